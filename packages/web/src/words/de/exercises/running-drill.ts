import type { ExerciseWords } from '../../exercise-words.ts';

/** Running drills in German. */
export const RUNNING_DRILLS_DE: Readonly<Record<string, ExerciseWords>> = {
  'knee-hug-walk': {
    name: 'Knie zur Brust im Gehen',
    alsoKnown: ['Knieumarmung', 'Knie umarmen', 'Knee Hugs'],
    purpose: 'Gesäß und Hüften werden beim Gehen lang.',
    cues: ['Geh; zieh ein Knie mit beiden Händen zur Brust.', 'Heb dich auf die Zehen des Standfußes.', 'Setz ab und wechsle.'],
    mistakes: ['Der Oberkörper klappt zum Knie.', 'Hetzen.'],
    notWhen: [],
  },
  'toy-soldier': {
    name: 'Spielzeugsoldat',
    alsoKnown: ['Toy Soldier', 'Gehen mit gestrecktem Bein', 'Frankenstein-Gang', 'Beinschwung im Gehen'],
    purpose: 'Die Oberschenkelrückseite wird im Gehtempo lang.',
    cues: [
      'Geh; schwing ein langes Bein zur Hand der anderen Seite.',
      'Zehen hoch, der Standfuß flach.',
      'Nur so hoch, wie der Rücken lang bleibt.',
    ],
    mistakes: ['Rund werden, um die Zehen zu berühren.', 'Mit Kraft treten.'],
    notWhen: [],
  },
  'a-march': {
    name: 'Kniehebegang',
    alsoKnown: ['A-March', 'Kniehub im Gehen', 'Marschieren', 'A-Lauf im Gehen'],
    purpose: 'Die Haltung des Laufens im Gehtempo.',
    cues: [
      'Marschier aufrecht, Knie auf Hüfthöhe, Zehen hoch.',
      'Setz den Fuß unter dir auf dem Ballen auf.',
      'Der Arm der anderen Seite geht nach vorn.',
    ],
    mistakes: ['Sich zurücklehnen.', 'Der Fuß greift nach vorn.'],
    notWhen: [],
  },
  'a-skip': {
    name: 'Hopserlauf',
    alsoKnown: ['A-Skip', 'Hopserlauf mit Kniehub', 'A-Skips'],
    purpose: 'Der Kniehebegang mit einem Hopser: Rhythmus und ein federnder Fuß.',
    cues: ['Hops mit den Knien auf Hüfthöhe, Zehen hoch.', 'Lande auf dem Fußballen unter dir.', 'Die Arme schwingen wie beim Laufen.'],
    mistakes: ['Sich zurücklehnen.', 'Stampfen.'],
    notWhen: [],
  },
  'butt-kick': {
    name: 'Anfersen',
    alsoKnown: ['Butt Kicks', 'Fersenlauf', 'Anfersen im Lauf'],
    purpose: 'Die Fersen kommen unter dem Körper schnell hoch.',
    cues: [
      'Trab auf der Stelle oder vorwärts auf den Fußballen.',
      'Bring die Ferse unter das Gesäß.',
      'Die Knie zeigen nach unten, schnell und leicht.',
    ],
    mistakes: ['Sich nach vorn lehnen.', 'Hart ausschlagen.'],
    notWhen: [],
  },
  'high-knees': {
    name: 'Kniehebelauf',
    alsoKnown: ['High Knees', 'Skipping', 'Knieheben', 'Laufen auf der Stelle'],
    purpose: 'Schnelle Füße mit den Knien vorn.',
    cues: [
      'Lauf aufrecht mit den Knien auf Hüfthöhe.',
      'Lande auf dem Fußballen, schnell und leicht.',
      'Die Arme schwingen aus den Schultern.',
    ],
    mistakes: ['Sich zurücklehnen.', 'Stampfen.'],
    notWhen: [],
  },
  'straight-leg-skip': {
    name: 'Hopserlauf mit langen Beinen',
    alsoKnown: ['Straight-Leg Skip', 'Hopserlauf mit gestreckten Beinen', 'Lauf mit gestreckten Beinen', 'Paw Back'],
    purpose: 'Lange Beine ziehen den Boden aus der Hüfte heran.',
    cues: ['Hops vorwärts mit langen Beinen, Zehen hoch.', 'Zieh den Fuß aus der Hüfte zurück und nach unten.', 'Oberkörper aufrecht.'],
    mistakes: ['Sich zurücklehnen.', 'Höher treten, als die Hüfte erlaubt.'],
    notWhen: [],
  },
  grapevine: {
    name: 'Überkreuzlauf',
    alsoKnown: ['Carioca', 'Karaoke', 'Kreuzschritte', 'Grapevine'],
    purpose: 'Die Hüfte dreht, während die Füße kreuzen.',
    cues: ['Lauf seitwärts, ein Fuß kreuzt vorn, dann hinten.', 'Die Hüfte dreht, die Schultern bleiben.', 'Leichte Füße.'],
    mistakes: ['Auf die Füße schauen.', 'Steife Hüfte.'],
    notWhen: [],
  },
  'side-shuffle': {
    name: 'Seitgalopp',
    alsoKnown: ['Sidesteps', 'Side Shuffle', 'Seitschritte', 'Seitnachstellschritte'],
    purpose: 'Seitliche Schritte, die die Hüfte wecken.',
    cues: ['Viertelkniebeuge; gleite seitwärts, die Füße kreuzen nie.', 'Stoß dich mit dem hinteren Fuß ab.', 'In beide Richtungen.'],
    mistakes: ['Auf und ab hüpfen.', 'Die Füße schlagen aneinander.'],
    notWhen: [],
  },
};
