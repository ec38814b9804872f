import type { Phrase } from '../../phrases.ts';

const RUNNING: readonly Phrase[] = [
  ['Keep fit with varied running', 'Mit abwechslungsreichem Laufen fit bleiben'],
  ['Build endurance with easy running', 'Mit lockerem Laufen Ausdauer aufbauen'],
  ['Raise the pace that you can hold', 'Das Tempo anheben, das du halten kannst'],
  ['Practise what the race asks for', 'Üben, was der Wettkampf verlangt'],
  ['Run less, stay quick, arrive fresh', 'Weniger laufen, spritzig bleiben, frisch ankommen'],
  ['Recover from the race', 'Vom Wettkampf erholen'],
  ['A lighter week with a race', 'Eine Entlastungswoche mit Wettkampf'],
  ['A lighter week, so that the work can settle', 'Eine Entlastungswoche, damit die Arbeit wirken kann'],
];

const STRENGTH: readonly Phrase[] = [
  ['prepare the body with lighter strength work', 'den Körper mit leichterer Kraft vorbereiten'],
  ['lift heavy, few repetitions', 'schwer heben, wenige Wiederholungen'],
  ['fewer heavy sets, and jumps', 'weniger schwere Sätze, dazu Sprünge'],
  ['keep the strength you have', 'die Kraft erhalten, die du hast'],
  ['little strength work', 'wenig Kraft'],
  ['let the legs rest', 'die Beine ruhen lassen'],
  ['strength work without heavy weights', 'Kraft ohne schwere Gewichte'],
];

