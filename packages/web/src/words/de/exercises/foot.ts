import type { ExerciseWords } from '../../exercise-words.ts';

/** Feet, ankles and shins in German. */
export const FEET_DE: Readonly<Record<string, ExerciseWords>> = {
  'short-foot': {
    name: 'Kurzer Fuß',
    alsoKnown: ['Short Foot', 'Fußgewölbe heben', 'kurzer Fuß nach Janda', 'Fußgewölbe aufrichten'],
    purpose: 'Die kleinen Muskeln, die das Fußgewölbe heben.',
    cues: [
      'Fuß flach, Zehen lang.',
      'Zieh den Ballen zur Ferse; das Fußgewölbe hebt sich.',
      'Die Zehen bleiben locker; halte drei Sekunden.',
    ],
    mistakes: ['Die Zehen krallen.', 'Auf die Außenkante rollen.'],
    notWhen: [],
  },
  'toe-yoga': {
    name: 'Zehen-Yoga',
    alsoKnown: ['Toe Yoga', 'Großzehe heben', 'Zehen spreizen'],
    purpose: 'Großzehe und kleine Zehen lernen, sich getrennt zu bewegen.',
    cues: ['Fuß flach am Boden.', 'Heb nur die Großzehe, dann nur die anderen.', 'Hilf am Anfang mit der Hand.'],
    mistakes: ['Der Fuß kippt.', 'Ungeduld: Es dauert Wochen.'],
    notWhen: [],
  },
  'towel-curl': {
    name: 'Handtuch raffen',
    alsoKnown: ['Zehenkrallen mit Handtuch', 'Handtuch greifen', 'Towel Curl', 'Zehengreifen'],
    purpose: 'Zehen, die greifen.',
    cues: ['Fuß flach auf ein Handtuch.', 'Zieh es mit den Zehen zu dir.', 'Die Ferse bleibt am Boden.'],
    mistakes: ['Die Ferse hebt ab.', 'Mit dem Bein ziehen.'],
    notWhen: [],
  },
  'tibialis-raise': {
    name: 'Zehenheben an der Wand',
    alsoKnown: ['Tibialis Raise', 'Fußheben an der Wand', 'Schienbeinheben', 'Vorfußheben'],
    purpose: 'Der Muskel vorn am Schienbein.',
    cues: [
      'Lehn den Rücken an eine Wand, Füße einen Schritt davor, Knie gestreckt.',
      'Heb die Zehen, so hoch du kannst.',
      'Senk langsam ab.',
    ],
    mistakes: ['In der Hüfte einknicken.', 'Die Zehen fallen lassen.'],
    notWhen: ['Der Schienbeinknochen tut an einer Stelle weh: Lass ihn von einer Fachperson ansehen.'],
  },
  'heel-walk': {
    name: 'Fersengang',
    alsoKnown: ['auf den Fersen gehen', 'Hackengang', 'Heel Walk'],
    purpose: 'Die Schienbeinmuskeln arbeiten beim Gehen.',
    cues: ['Geh auf den Fersen, Zehen hoch.', 'Kurze Schritte, Oberkörper aufrecht.', 'Hör auf, wenn die Zehen sinken.'],
    mistakes: ['Sich zurücklehnen.', 'Die Zehen sinken.'],
    notWhen: ['Der Schienbeinknochen tut an einer Stelle weh: Lass ihn von einer Fachperson ansehen.'],
  },
  'toe-walk': {
    name: 'Zehengang',
    alsoKnown: ['auf den Zehen gehen', 'Ballengang', 'Zehenspitzengang', 'Toe Walk'],
    purpose: 'Füße und Waden tragen in kleinen Schritten.',
    cues: ['Heb dich hoch auf die Fußballen.', 'Kleine Schritte über die Großzehen.', 'Oberkörper aufrecht.'],
    mistakes: ['Die Fersen sinken.', 'Auf die Außenkante rollen.'],
    notWhen: ['Auf den Zehen zu stehen tut weh.'],
  },
  'band-ankle-eversion': {
    name: 'Fuß nach außen drehen mit Band',
    alsoKnown: ['Eversion mit Band', 'Außendrehen des Fußes', 'Peroneus mit Band'],
    purpose: 'Die Muskeln an der Außenseite des Knöchels.',
    cues: ['Setz dich, Beine lang, Band um beide Füße.', 'Dreh einen Fuß gegen das Band nach außen.', 'Das Knie bleibt ruhig.'],
    mistakes: ['Das ganze Bein drehen.', 'Zurückschnellen lassen.'],
    notWhen: [],
  },
  'band-ankle-inversion': {
    name: 'Fuß nach innen drehen mit Band',
    alsoKnown: ['Inversion mit Band', 'Innendrehen des Fußes', 'Tibialis posterior mit Band'],
    purpose: 'Die Muskeln an der Innenseite des Knöchels, die das Fußgewölbe halten.',
    cues: [
      'Setz dich mit übergeschlagenem Bein, Band um den oberen Fuß.',
      'Dreh die Sohle gegen das Band nach innen.',
      'Das Knie bleibt ruhig.',
    ],
    mistakes: ['Das ganze Bein drehen.', 'Zurückschnellen lassen.'],
    notWhen: [],
  },
  'single-leg-balance': {
    name: 'Einbeinstand',
    alsoKnown: ['auf einem Bein stehen', 'Gleichgewicht', 'Storchenstand'],
    purpose: 'Der Fuß lernt, den Körper ruhig zu halten.',
    cues: [
      'Steh auf einem Fuß, Großzehe am Boden, Knie locker.',
      'Becken waagerecht, Blick nach vorn.',
      'Schließ die Augen, wenn es leicht ist.',
    ],
    mistakes: ['Das freie Bein lehnt sich an das andere.', 'Die Hüfte hängt.'],
    notWhen: [],
  },
};
