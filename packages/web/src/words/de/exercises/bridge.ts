import type { ExerciseWords } from '../../exercise-words.ts';

/** Bridges in German. */
export const BRIDGES_DE: Readonly<Record<string, ExerciseWords>> = {
  'glute-bridge': {
    name: 'Beckenheben',
    alsoKnown: ['Glute Bridge', 'Brücke', 'Hüftheben', 'Schulterbrücke'],
    purpose: 'Das Gesäß hebt die Hüfte; der leichteste Anfang.',
    cues: [
      'Leg dich auf den Rücken, Füße flach und hüftbreit, nah am Gesäß.',
      'Drück über die Fersen, bis Rumpf und Oberschenkel eine Linie sind.',
      'Spann an, senk langsam ab.',
    ],
    mistakes: ['Ins Hohlkreuz gehen, statt die Hüfte zu heben.', 'Die Füße stehen zu weit weg.'],
    notWhen: [],
  },
  'band-glute-bridge': {
    name: 'Beckenheben mit Band',
    alsoKnown: ['Brücke mit Band', 'Brücke mit Miniband', 'Hüftheben mit Band'],
    purpose: 'Ein Beckenheben, das auch die Knie auseinanderdrückt.',
    cues: [
      'Band über die Knie, Füße flach und hüftbreit.',
      'Drück die Knie etwas nach außen und heb die Hüfte.',
      'Halte einen Atemzug, senk langsam ab.',
    ],
    mistakes: ['Die Knie geben nach.', 'Der Rücken geht ins Hohlkreuz.'],
    notWhen: [],
  },
  'marching-glute-bridge': {
    name: 'Beckenheben im Marsch',
    alsoKnown: ['Brücke mit Marschieren', 'marschierende Brücke', 'Marching Bridge'],
    purpose: 'Hält die Hüfte oben, während die Füße abwechselnd vom Boden gehen.',
    cues: [
      'Heb die Hüfte, Füße flach und hüftbreit.',
      'Heb einen Fuß eine Handbreit vom Boden, dann den anderen.',
      'Das Becken bleibt waagerecht.',
    ],
    mistakes: ['Die Hüfte sinkt auf der freien Seite.', 'Hetzen.'],
    notWhen: [],
  },
  'feet-elevated-glute-bridge': {
    name: 'Beckenheben mit erhöhten Füßen',
    alsoKnown: ['Brücke am Stuhl', 'erhöhte Brücke', 'Hüftheben am Stuhl'],
    purpose: 'Mehr Weg für die Hüfte, mehr Arbeit für die Oberschenkelrückseite.',
    cues: [
      'Leg dich auf den Rücken, Fersen auf einen Stuhl oder eine Stufe.',
      'Drück über die Fersen und heb die Hüfte.',
      'Senk langsam ab, bis knapp über den Boden.',
    ],
    mistakes: ['Der Stuhl rutscht.', 'Mit dem unteren Rücken drücken.'],
    notWhen: ['Die Oberschenkelrückseite ist frisch gezerrt.'],
  },
  'single-leg-glute-bridge': {
    name: 'Einbeiniges Beckenheben',
    alsoKnown: ['einbeinige Brücke', 'einbeiniges Hüftheben', 'Single-Leg Bridge'],
    purpose: 'Eine Hüfte hebt den Körper und hält das Becken waagerecht; auch ein fairer Test beider Seiten.',
    cues: [
      'Leg dich auf den Rücken, ein Fuß flach nah am Gesäß, das andere Bein vom Boden.',
      'Heb die Hüfte über die Ferse.',
      'Beide Hüftknochen auf einer Höhe.',
    ],
    mistakes: ['Das Becken kippt.', 'Der Rücken übernimmt die Arbeit.'],
    notWhen: [],
  },
  'hamstring-bridge': {
    name: 'Beckenheben mit langen Beinen',
    alsoKnown: ['Hamstring Bridge', 'lange Brücke', 'Brücke mit fast gestreckten Beinen'],
    purpose: 'Eine Brücke mit fast gestreckten Knien: Die Oberschenkelrückseite hält.',
    cues: ['Leg dich auf den Rücken, Fersen weit weg, Zehen hoch.', 'Drück die Fersen in den Boden und heb die Hüfte.', 'Senk langsam ab.'],
    mistakes: ['Die Füße rücken näher.', 'Krämpfe übergehen: Mach Pause, dann weniger.'],
    notWhen: ['Die Oberschenkelrückseite ist frisch gezerrt.'],
  },
  'hamstring-walk-out': {
    name: 'Beckenheben mit Fersenschritten',
    alsoKnown: ['Hamstring Walk-out', 'Brücke mit Schritten', 'Walk-out in der Brücke'],
    purpose: 'Kleine Schritte aus der Brücke heraus und zurück: die Oberschenkelrückseite in allen Längen.',
    cues: ['Heb die Hüfte, Fersen am Boden.', 'Geh mit den Fersen in kleinen Schritten hinaus, die Hüfte bleibt oben.', 'Geh zurück.'],
    mistakes: ['Die Hüfte sinkt am fernen Ende.', 'Zu große Schritte.'],
    notWhen: ['Die Oberschenkelrückseite ist frisch gezerrt.'],
  },
  'hip-thrust': {
    name: 'Hip Thrust',
    alsoKnown: ['Hüftheben an der Bank', 'Hüftstrecken mit Langhantel', 'Hüftstoßen', 'Beckenheben mit Gewicht'],
    purpose: 'Beckenheben von der Bank aus mit einem Gewicht: schwere Arbeit für das Gesäß.',
    cues: [
      'Schulterblätter auf eine Bank oder einen festen Stuhl; oben stehen die Füße flach unter den Knien.',
      'Gewicht mit einem Kissen auf die Hüfte.',
      'Heb, bis der Rumpf waagerecht ist, Kinn und Rippen nach unten.',
    ],
    mistakes: ['Oben ins Hohlkreuz gehen.', 'Die Füße stehen zu weit weg oder zu nah.'],
    notWhen: ['Druck auf die Hüftknochen oder ein Hohlkreuz tut weh.'],
  },
  'single-leg-hip-thrust': {
    name: 'Einbeiniger Hip Thrust',
    alsoKnown: ['Single-Leg Hip Thrust', 'einbeiniges Hüftheben an der Bank', 'einbeiniges Hüftheben am Stuhl'],
    purpose: 'Die härteste Brücke ohne Gewichte.',
    cues: [
      'Schulterblätter auf einen festen Stuhl, ein Fuß flach, das andere Knie oben.',
      'Senk ab, dann heb, bis der Rumpf waagerecht ist.',
      'Das Becken bleibt die ganze Zeit waagerecht.',
    ],
    mistakes: ['Der Stuhl rutscht.', 'Das Becken kippt zur freien Seite.'],
    notWhen: [],
  },
  'reverse-plank': {
    name: 'Rückwärtiger Stütz',
    alsoKnown: ['Reverse Plank', 'Rückstütz', 'umgekehrter Unterarmstütz', 'Stütz rücklings'],
    purpose: 'Die ganze Rückseite des Körpers hält eine Linie.',
    cues: [
      'Setz dich hin, Hände hinter dir, Beine lang, Fersen am Boden.',
      'Heb die Hüfte, bis alles eine Linie ist.',
      'Brust offen, atme weiter.',
    ],
    mistakes: ['Die Hüfte hängt durch.', 'Die Schultern wandern zu den Ohren.'],
    notWhen: [],
  },
};
