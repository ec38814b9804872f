import type { ExerciseWords } from '../../exercise-words.ts';

/** Calves in German. */
export const CALVES_DE: Readonly<Record<string, ExerciseWords>> = {
  'calf-raise': {
    name: 'Wadenheben',
    alsoKnown: ['Calf Raise', 'Fersenheben', 'Wadenheben beidbeinig', 'Wadenheben im Stehen'],
    purpose: 'Der Anfang aller Wadenarbeit: beide Beine zusammen.',
    cues: [
      'Steh aufrecht, Füße hüftbreit, Fingerspitzen an der Wand.',
      'Heb dich über die Großzehen, so hoch du kannst.',
      'Senk langsam ab.',
    ],
    mistakes: ['Auf die Außenkante des Fußes rollen.', 'Wippen.'],
    notWhen: ['In den Zehenstand zu gehen tut in Wade oder Achillessehne weh.'],
  },
  'calf-raise-hold': {
    name: 'Zehenstand halten',
    alsoKnown: ['Wadenheben halten', 'isometrisches Wadenheben', 'Wadenhalten'],
    purpose: 'Hält hoch auf den Zehen, ohne Bewegung.',
    cues: [
      'Steh aufrecht, Füße hüftbreit, eine Hand an der Wand.',
      'Heb dich hoch über die Großzehen und bleib oben.',
      'Knie gestreckt, atme weiter.',
    ],
    mistakes: ['Unbemerkt absinken.', 'Sich an die Wand lehnen.'],
    notWhen: ['Auf den Zehen zu stehen tut weh.'],
  },
  'bent-knee-calf-raise': {
    name: 'Wadenheben mit gebeugten Knien',
    alsoKnown: ['Soleus-Heben', 'Wadenheben für den Schollenmuskel', 'Fersenheben mit gebeugten Knien'],
    purpose: 'Der Schollenmuskel (Soleus), der beim lockeren Laufen am meisten arbeitet.',
    cues: [
      'Füße hüftbreit, Knie gebeugt, und so bleiben sie; Hände an der Wand.',
      'Heb die Fersen, so hoch du kannst.',
      'Senk langsam ab; die Knie bewegen sich nicht.',
    ],
    mistakes: ['Die Knie strecken sich.', 'Auf die Außenkante rollen.'],
    notWhen: ['In den Zehenstand zu gehen tut in Wade oder Achillessehne weh.'],
  },
  'wall-soleus-hold': {
    name: 'Wandsitz auf den Zehen',
    alsoKnown: ['Wandsitz mit gehobenen Fersen', 'Soleus halten an der Wand', 'Wandsitz mit Wadenheben'],
    purpose: 'Schollenmuskel und Oberschenkel halten zusammen.',
    cues: ['Rücken an die Wand, Knie gut gebeugt, Füße unter den Knien.', 'Heb beide Fersen hoch und bleib oben.', 'Atme weiter.'],
    mistakes: ['Die Fersen sinken.', 'Die Hände stützen sich auf die Oberschenkel.'],
    notWhen: ['Das Knie gebeugt zu halten tut weh.'],
  },
  'single-leg-calf-raise': {
    name: 'Einbeiniges Wadenheben',
    alsoKnown: ['Single-Leg Calf Raise', 'Wadenheben auf der Stufe', 'einbeiniges Fersenheben'],
    purpose: 'Das ganze Gewicht auf einer Wade, über die Kante einer Stufe; auch ein fairer Test beider Seiten.',
    cues: [
      'Ballen eines Fußes auf die Stufe, Ferse frei, eine Hand an der Wand.',
      'Heb dich über die Großzehe, so hoch du kannst.',
      'Senk langsam ab, bis unter die Stufe.',
    ],
    mistakes: ['Unten wippen.', 'Nur halbe Höhe, wenn es hart wird.', 'Das Knie hilft mit.'],
    notWhen: ['In den Zehenstand zu gehen tut in Wade oder Achillessehne weh.'],
  },
  'single-leg-bent-knee-calf-raise': {
    name: 'Einbeiniges Wadenheben mit gebeugtem Knie',
    alsoKnown: ['einbeiniges Soleus-Heben', 'einbeiniges Fersenheben mit gebeugtem Knie'],
    purpose: 'Der Schollenmuskel eines Beins mit dem ganzen Gewicht.',
    cues: [
      'Steh auf einem Fuß, Knie gebeugt, und so bleibt es; eine Hand an der Wand.',
      'Heb die Ferse, so hoch du kannst.',
      'Senk langsam ab.',
    ],
    mistakes: ['Das Knie streckt sich.', 'Die Hüfte sinkt zur Seite.'],
    notWhen: ['In den Zehenstand zu gehen tut in Wade oder Achillessehne weh.'],
  },
  'seated-calf-raise': {
    name: 'Wadenheben im Sitzen',
    alsoKnown: ['Seated Calf Raise', 'sitzendes Wadenheben', 'Wadenmaschine sitzend', 'Soleus-Maschine'],
    purpose: 'Der Schollenmuskel mit einem Gewicht auf den Knien, ohne Gleichgewicht.',
    cues: [
      'Sitz aufrecht, Fußballen auf einer Kante, das Gewicht über den Knien.',
      'Heb die Fersen hoch, halte eine Sekunde.',
      'Senk langsam ab.',
    ],
    mistakes: ['Wippen.', 'Mit den Armen ziehen.'],
    notWhen: ['In den Zehenstand zu gehen tut in Wade oder Achillessehne weh.'],
  },
  'standing-calf-raise-machine': {
    name: 'Wadenheben an der Maschine',
    alsoKnown: ['stehende Wadenmaschine', 'Wadenmaschine', 'Wadenheben an der Multipresse'],
    purpose: 'Schwere Arbeit für die Wade mit gestreckten Knien.',
    cues: [
      'Fußballen auf die Platte, Fersen frei, Knie gestreckt.',
      'Heb dich, so hoch du kannst, halte eine Sekunde.',
      'Senk langsam ab, bis unter die Platte.',
    ],
    mistakes: ['Wippen.', 'Nur halbe Höhe.'],
    notWhen: ['In den Zehenstand zu gehen tut in Wade oder Achillessehne weh.'],
  },
  'eccentric-heel-drop': {
    name: 'Langsames Fersensenken',
    alsoKnown: ['exzentrisches Wadenheben', 'Heel Drop', 'Alfredson', 'Fersensenken auf der Stufe'],
    purpose: 'Mit beiden Beinen hoch, mit einem langsam ab: mehr Last, als ein Bein heben könnte.',
    cues: [
      'Beide Füße auf die Kante einer Stufe, heb dich mit beiden.',
      'Verlagere auf einen Fuß und senk die Ferse in vier Sekunden.',
      'Geh mit beiden wieder hoch.',
    ],
    mistakes: ['Die Ferse fallen lassen.', 'Mit zu vielen anfangen: Es gibt Muskelkater.'],
    notWhen: ['Wade oder Achillessehne tut mehr als ein wenig weh, oder am nächsten Morgen.'],
  },
};
