import type { ExerciseWords } from '../../exercise-words.ts';

/** Moving warm-ups in German. */
export const DRILLS_DE: Readonly<Record<string, ExerciseWords>> = {
  'cat-cow': {
    name: 'Katze und Kuh',
    alsoKnown: ['Katzenbuckel', 'Katzenbuckel und Pferderücken', 'Cat-Cow', 'Katze-Kuh'],
    purpose: 'Der Rücken bewegt sich in beide Richtungen.',
    cues: ['Hände unter den Schultern, Knie unter der Hüfte.', 'Mach den Rücken rund, dann lass ihn sinken.', 'Mit dem Atem.'],
    mistakes: ['Die Enden erzwingen.', 'Die Ellbogen beugen.'],
    notWhen: [],
  },
  'thoracic-rotation': {
    name: 'Drehen des oberen Rückens',
    alsoKnown: ['Brustwirbelsäule drehen', 'BWS-Rotation', 'Rotation im Vierfüßlerstand', 'Open Book'],
    purpose: 'Der obere Rücken dreht, damit die Arme schwingen können.',
    cues: ['Auf Händen und Knien, eine Hand hinter den Kopf.', 'Dreh den Ellbogen nach unten, dann zur Decke.', 'Die Hüfte bleibt ruhig.'],
    mistakes: ['Mit der Hüfte ausweichen.', 'Nur der Arm bewegt sich.'],
    notWhen: [],
  },
  'arm-circle': {
    name: 'Armkreisen',
    alsoKnown: ['Schulterkreisen', 'Armschwingen', 'Arm Circles'],
    purpose: 'Schultern und oberer Rücken kommen in Bewegung.',
    cues: ['Steh aufrecht, Füße hüftbreit.', 'Große Kreise mit langen Armen, vorwärts, dann rückwärts.', 'Die Rippen bleiben unten.'],
    mistakes: ['Ins Hohlkreuz gehen.', 'Hetzen.'],
    notWhen: [],
  },
  'hip-circle': {
    name: 'Hüftkreisen',
    alsoKnown: ['Hüftöffner im Stehen', 'Kniekreisen', 'Hüftrotation', 'Hip Circles'],
    purpose: 'Die Hüfte geht durch ihren ganzen Kreis.',
    cues: [
      'Steh auf einem Fuß, eine Hand an der Wand.',
      'Heb das Knie, öffne es zur Seite, kreise nach unten.',
      'Dann andersherum; das Becken bleibt ruhig.',
    ],
    mistakes: ['Der Oberkörper schwingt mit.', 'Kleine, hastige Kreise.'],
    notWhen: [],
  },
  'leg-swing-forward': {
    name: 'Beinpendel vor und zurück',
    alsoKnown: ['Beinschwingen', 'Beinpendeln', 'Leg Swings', 'Beinschwung nach vorn'],
    purpose: 'Hüfte und Oberschenkelrückseite schwingen frei.',
    cues: [
      'Steh auf einem Fuß neben einer Wand, die Hand daran.',
      'Schwing das andere Bein vor und zurück, jedes Mal etwas höher.',
      'Oberkörper aufrecht.',
    ],
    mistakes: ['Ins Hohlkreuz gehen.', 'Mit Kraft treten.'],
    notWhen: [],
  },
  'leg-swing-sideways': {
    name: 'Beinpendel zur Seite',
    alsoKnown: ['seitliches Beinschwingen', 'seitliche Leg Swings', 'Beinschwung zur Seite'],
    purpose: 'Innenseiten der Oberschenkel und Seite der Hüfte schwingen frei.',
    cues: [
      'Steh vor einer Wand, beide Hände daran, auf einem Fuß.',
      'Schwing das andere Bein vor dem Körper vorbei und hinaus.',
      'Zehen nach vorn.',
    ],
    mistakes: ['Das Becken dreht sich.', 'Mit Kraft treten.'],
    notWhen: ['Die Innenseite des Oberschenkels tut weh.'],
  },
  'ankle-rocker': {
    name: 'Knie zur Wand',
    alsoKnown: ['Knöchelbeweglichkeit', 'Sprunggelenk mobilisieren', 'Ankle Rocker', 'Knee to Wall'],
    purpose: 'Der Knöchel beugt so weit, wie es der Laufschritt braucht.',
    cues: ['Ein Fuß eine Handlänge vor der Wand, Ferse am Boden.', 'Bring das Knie über die mittleren Zehen zur Wand.', 'Zurück.'],
    mistakes: ['Die Ferse hebt ab.', 'Das Fußgewölbe sinkt ein.'],
    notWhen: [],
  },
  inchworm: {
    name: 'Raupengang',
    alsoKnown: ['Inchworm', 'Raupe', 'Handgang', 'Walk-out'],
    purpose: 'Oberschenkelrückseite, Rumpf und Schultern in einem.',
    cues: [
      'Beug dich vor, Hände zum Boden, Knie locker.',
      'Lauf mit den Händen in den Stütz.',
      'Lauf mit den Füßen in kleinen Schritten zu den Händen.',
    ],
    mistakes: ['Der Rücken hängt im Stütz durch.', 'Gestreckte Knie erzwingen.'],
    notWhen: [],
  },
  'lunge-with-rotation': {
    name: 'Ausfallschritt mit Drehung',
    alsoKnown: ['World’s Greatest Stretch', 'Spiderman-Ausfallschritt', 'Ausfallschritt mit Rotation'],
    purpose: 'Hüften, Oberschenkel und oberer Rücken öffnen sich zusammen.',
    cues: [
      'Langer Schritt nach vorn, der vordere Fuß flach, Hände innen daneben.',
      'Dreh die Brust und den Arm auf der Seite des vorderen Beins zur Decke.',
      'Zurück und wechseln.',
    ],
    mistakes: ['Das hintere Knie schlägt auf.', 'Luft anhalten.'],
    notWhen: [],
  },
};
