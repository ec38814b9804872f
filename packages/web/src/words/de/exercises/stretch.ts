import type { ExerciseWords } from '../../exercise-words.ts';

/** Static stretches in German; all say the same but how they are done. */
export const STRETCHES_DE: Readonly<Record<string, ExerciseWords>> = {
  'standing-hamstring-stretch': stretch(
    'Dehnung der Oberschenkelrückseite im Stehen',
    ['Oberschenkelrückseite dehnen', 'Beinbeuger dehnen', 'Ferse auf der Stufe'],
    [
      'Ferse auf eine niedrige Stufe, Knie locker, Zehen hoch.',
      'Beug dich aus der Hüfte mit langem Rücken vor, bis es sanft zieht.',
      'Atme, wippe nicht.',
    ],
  ),
  'lying-hamstring-stretch': stretch(
    'Dehnung der Oberschenkelrückseite im Liegen',
    ['Oberschenkelrückseite dehnen mit Handtuch', 'Beinbeuger dehnen im Liegen'],
    [
      'Leg dich auf den Rücken, ein Handtuch um einen Fuß.',
      'Heb das lange Bein, bis es sanft zieht.',
      'Das andere Bein bleibt lang; atme weiter.',
    ],
  ),
  'standing-quad-stretch': stretch(
    'Dehnung der Oberschenkelvorderseite im Stehen',
    ['Quadrizeps dehnen', 'Oberschenkelvorderseite dehnen', 'Vorderschenkel dehnen'],
    ['Steh auf einem Fuß, eine Hand an der Wand.', 'Halte den anderen Fuß hinter dir, Knie zusammen.', 'Gesäß fest, kein Hohlkreuz.'],
  ),
  'kneeling-hip-flexor-stretch': stretch(
    'Dehnung des Hüftbeugers im Knien',
    ['Hüftbeuger dehnen', 'Psoas dehnen', 'Leistendehnung'],
    [
      'Knie auf einem Kissen, der andere Fuß steht flach davor.',
      'Das Gesäß auf der knienden Seite fest.',
      'Schieb dich nach vorn, bis es vorn an der Hüfte sanft zieht.',
    ],
  ),
  'calf-wall-stretch': stretch(
    'Wadendehnung an der Wand',
    ['Wade dehnen', 'Wadendehnen', 'Gastrocnemius dehnen'],
    [
      'Hände an eine Wand, ein Fuß hinten, Ferse am Boden, Knie gestreckt.',
      'Lehn dich nach vorn, bis es sanft in der Wade zieht.',
      'Zehen nach vorn.',
    ],
  ),
  'soleus-wall-stretch': stretch(
    'Dehnung der tiefen Wade an der Wand',
    ['Schollenmuskel dehnen', 'Soleus dehnen', 'Wadendehnung mit gebeugtem Knie'],
    ['Hände an eine Wand, ein Fuß hinten, Ferse am Boden.', 'Beug das hintere Knie, bis es tief in der Wade zieht.', 'Zehen nach vorn.'],
  ),
  'figure-four-stretch': stretch(
    'Gesäßdehnung im Liegen',
    ['Vierer-Dehnung', 'Gesäß dehnen', 'Piriformis dehnen', 'liegende Taube'],
    [
      'Leg dich auf den Rücken, einen Knöchel über das andere Knie.',
      'Zieh den unteren Oberschenkel zu dir.',
      'Kopf und Schultern bleiben liegen, der Fuß locker.',
    ],
  ),
  'butterfly-stretch': stretch(
    'Schmetterling',
    ['Schmetterlingssitz', 'Adduktoren dehnen', 'Leiste dehnen', 'Butterfly'],
    ['Sitz aufrecht, Fußsohlen aneinander.', 'Lass die Knie sinken; neig dich mit langem Rücken vor.', 'Drück nicht auf die Knie.'],
  ),
  'childs-pose': stretch(
    'Stellung des Kindes',
    ['Kindhaltung', 'Child’s Pose', 'Päckchen', 'unteren Rücken dehnen'],
    ['Knie dich hin, Füße zusammen, setz dich auf die Fersen zurück.', 'Streck die Hände weit nach vorn.', 'Atme in den Rücken.'],
  ),
  'doorway-chest-stretch': stretch(
    'Brustdehnung im Türrahmen',
    ['Brust dehnen', 'Brustmuskel dehnen', 'Türrahmendehnung'],
    [
      'Unterarm an den Türrahmen, Ellbogen auf Schulterhöhe.',
      'Tritt mit dem nahen Fuß durch die Tür und dreh dich sanft weg.',
      'Rippen nach unten.',
    ],
  ),
};

function stretch(name: string, alsoKnown: readonly string[], cues: readonly string[]): ExerciseWords {
  return {
    name,
    alsoKnown,
    purpose: 'Beweglichkeit; mehr ist nicht gezeigt.',
    cues,
    mistakes: ['Wippen.', 'In den Schmerz hinein dehnen.'],
    notWhen: ['Der Muskel ist frisch gezerrt.', 'Danach kommen Sprints oder Sprünge.'],
    evidence: 'Dehnen nach dem Training war gegen Muskelkater nicht besser als Ruhe; es steht hier nur für die Beweglichkeit.',
  };
}
