import type { ExerciseWords } from '../../exercise-words.ts';

/** Lunges in German. */
export const LUNGES_DE: Readonly<Record<string, ExerciseWords>> = {
  'reverse-lunge': {
    name: 'Ausfallschritt nach hinten',
    alsoKnown: ['Reverse Lunge', 'Ausfallschritt rückwärts', 'Rückschritt', 'Ausfallschritt'],
    purpose: 'Der Ausfallschritt, der das Knie am meisten schont: ein Schritt zurück.',
    cues: [
      'Steh aufrecht, Füße hüftbreit.',
      'Tritt zurück auf den Fußballen und senk das Knie.',
      'Drück über den ganzen vorderen Fuß, um zurückzukommen.',
    ],
    mistakes: ['Auf eine Linie treten.', 'Sich mit dem hinteren Fuß abstoßen.', 'Das vordere Knie fällt nach innen.'],
    notWhen: ['Das Knie unter Last zu beugen tut weh.'],
  },
  'forward-lunge': {
    name: 'Ausfallschritt nach vorn',
    alsoKnown: ['Lunge', 'Ausfallschritte', 'Ausfallschritt vorwärts', 'Forward Lunge'],
    purpose: 'Ein Schritt nach vorn, der gebremst und zurückgedrückt werden muss.',
    cues: [
      'Mach einen Schritt nach vorn, Füße hüftbreit, Ferse zuerst.',
      'Senk dich ab, bis das hintere Knie fast den Boden berührt.',
      'Drück dich in einem Zug zurück.',
    ],
    mistakes: ['Ein kurzer Schritt, bei dem die Ferse abhebt.', 'Der Oberkörper fällt nach vorn.'],
    notWhen: ['Bremsende Schritte tun im Knie weh.'],
  },
  'walking-lunge': {
    name: 'Ausfallschritte im Gehen',
    alsoKnown: ['Walking Lunge', 'gehende Ausfallschritte', 'Walking Lunges'],
    purpose: 'Ein Ausfallschritt nach dem anderen, vorwärts wie ein langsamer Lauf.',
    cues: [
      'Lange Schritte, Füße hüftbreit auseinander.',
      'Senk das hintere Knie, dann steig gleich in den nächsten Schritt auf.',
      'Oberkörper aufrecht, der vordere Fuß flach.',
    ],
    mistakes: ['Schritte wie auf einem Seil.', 'Das Knie vom Boden abprallen lassen.'],
    notWhen: [
      'Das Knie unter Last zu beugen tut weh.',
      'Du bist es nicht gewohnt und hast in wenigen Tagen einen Wettkampf: Es gibt Muskelkater.',
    ],
  },
};
