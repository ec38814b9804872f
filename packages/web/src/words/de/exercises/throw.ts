import type { ExerciseWords } from '../../exercise-words.ts';

/** Throws with a medicine ball in German. */
export const THROWS_DE: Readonly<Record<string, ExerciseWords>> = {
  'medicine-ball-chest-pass': {
    name: 'Brustpass mit Medizinball',
    alsoKnown: ['Medizinball-Brustpass', 'Medizinball gegen die Wand stoßen', 'Chest Pass'],
    purpose: 'Ein schnelles Drücken, das die Last loslässt.',
    cues: ['Steh vor einer Wand, Füße hüftbreit, einer davor.', 'Stoß den Ball von der Brust, so schnell du kannst.', 'Fang ihn weich.'],
    mistakes: ['Müde und langsam werfen.', 'Sich zurücklehnen.'],
    notWhen: ['Drücken tut in der Schulter weh.'],
  },
  'medicine-ball-slam': {
    name: 'Medizinball auf den Boden werfen',
    alsoKnown: ['Medizinball-Slam', 'Ball Slam', 'Slam', 'Bodenwurf'],
    purpose: 'Der ganze Körper wirft den Ball nach unten.',
    cues: [
      'Füße hüftbreit, Ball über Kopf, hoch auf die Zehen.',
      'Wirf ihn mit dem ganzen Körper vor dir auf den Boden.',
      'Heb ihn mit geradem Rücken auf.',
    ],
    mistakes: ['Ein Ball, der ins Gesicht zurückspringt.', 'Der Rücken wird beim Aufheben rund.'],
    notWhen: ['Über Kopf zu greifen tut in der Schulter weh.'],
  },
  'medicine-ball-rotational-throw': {
    name: 'Drehwurf',
    alsoKnown: ['Seitwurf', 'Rotationswurf', 'Medizinball seitlich werfen', 'Rotational Throw'],
    purpose: 'Hüfte und Rumpf drehen schnell und lassen los.',
    cues: [
      'Steh seitlich zu einer Wand, Füße weiter als hüftbreit.',
      'Dreh dich weg, dann wirf aus der Hüfte.',
      'Der hintere Fuß dreht mit.',
    ],
    mistakes: ['Nur mit den Armen werfen.', 'Der hintere Fuß bleibt starr.'],
    notWhen: ['Schnelles Drehen tut im Rücken weh.'],
  },
  'medicine-ball-scoop-throw': {
    name: 'Schaufelwurf',
    alsoKnown: ['Scoop Throw', 'Wurf von unten', 'Schockwurf', 'Medizinball hochwerfen'],
    purpose: 'Eine schnelle Hüftbeuge: Die Hüfte wirft den Ball hoch und weit.',
    cues: [
      'Füße weiter als hüftbreit, Ball zwischen den Knien, Rücken gerade.',
      'Streck die Hüfte explosiv und wirf ihn hoch nach vorn.',
      'Lass ihn fallen; fang ihn nie.',
    ],
    mistakes: ['Der Rücken wird rund.', 'Mit den Armen heben.'],
    notWhen: ['Schnelles Vorbeugen tut im Rücken weh.'],
  },
};
