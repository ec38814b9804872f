import type { today as english } from '../en/today.ts';

/** The Today page, in German. */
export const today: typeof english = {
  title: 'Heute',
  none: 'Es gibt noch keine Saison.',
  noneHelp: 'Beantworte sechs Fragen, dann ist sie da.',
  rest: 'Ein Tag ohne Einheit',
  restHelp: 'Jetzt wirst du besser. Ein Spaziergang und früh ins Bett sind genug.',
  before: (day: string) => `Die Saison beginnt am ${day}.`,
  after: 'Diese Saison ist vorbei. Gut gemacht. Plane die nächste, wenn du Lust hast.',
  begin: 'Los',
  goOn: 'Weiter',
  done: 'Erledigt',
  skipped: 'Ausgelassen',
  look: 'Ansehen',
  why: 'Warum heute?',
  whyNothing: 'Gegen andere Tage spricht nichts; hier passt sie am besten zum Rest der Woche.',
  rule: 'die Forschung',
  tomorrow: 'Morgen',
  tomorrowRest: 'keine Einheit',
  check: {
    title: 'Wie geht es dir?',
    hint: 'Zehn Sekunden. Es bleibt auf diesem Gerät.',
    sleep: 'Schlaf',
    legs: 'Beine',
    mood: 'Laune',
    scale: ['schlecht', 'mäßig', 'geht so', 'gut', 'bestens'],
    pain: 'Etwas tut weh',
    painHelp: 'Schmerz, der beim Training wächst, nachts weckt oder auf einem Punkt eines Knochens sitzt: aufhören und ansehen lassen.',
    low: 'Ein müder Tag. Mach es leichter, oder verschiebe die Einheit: Der Plan zeigt, was jeder Tag kostet.',
    thanks: 'Notiert.',
  },
};
