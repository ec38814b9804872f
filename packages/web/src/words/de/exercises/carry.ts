import type { ExerciseWords } from '../../exercise-words.ts';

/** Carries in German. */
export const CARRIES_DE: Readonly<Record<string, ExerciseWords>> = {
  'farmer-carry': {
    name: 'Beidseitiges Tragen',
    alsoKnown: ['Farmers Walk', 'Farmer Walk', 'Farmer Carry', 'Bauerngang'],
    purpose: 'Griff, Schultern und ein aufrechter Gang unter Last.',
    cues: ['Ein Gewicht in jede Hand, Schultern nach unten.', 'Kurze Schritte, Füße gerade, Oberkörper aufrecht.', 'Atme den ganzen Weg.'],
    mistakes: ['Sich zurücklehnen.', 'Die Schultern hochziehen.'],
    notWhen: ['Den Rücken zu belasten tut weh.'],
  },
  'suitcase-carry': {
    name: 'Koffertragen',
    alsoKnown: ['Suitcase Carry', 'einseitiges Tragen', 'einarmiger Farmers Walk'],
    purpose: 'Last auf einer Seite: Die andere Seite des Rumpfs hält dich aufrecht.',
    cues: ['Ein Gewicht in einer Hand, der andere Arm frei.', 'Geh, als trügst du nichts, Füße gerade.', 'Schultern auf einer Höhe.'],
    mistakes: ['Sich vom Gewicht weglehnen.', 'Die Hüfte weicht zur Seite aus.'],
    notWhen: ['Den Rücken zu belasten tut weh.'],
  },
  'goblet-carry': {
    name: 'Goblet-Tragen',
    alsoKnown: ['Goblet Carry', 'Tragen vor der Brust', 'Bärentragen'],
    purpose: 'Das Gewicht vor dem Körper verlangt vom Rumpf, nicht einzuklappen.',
    cues: [
      'Gewicht an die Brust, Ellbogen darunter.',
      'Oberkörper aufrecht, kurze Schritte, Füße gerade.',
      'Atme weiter, der Rumpf bleibt angespannt.',
    ],
    mistakes: ['Sich zurücklehnen.', 'Die Schultern fallen nach vorn.'],
    notWhen: ['Den Rücken zu belasten tut weh.'],
  },
  'overhead-carry': {
    name: 'Überkopftragen',
    alsoKnown: ['Overhead Carry', 'Kellnergang', 'Waiter Walk'],
    purpose: 'Ein Gewicht über Kopf zeigt jedes Wackeln des Rumpfs.',
    cues: [
      'Drück das Gewicht nach oben, Arm neben dem Ohr.',
      'Rippen nach unten; geh in kurzen Schritten, Füße gerade.',
      'Senk es kontrolliert ab.',
    ],
    mistakes: ['Sich zurücklehnen.', 'Der Ellbogen beugt sich.'],
    notWhen: ['Über Kopf zu greifen tut in der Schulter weh.'],
  },
};