/** What weeks are for, and what there is to know of a season, in German. */
export const season: readonly Phrase[] = [
  // What a week is for.
  ...RUNNING,
  ...STRENGTH,
  ['Race week: {races:races}.', 'Wettkampfwoche: {races}.'],
  ['{main:says}.', '{main}.'],
  ['{main:says} ({races:races}).', '{main} ({races}).'],
  ['{main:says}; {strength:says}.', '{main}; {strength}.'],
  ['{main:says} ({races:races}); {strength:says}.', '{main} ({races}); {strength}.'],

  // What is assumed, missing or lost.
  [
    'What you run now is not known. The plan assumes {weekly} km a week, {longest} km as the longest run and {pace:time} min per km. Say what is true, and the plan fits you better.',
    'Was du jetzt läufst, ist nicht bekannt. Der Plan nimmt {weekly} km in der Woche an, {longest} km als längsten Lauf und {pace} min/km. Sag, was stimmt, dann passt der Plan besser.',
  ],
  [
    'No race is marked A, so the season is built for the last B race.',
    'Kein Wettkampf ist ein A, also zielt die Saison auf den letzten B-Wettkampf.',
  ],
  ['No race is marked A, so the season is built for {race:text}.', 'Kein Wettkampf ist ein A, also zielt die Saison auf {race}.'],
  [
    '{race:text} on {date:date} comes after the {weeks} planned weeks; they lead towards it.',
    '{race} am {date} kommt nach den {weeks} geplanten Wochen; sie führen darauf hin.',
  ],
  [
    'Only {weeks} week lies between {before:text} and {race:text}: enough to recover and to stay fresh, not to get fitter.',
    'Zwischen {before} und {race} liegt nur {weeks} Woche: genug, um dich zu erholen und frisch zu bleiben, nicht um fitter zu werden.',
  ],
  [
    'Only {weeks} weeks lie between {before:text} and {race:text}: enough to recover and to stay fresh, not to get fitter.',
    'Zwischen {before} und {race} liegen nur {weeks} Wochen: genug, um dich zu erholen und frisch zu bleiben, nicht um fitter zu werden.',
  ],
  ['There is 1 week until {race:text}; {least} to {most} are usual.', 'Bis {race} ist 1 Woche Zeit; {least} bis {most} sind üblich.'],
  [
    'There are {weeks} weeks until {race:text}; {least} to {most} are usual.',
    'Bis {race} sind {weeks} Wochen Zeit; {least} bis {most} sind üblich.',
  ],
  ['Nothing is pressed into less time; the taper is kept.', 'Nichts wird in weniger Zeit gepresst; das Tapering bleibt.'],
  ['The base phase is shorter than usual.', 'Die Grundlagenphase ist kürzer als üblich.'],
  ['The base phase is left out first.', 'Zuerst entfällt die Grundlagenphase.'],
  ['The base phase is cut to one week first.', 'Zuerst wird die Grundlagenphase auf eine Woche gekürzt.'],
  ['The base phase is cut to two weeks first.', 'Zuerst wird die Grundlagenphase auf zwei Wochen gekürzt.'],
  [
    'The base phase is left out, and most of the build phase with it.',
    'Die Grundlagenphase entfällt, und mit ihr der größte Teil der Aufbauphase.',
  ],
  [
    'The base phase is cut to one week, and most of the build phase with it.',
    'Die Grundlagenphase wird auf eine Woche gekürzt, und mit ihr der größte Teil der Aufbauphase.',
  ],
  [
    'The base phase is cut to two weeks, and most of the build phase with it.',
    'Die Grundlagenphase wird auf zwei Wochen gekürzt, und mit ihr der größte Teil der Aufbauphase.',
  ],
  [
    'The base phase is left out, then the build phase, then most of the race-specific work: treat the race as an experience rather than a test.',
    'Erst entfällt die Grundlagenphase, dann die Aufbauphase, dann das meiste der wettkampfspezifischen Arbeit: Nimm den Wettkampf eher als Erlebnis denn als Prüfung.',
  ],
  [
    'The base phase is cut to one week, then the build phase, then most of the race-specific work: treat the race as an experience rather than a test.',
    'Erst wird die Grundlagenphase auf eine Woche gekürzt, dann die Aufbauphase, dann das meiste der wettkampfspezifischen Arbeit: Nimm den Wettkampf eher als Erlebnis denn als Prüfung.',
  ],
  [
    'The base phase is cut to two weeks, then the build phase, then most of the race-specific work: treat the race as an experience rather than a test.',
    'Erst wird die Grundlagenphase auf zwei Wochen gekürzt, dann die Aufbauphase, dann das meiste der wettkampfspezifischen Arbeit: Nimm den Wettkampf eher als Erlebnis denn als Prüfung.',
  ],
  [
    '{race:text} is longer than a marathon and is planned like one; the special work for ultras is not included.',
    '{race} ist länger als ein Marathon und wird wie einer geplant; die besondere Arbeit für Ultras ist nicht dabei.',
  ],
  [
    '{race:text} is so close that the light strength session three to four days before it is left out.',
    '{race} ist so nah, dass die leichte Krafteinheit drei bis vier Tage davor entfällt.',
  ],
  [
    'The longest run before {race:text} is {longest} km, for a race of {km} km: the time or the base is short for it. Plan walking breaks, choose a shorter race, or take more weeks.',
    'Der längste Lauf vor {race} hat {longest} km, für einen Wettkampf über {km} km: Zeit oder Grundlage sind dafür knapp. Plane Gehpausen ein, wähl einen kürzeren Wettkampf, oder nimm dir mehr Wochen.',
  ],
  [
    'The weeks before {race:text} reach {peak} km. You can finish on that; in a study of recreational runners those above {base} km a week were faster.',
    'Die Wochen vor {race} erreichen {peak} km. Damit kannst du ankommen; in einer Studie mit Freizeitläufern waren die über {base} km in der Woche schneller.',
  ],
  [
    'The weeks before {race:text} reach only {peak} km; {base} km a week is the least that we would call a base for a marathon. A half marathon on that day, or a marathon some months later, is the better aim.',
    'Die Wochen vor {race} erreichen nur {peak} km; {base} km in der Woche sind das Mindeste, was wir eine Grundlage für einen Marathon nennen würden. Ein Halbmarathon an diesem Tag oder ein Marathon einige Monate später ist das bessere Ziel.',
  ],
  ['You run {km} km a week now.', 'Du läufst jetzt {km} km in der Woche.'],
  [
    'The plan reaches {peak} km of training a week and a longest run of {longest} km.',
    'Der Plan erreicht {peak} km Training in der Woche und {longest} km im längsten Lauf.',
  ],
  [
    'The plan reaches {peak} km of training a week and a longest run of {longest} km (long runs stop at two and a half hours).',
    'Der Plan erreicht {peak} km Training in der Woche und {longest} km im längsten Lauf (lange Läufe enden bei zweieinhalb Stunden).',
  ],
  [
    'In a study of recreational marathoners, less than {weekly} km a week or {longest} km at once went with slower times.',
    'In einer Studie mit Freizeitläufern gingen weniger als {weekly} km in der Woche oder {longest} km am Stück mit langsameren Marathonzeiten einher.',
  ],
  [
    'If that is too little for you, run a half marathon or take more weeks.',
    'Ist dir das zu wenig, lauf einen Halbmarathon oder nimm dir mehr Wochen.',
  ],
  [
    'If that is too little for you, find time for a fourth run a week, run a half marathon or take more weeks.',
    'Ist dir das zu wenig, finde Zeit für einen vierten Lauf in der Woche, lauf einen Halbmarathon oder nimm dir mehr Wochen.',
  ],
  [
    '{wished} runs a week would be usual; the plan has {runs}: {why:says}.',
    '{wished} Läufe in der Woche wären üblich; der Plan hat {runs}: {why}.',
  ],
  [
    'You asked for {wished} runs a week; the plan has {runs}: {why:says}.',
    'Du wolltest {wished} Läufe in der Woche; der Plan hat {runs}: {why}.',
  ],
  ['one day stays free of running', 'ein Tag bleibt frei vom Laufen'],
  ['that is what your free time holds beside strength and rest days', 'so viel passt neben Kraft und Ruhetagen in deine freie Zeit'],
  [
    'In {weeks:count} the long run is shorter than it should be, because no day has more than {most} free minutes. One longer day a week would help most.',
    'In {weeks:of} ist der lange Lauf kürzer, als er sein sollte, weil kein Tag mehr als {most} freie Minuten hat. Ein längerer Tag in der Woche würde am meisten helfen.',
  ],
  [
    'In {weeks:count} there is no time for everything; the least important sessions are left out ({roles:terms}).',
    'In {weeks:of} ist nicht für alles Zeit; die am wenigsten wichtigen Einheiten entfallen ({roles}).',
  ],
  ['One club session is left out near a race.', 'Eine Vereinseinheit entfällt nahe an einem Wettkampf.'],
  ['{clubs} club sessions are left out near a race.', '{clubs} Vereinseinheiten entfallen nahe an einem Wettkampf.'],

  // What strength work gives.
  [
    'You asked for no strength work, so the plan has none. Two sessions a week are what most studies with runners used.',
    'Du wolltest kein Krafttraining, also hat der Plan keines. Die meisten Studien mit Läufern hatten zwei Einheiten in der Woche.',
  ],
  [
    'What to expect of the strength work: about 2–4 % better running economy is typical in trials, 0–8 % the range, and not every trial found it. It is not shown to prevent injuries in runners in general.',
    'Was du vom Krafttraining erwarten kannst: In Studien sind etwa 2–4 % bessere Laufökonomie typisch, 0–8 % die Spanne, und nicht jede Studie fand das. Dass es Läufer allgemein vor Verletzungen schützt, ist nicht gezeigt.',
  ],
  [
    'You are new to lifting: the first eight weeks are light, for technique. A few lessons with a qualified trainer are worth it.',
    'Du bist neu im Krafttraining: Die ersten acht Wochen sind leicht, für die Technik. Ein paar Stunden mit einem guten Trainer lohnen sich.',
  ],
  [
    'Without weights the loads are limited: the plan uses body-weight work and jumps. They help too, with less certainty for running economy than heavy lifting.',
    'Ohne Gewichte ist die Last begrenzt: Der Plan nutzt Übungen mit dem eigenen Körper und Sprünge. Auch sie helfen, für die Laufökonomie aber weniger sicher als schweres Heben.',
  ],
  [
    'Ten minutes at a time keep strength alive and build a habit; trials that improved running economy used longer sessions.',
    'Zehn Minuten am Stück erhalten Kraft und werden zur Gewohnheit; die Studien, in denen die Laufökonomie besser wurde, hatten längere Einheiten.',
  ],

  // Age, pain, circumstances.
  [
    'Under 16: train with a coach and a parent who know the plan; strength work is light, about technique, never to the limit.',
    'Unter 16: Trainiere mit Trainer und Eltern, die den Plan kennen; Kraft ist leicht, es geht um Technik, nie bis ans Limit.',
  ],
  [
    'Under 18: strength training is safe when somebody qualified watches over technique.',
    'Unter 18: Krafttraining ist sicher, wenn jemand mit Ausbildung auf die Technik schaut.',
  ],
  [
    'You say that this hurts: {regions:pains}. The plan does not treat injuries. See a professional before you start if it hurts at rest, at night, on one spot of a bone, or for more than two weeks.',
    'Du sagst, das tut weh: {regions}. Der Plan behandelt keine Verletzungen. Geh vor dem Start zu einer Fachperson, wenn es in Ruhe, nachts, auf einem Punkt eines Knochens oder seit mehr als zwei Wochen wehtut.',
  ],
  [
    'For bones count heavy lifting and landings, twice a week and all year: so it was in a trial with women after the menopause, with a trainer at every session (Watson 2018). Running alone does little. With osteoporosis ask a doctor first, and let a trainer watch.',
    'Für die Knochen zählen schweres Heben und Landungen, zweimal in der Woche und das ganze Jahr: So war es in einer Studie mit Frauen nach den Wechseljahren, mit einem Trainer bei jeder Einheit (Watson 2018). Laufen allein tut wenig. Frag bei Osteoporose zuerst einen Arzt, und lass einen Trainer zusehen.',
  ],
  [
    'Strength work helps to keep muscle while you lose weight. Eat enough in hard weeks; the plan sets no calorie targets.',
    'Krafttraining hilft, Muskeln zu behalten, während du abnimmst. Iss in harten Wochen genug; der Plan setzt keine Kalorienziele.',
  ],
  [
    'In some weeks the strength work is shorter or lighter than usual, because your runs leave no place for more.',
    'In manchen Wochen ist das Krafttraining kürzer oder leichter als üblich, weil deine Läufe für mehr keinen Platz lassen.',
  ],

  // Contents as a whole.
  [
    'Whether anything speaks against training was not asked. Read the questions of “ironstride health” and write the answers into the athlete file, “health: []” for none.',
    'Ob etwas gegen Training spricht, wurde nicht gefragt. Lies die Fragen vor dem Training unter „Alles andere“ und kreuze an, was zutrifft.',
  ],
  [
    '{race:text}: your result suggests about {time:time} over {km} km, if your training fits the distance.',
    '{race}: Dein Ergebnis lässt etwa {time} über {km} km erwarten, wenn dein Training zur Strecke passt.',
  ],
  [
    '{race:text}: your result suggests {fast:time} to {slow:time} over {km} km with low confidence: for half of the recreational marathoners such guesses were ten minutes too fast or more.',
    '{race}: Dein Ergebnis lässt {fast} bis {slow} über {km} km erwarten, mit wenig Sicherheit: Bei der Hälfte der Freizeitläufer waren solche Schätzungen für den Marathon zehn Minuten oder mehr zu schnell.',
  ],
  [
    'Which exercises load “{words:text}” cannot be told. Name a part of the body, such as “left knee” or “lower back”.',
    'Welche Übungen „{words}“ belasten, ist nicht zu sagen. Nenn einen Körperteil, etwa „left knee“ (linkes Knie) oder „lower back“ (unterer Rücken).',
  ],
  [
    'You named exercises that load what hurts; they are left out until it no longer does: {exercises:loading}.',
    'Du hast Übungen genannt, die belasten, was wehtut; sie bleiben weg, bis es nicht mehr wehtut: {exercises}.',
  ],
  ['There is no exercise for “{movement:term}” in the plan: {why:says}.', 'Für „{movement}“ ist keine Übung im Plan: {why}.'],
  ['all of them load what hurts ({regions:terms})', 'alle belasten, was wehtut ({regions})'],
  ['you dislike those that pain allows', 'die, die der Schmerz erlaubt, magst du nicht'],
  [
    'those that you can equip need more experience with lifting',
    'die, für die du die Geräte hast, brauchen mehr Erfahrung im Krafttraining',
  ],
  ['those that are left need equipment that you don’t have', 'die, die bleiben, brauchen Geräte, die du nicht hast'],
  [
    'Which weights you own is not known, so loads are found by repetitions in reserve. Say what you own, and the plan names only what you can lift.',
    'Welche Gewichte du hast, ist nicht bekannt, also findest du die Last über Wiederholungen in Reserve (RIR). Sag, was du hast, dann nennt der Plan nur, was du auch auflegen kannst.',
  ],
  [
    'What you lift is not known, so the plan names no kilograms. Write down a set of ten repetitions or fewer, and it will.',
    'Was du hebst, ist nicht bekannt, also nennt der Plan keine Kilos. Schreib einen Satz mit höchstens zehn Wiederholungen auf, dann tut er es.',
  ],

  // Own run plans.
  ['The run plan runs from {from:date} to {to:date}.', 'Der Laufplan reicht vom {from} bis zum {to}.'],
  ['One entry of the run plan lies before {date:date} and is left out.', 'Ein Eintrag des Laufplans liegt vor dem {date} und entfällt.'],
  [
    '{passed} entries of the run plan lie before {date:date} and are left out.',
    '{passed} Einträge des Laufplans liegen vor dem {date} und entfallen.',
  ],
  ['The run plan ends on {last:date}, but {race:text} is on {date:date}.', 'Der Laufplan endet am {last}, aber {race} ist am {date}.'],
  [
    'The run plan has {sessions} strength and core session already. They count, and are not doubled.',
    'Der Laufplan hat schon {sessions} Kraft- oder Rumpfeinheit. Sie zählt mit und wird nicht verdoppelt.',
  ],
  [
    'The run plan has {sessions} strength and core sessions already. They count, and are not doubled.',
    'Der Laufplan hat schon {sessions} Kraft- und Rumpfeinheiten. Sie zählen mit und werden nicht verdoppelt.',
  ],
  [
    'In {weeks:count} no slot is long enough for all the strength work.',
    'In {weeks:of} ist kein Platz lang genug für das ganze Krafttraining.',
  ],

  // Wishes that clash.
  ['{session:session}', '{session}'],
  ['{session:session}, {title:text}', '{session}, {title}'],
  ['{session:says} on {day:day} {date:date}', '{session} am {day}, {date}'],
  ['{day:day} {date:date}: {free:says}', '{day}, {date}: {free}'],
  ['{minutes} free minutes in the morning', '{minutes} freie Minuten am Morgen'],
  ['{minutes} free minutes in the evening', '{minutes} freie Minuten am Abend'],
  ['{morning} free minutes in the morning, {evening} free minutes in the evening', '{morning} freie Minuten am Morgen, {evening} am Abend'],
  ['no free time', 'keine freie Zeit'],
];
