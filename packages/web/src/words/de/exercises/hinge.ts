import type { ExerciseWords } from '../../exercise-words.ts';

/** Hinges and leg curls in German. */
export const HINGES_DE: Readonly<Record<string, ExerciseWords>> = {
  'hip-hinge-drill': {
    name: 'Hüftbeuge mit Stab',
    alsoKnown: ['Hip Hinge', 'Hüftbeuge', 'Vorbeuge mit Stab', 'Good Morning ohne Gewicht'],
    purpose: 'Lehrt die Bewegung jedes Kreuzhebens: Hüfte zurück, Rücken gerade.',
    cues: [
      'Füße hüftbreit, Knie locker.',
      'Schieb die Hüfte zurück, als wolltest du damit eine Tür schließen.',
      'Halte einen Stab am Rücken: Kopf, Brustkorb und Becken bleiben daran.',
    ],
    mistakes: ['Die Knie beugen sich wie bei einer Kniebeuge.', 'Der Rücken wird rund.'],
    notWhen: ['Vorbeugen tut im Rücken weh.'],
  },
  'band-good-morning': {
    name: 'Good Morning mit Band',
    alsoKnown: ['Rumpfbeuge mit Band', 'Banded Good Morning'],
    purpose: 'Oberschenkelrückseite und Rückenmuskeln gegen ein Band.',
    cues: [
      'Stell dich auf das Band, Füße hüftbreit, die Schlaufe hinter Nacken und Schultern.',
      'Schieb die Hüfte zurück, Rücken gerade.',
      'Richte dich auf, indem du das Gesäß anspannst.',
    ],
    mistakes: ['Der Rücken wird rund.', 'Die Knie übernehmen die Arbeit.'],
    notWhen: ['Vorbeugen tut im Rücken weh.'],
  },
  'band-pull-through': {
    name: 'Durchziehen mit Band',
    alsoKnown: ['Pull-Through', 'Durchziehen am Kabelzug', 'Cable Pull-Through'],
    purpose: 'Eine Hüftbeuge mit wenig Last auf dem Rücken.',
    cues: [
      'Befestige das Band tief hinter dir und halte es zwischen den Beinen.',
      'Füße etwas weiter als hüftbreit; schieb die Hüfte zur Befestigung zurück.',
      'Steh ganz auf und spann das Gesäß an.',
    ],
    mistakes: ['Mit den Armen ziehen.', 'Sich oben zurücklehnen.'],
    notWhen: ['Die Befestigung ist nicht sicher.'],
  },
  'kettlebell-deadlift': {
    name: 'Kreuzheben mit Kettlebell',
    alsoKnown: ['Kettlebell-Kreuzheben', 'Kreuzheben mit Kugelhantel', 'Kreuzheben mit Kurzhantel', 'Kettlebell Deadlift'],
    purpose: 'Das erste Kreuzheben: ein Gewicht zwischen den Füßen.',
    cues: [
      'Gewicht zwischen die Füße, Füße hüftbreit.',
      'Hüfte zurück, Rücken gerade, Schultern über dem Gewicht.',
      'Drück den Boden weg und steh ganz auf.',
    ],
    mistakes: ['Der Rücken wird rund.', 'Kniebeuge statt Hüftbeuge.', 'Das Gewicht vom Boden reißen.'],
    notWhen: ['Den Rücken zu belasten tut weh.'],
  },
  'romanian-deadlift': {
    name: 'Rumänisches Kreuzheben',
    alsoKnown: ['RDL', 'Romanian Deadlift', 'Kreuzheben mit gestreckten Beinen', 'Kreuzheben mit Kurzhanteln'],
    purpose: 'Lange, starke Oberschenkelrückseiten: langsam aus der Hüfte absenken.',
    cues: [
      'Füße hüftbreit, Knie locker, Gewichte nah an den Oberschenkeln.',
      'Schieb die Hüfte zurück und senk langsam ab, Rücken gerade.',
      'Stopp, wenn die Oberschenkelrückseite spannt; richte dich aus der Hüfte auf.',
    ],
    mistakes: [
      'Der Rücken wird rund, um tiefer zu kommen.',
      'Die Gewichte entfernen sich von den Beinen.',
      'Die Knie beugen sich immer mehr.',
    ],
    notWhen: ['Den Rücken zu belasten tut weh.', 'Die Oberschenkelrückseite ist frisch gezerrt.'],
  },
  'trap-bar-deadlift': {
    name: 'Kreuzheben mit der Trap-Bar',
    alsoKnown: ['Trap-Bar Deadlift', 'Hexbar-Kreuzheben', 'Kreuzheben mit der Sechseckstange'],
    purpose: 'Das schwere Kreuzheben, das am leichtesten zu lernen ist: Das Gewicht ist neben dir, nicht vor dir.',
    cues: [
      'Stell dich mitten in die Stange, Füße hüftbreit.',
      'Hüfte zurück, Rücken gerade, Arme lang.',
      'Drück den Boden weg; Hüfte und Brust kommen zusammen hoch.',
    ],
    mistakes: ['Die Hüfte schießt zuerst hoch.', 'Der Rücken wird rund.', 'Die Stange fallen lassen, damit sie hochprallt.'],
    notWhen: ['Den Rücken zu belasten tut weh.'],
  },
  deadlift: {
    name: 'Kreuzheben',
    alsoKnown: ['Deadlift', 'Kreuzheben mit Langhantel', 'klassisches Kreuzheben'],
    purpose: 'Der schwerste Zug vom Boden: Hüfte, Oberschenkelrückseite und Rücken zusammen.',
    cues: [
      'Stange über der Mitte der Füße, Füße hüftbreit.',
      'Greif zu, Rücken gerade, Brust raus, Stange an den Schienbeinen.',
      'Drück den Boden weg; die Stange bleibt an den Beinen.',
      'Senk sie kontrolliert ab.',
    ],
    mistakes: ['Der Rücken wird rund.', 'Die Stange pendelt von den Beinen weg.', 'Die Hüfte steigt, bevor sich die Stange bewegt.'],
    notWhen: ['Den Rücken zu belasten tut weh.', 'Noch niemand hat auf deine Technik geschaut.'],
  },
  'good-morning': {
    name: 'Good Morning',
    alsoKnown: ['Rumpfbeuge mit Langhantel', 'Good Mornings', 'Guten Morgen'],
    purpose: 'Eine Hüftbeuge mit der Stange auf dem Rücken, leicht und streng.',
    cues: [
      'Stange auf den oberen Rücken, Füße hüftbreit, Knie locker.',
      'Hüfte zurück, Rücken gerade, bis die Oberschenkelrückseite spannt.',
      'Richte dich aus der Hüfte auf.',
    ],
    mistakes: ['Zu viel Gewicht.', 'Der Rücken wird rund.'],
    notWhen: ['Den Rücken zu belasten tut weh.'],
  },
  'kettlebell-swing': {
    name: 'Kettlebell-Schwung',
    alsoKnown: ['Kettlebell Swing', 'Kugelhantelschwung', 'Russischer Schwung', 'beidarmiger Schwung'],
    purpose: 'Eine schnelle Hüftbeuge: Die Hüfte streckt sich schnell und kräftig.',
    cues: [
      'Füße etwas weiter als hüftbreit, der ganze Fuß am Boden.',
      'Zieh die Kugel zwischen den Beinen nach hinten, Rücken gerade.',
      'Streck die Hüfte explosiv; die Arme führen die Kugel nur bis zur Brust.',
    ],
    mistakes: ['Kniebeuge statt Hüftbeuge.', 'Mit den Armen heben.', 'Sich oben zurücklehnen.'],
    notWhen: ['Schnelles Vorbeugen tut im Rücken weh.'],
  },
  'back-extension': {
    name: 'Rückenstrecken am Gerät',
    alsoKnown: ['Hyperextension', 'Rückenstrecker', 'Rumpfheben an der Schrägbank', 'Back Extension'],
    purpose: 'Hüfte und Rückenmuskeln, ohne Gewicht in den Händen.',
    cues: [
      'Polster unterhalb der Hüftknochen, Füße fest auf der Platte.',
      'Senk dich mit geradem Rücken ab.',
      'Heb dich, bis der Körper eine Linie ist, nicht weiter.',
    ],
    mistakes: ['Weit über die Linie ins Hohlkreuz gehen.', 'Schwung holen.'],
    notWhen: ['Den Rücken zu beugen oder ins Hohlkreuz zu gehen tut weh.'],
  },
  'leg-curl': {
    name: 'Beinbeuger',
    alsoKnown: ['Leg Curl', 'Beincurl', 'Beinbeuger im Liegen', 'Beinbeuger im Sitzen', 'Beinbeugemaschine'],
    purpose: 'Die Oberschenkelrückseite als Beuger des Knies, leicht zu dosieren.',
    cues: [
      'Richte die Knie an der Drehachse der Maschine aus; das Polster liegt über den Fersen.',
      'Beug die Knie, ohne die Hüfte zu heben.',
      'Senk langsam ab.',
    ],
    mistakes: ['Die Hüfte hebt vom Polster ab.', 'Das Gewicht fallen lassen.'],
    notWhen: ['Die Oberschenkelrückseite ist frisch gezerrt.'],
  },
  'slider-curl': {
    name: 'Beinbeuger auf dem Handtuch',
    alsoKnown: ['Slider Curl', 'gleitender Beinbeuger', 'Sliding Leg Curl', 'Beinbeuger mit Gleitern'],
    purpose: 'Die Oberschenkelrückseite wird unter Last lang, mit nichts als einem Handtuch auf glattem Boden.',
    cues: [
      'Leg dich auf den Rücken, Fersen auf ein Handtuch, Hüfte oben.',
      'Lass die Fersen langsam weggleiten, die Hüfte bleibt oben.',
      'Zieh sie zurück, oder leg dich ab und beginn von vorn.',
    ],
    mistakes: ['Die Hüfte sinkt zuerst.', 'Der Weg hinaus ist zu schnell.'],
    notWhen: ['Die Oberschenkelrückseite ist frisch gezerrt.'],
  },
  'nordic-curl': {
    name: 'Nordic Curl',
    alsoKnown: ['Nordic Hamstring Curl', 'Nordics', 'nordischer Beinbeuger', 'russischer Beinbeuger'],
    purpose: 'Die härteste Art, die Oberschenkelrückseite unter Last zu verlängern; anfangs viel Muskelkater, also wenige Wiederholungen.',
    cues: [
      'Knie auf einem Kissen; jemand hält deine Füße, oder sie stecken unter etwas Festem.',
      'Eine Linie von den Knien bis zum Kopf.',
      'Senk dich ab, so langsam du kannst, und fang dich mit den Händen auf.',
    ],
    mistakes: ['In der Hüfte einknicken.', 'Zu viele beim ersten Mal.'],
    notWhen: [
      'Die Oberschenkelrückseite ist frisch gezerrt.',
      'In den nächsten zwei Tagen steht ein harter Lauf an, und du bist die Übung nicht gewohnt.',
    ],
  },
};
