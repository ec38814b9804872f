import type { ExerciseWords } from '../../exercise-words.ts';

/** Strength of one leg in German. */
export const SINGLE_LEG_DE: Readonly<Record<string, ExerciseWords>> = {
  'single-leg-balance-reach': {
    name: 'Einbeinstand mit Tippen',
    alsoKnown: ['Y-Balance', 'Sternübung', 'Einbeinstand mit Reichen', 'Star Excursion'],
    purpose: 'Gleichgewicht auf einem Bein, während das andere hinausreicht.',
    cues: [
      'Steh auf einem Fuß, der ganze Fuß am Boden.',
      'Streck den anderen Fuß nach vorn, zur Seite und nach hinten; er tippt nur auf.',
      'Halte das Becken waagerecht.',
    ],
    mistakes: ['Das Gewicht wandert auf den tippenden Fuß.', 'Das Knie fällt nach innen.'],
    notWhen: ['Auf einem Bein zu stehen tut weh.'],
  },
  'split-squat-hold': {
    name: 'Split-Kniebeuge halten',
    alsoKnown: ['Ausfallschritt halten', 'isometrische Split-Kniebeuge', 'Split Squat Hold'],
    purpose: 'Kraft für ein Bein, ohne Bewegung.',
    cues: [
      'Ein Fuß vorn, einer hinten, hüftbreit auseinander.',
      'Sink, bis beide Knie gut gebeugt sind; das hintere bleibt über dem Boden.',
      'Halten, Oberkörper aufrecht, der vordere Fuß flach.',
    ],
    mistakes: ['Auf einer Linie stehen und zur Seite kippen.', 'Sich auf das hintere Bein lehnen.'],
    notWhen: ['Das Knie gebeugt zu halten tut weh.'],
  },
  'split-squat': {
    name: 'Split-Kniebeuge',
    alsoKnown: ['Split Squat', 'Ausfallschritt auf der Stelle', 'statischer Ausfallschritt', 'Ausfallschritt-Kniebeuge'],
    purpose: 'Ein Bein nach dem anderen; beide Füße bleiben, wo sie sind.',
    cues: [
      'Füße hüftbreit, einer einen langen Schritt davor; der vordere Fuß flach.',
      'Senk dich gerade ab, bis das hintere Knie fast den Boden berührt.',
      'Drück über den ganzen vorderen Fuß.',
    ],
    mistakes: ['Die Füße stehen auf einer Linie.', 'Die vordere Ferse hebt ab.', 'Sich mit dem hinteren Bein abstoßen.'],
    notWhen: ['Das Knie unter Last zu beugen tut weh.'],
  },
  'step-up': {
    name: 'Aufsteigen auf eine Stufe',
    alsoKnown: ['Step-up', 'Aufsteiger', 'Kastensteigen', 'Treppensteigen'],
    purpose: 'Hebt den ganzen Körper mit einem Bein, wie beim Laufen bergauf.',
    cues: [
      'Ganzer Fuß auf eine feste Stufe oder einen Stuhl.',
      'Neig dich etwas nach vorn und steh mit dem oberen Bein auf.',
      'Komm mit demselben Bein langsam wieder herunter.',
    ],
    mistakes: ['Sich mit dem unteren Fuß hochfedern.', 'Das Knie fällt nach innen.', 'Die Stufe wackelt.'],
    notWhen: ['Treppensteigen tut im Knie weh.'],
  },
  'step-down': {
    name: 'Absteigen von einer Stufe',
    alsoKnown: ['Step-down', 'Ferse tippen von der Stufe', 'langsames Absteigen'],
    purpose: 'Langsame Kontrolle von Knie und Hüfte auf dem Weg nach unten, und ein fairer Test beider Seiten.',
    cues: [
      'Steh mit einem Fuß auf einer Stufe, der andere hängt frei.',
      'Senk dich langsam ab, bis die freie Ferse den Boden antippt.',
      'Knie über den Zehen, Becken waagerecht.',
    ],
    mistakes: ['Das letzte Stück fallen.', 'Das Becken kippt zur freien Seite.'],
    notWhen: ['Treppab zu gehen tut im Knie weh.'],
  },
  'single-leg-deadlift': {
    name: 'Einbeiniges Kreuzheben',
    alsoKnown: ['Single-Leg Deadlift', 'Standwaage', 'einbeinige Hüftbeuge', 'Kreuzheben auf einem Bein'],
    purpose: 'Gleichgewicht und Oberschenkelrückseite: Hüftbeuge auf einem Bein, Rücken gerade, langsam absenken.',
    cues: [
      'Steh auf einem Fuß, Knie locker, der ganze Fuß am Boden.',
      'Schieb die Hüfte zurück; Oberkörper und freies Bein bewegen sich als eine Linie.',
      'Halte das Becken waagerecht, die Zehen des freien Fußes zeigen nach unten.',
    ],
    mistakes: ['Die Hüfte öffnet sich zur Seite.', 'Der Rücken wird rund.', 'Hetzen.'],
    notWhen: ['Vorbeugen tut im Rücken weh.'],
  },
  'single-leg-romanian-deadlift': {
    name: 'Einbeiniges rumänisches Kreuzheben',
    alsoKnown: ['einbeiniger RDL', 'Single-Leg RDL', 'einbeiniges Kreuzheben mit Gewicht'],
    purpose: 'Das einbeinige Kreuzheben mit Gewicht.',
    cues: [
      'Steh auf einem Fuß, das Gewicht in der Hand der anderen Seite.',
      'Hüfte zurück, Rücken gerade, Becken waagerecht.',
      'Senk langsam ab, bis die Oberschenkelrückseite spannt, dann richte dich ganz auf.',
    ],
    mistakes: ['Die Hüfte öffnet sich.', 'Das Gewicht wandert nach vorn.', 'Der Rücken wird rund.'],
    notWhen: ['Den Rücken zu belasten tut weh.', 'Die Oberschenkelrückseite ist frisch gezerrt.'],
  },
  'rear-foot-elevated-split-squat': {
    name: 'Bulgarische Split-Kniebeuge',
    alsoKnown: ['Bulgarian Split Squat', 'bulgarische Kniebeuge', 'Split-Kniebeuge mit erhöhtem Fuß', 'RFESS'],
    purpose: 'Schwere Arbeit für ein Bein mit mäßigen Gewichten; so reichen die Kurzhanteln zu Hause länger.',
    cues: [
      'Spann des hinteren Fußes auf einen Stuhl oder eine Bank, der vordere Fuß einen langen Schritt davor.',
      'Senk dich gerade ab, der vordere Fuß flach.',
      'Drück über den vorderen Fuß; Oberkörper etwas nach vorn.',
    ],
    mistakes: ['Der vordere Fuß steht zu nah.', 'Mit dem hinteren Bein drücken.', 'Wackeln mit zu viel Gewicht.'],
    notWhen: ['Das Knie unter Last zu beugen tut weh.'],
  },
  'single-leg-box-squat': {
    name: 'Einbeinige Kniebeuge auf den Stuhl',
    alsoKnown: ['einbeinig vom Stuhl aufstehen', 'einbeinige Kastenkniebeuge', 'Single-Leg Box Squat'],
    purpose: 'Eine einbeinige Kniebeuge mit etwas zum Hinsetzen.',
    cues: [
      'Steh auf einem Fuß vor einem Stuhl.',
      'Schieb die Hüfte zurück und setz dich langsam.',
      'Steh ohne Schwung auf; das Becken bleibt waagerecht.',
    ],
    mistakes: ['Auf den Stuhl fallen.', 'Das Knie fällt nach innen.'],
    notWhen: ['Das Knie unter Last zu beugen tut weh.'],
  },
  'skater-squat': {
    name: 'Skater-Kniebeuge',
    alsoKnown: ['Skater Squat', 'Eisschnellläufer-Kniebeuge', 'Shrimp Squat'],
    purpose: 'Eine einbeinige Kniebeuge, bei der das freie Knie hinten zum Boden reicht.',
    cues: [
      'Steh auf einem Fuß, ein Kissen hinter dir.',
      'Beug und neig dich, bis das freie Knie das Kissen berührt.',
      'Der ganze Fuß am Boden; steh gleichmäßig auf.',
    ],
    mistakes: ['Auf das Knie fallen.', 'Die Ferse hebt ab.'],
    notWhen: ['Das Knie unter Last zu beugen tut weh.'],
  },
  'single-leg-squat': {
    name: 'Einbeinige Kniebeuge',
    alsoKnown: ['Pistol Squat', 'Pistols', 'Kniebeuge auf einem Bein', 'Pistolenkniebeuge'],
    purpose: 'Die härteste Kniebeuge ohne Gewicht.',
    cues: [
      'Steh auf einem Fuß, das andere Bein lang nach vorn.',
      'Setz dich langsam, so tief du es beherrschst.',
      'Der ganze Fuß am Boden; das Knie zeigt in Richtung der Zehen.',
    ],
    mistakes: ['Der Rücken wird rund und die Ferse hebt ab.', 'Das letzte Stück fallen.'],
    notWhen: ['Tiefes Beugen tut in Knie oder Hüfte weh.'],
  },
  'single-leg-leg-press': {
    name: 'Einbeinige Beinpresse',
    alsoKnown: ['Beinpresse mit einem Bein', 'Single-Leg Press'],
    purpose: 'Ein Bein nach dem anderen, schwer, ohne dass Gleichgewicht nötig ist.',
    cues: [
      'Ein Fuß mitten auf die Platte, der andere neben den Sitz.',
      'Senk kontrolliert ab, das Becken bleibt auf dem Polster.',
      'Drück über den ganzen Fuß.',
    ],
    mistakes: ['Das Becken dreht sich.', 'Das Knie fällt nach innen.'],
    notWhen: ['Das Knie unter Last zu beugen tut weh.'],
  },
};
