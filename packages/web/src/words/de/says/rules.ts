import type { Phrase } from '../../phrases.ts';

/** What the rules ask for, what they find, and what a rulebook is about, in German. One table, so it may be long. */
export const rules: readonly Phrase[] = [
  // Statements.
  ['On a day with strength training the run is easy.', 'An einem Tag mit Krafttraining ist der Lauf locker.'],
  ['The day after a hard day is easy or rest.', 'Der Tag nach einem harten Tag ist locker oder frei.'],
  [
    'Leave a full day between a hard run and the heavy leg session that follows it.',
    'Lass einen ganzen Tag zwischen einem harten Lauf und der schweren Beineinheit danach.',
  ],
  [
    'Leave a full day between heavy leg strength and the next hard run.',
    'Lass einen ganzen Tag zwischen schwerer Beinkraft und dem nächsten harten Lauf.',
  ],
  [
    'Put heavy leg strength on the days of hard runs, so that the other days stay easy.',
    'Leg schwere Beinkraft auf die Tage der harten Läufe, damit die übrigen Tage locker bleiben.',
  ],
  [
    'Keep to one, two or three hard runs a week, by experience, races included.',
    'Bleib bei einem, zwei oder drei harten Läufen in der Woche, je nach Erfahrung, Wettkämpfe mitgezählt.',
  ],
  [
    'Leave at least one day without hard running between hard runs.',
    'Lass zwischen harten Läufen mindestens einen Tag ohne hartes Laufen.',
  ],
  ['Leave two days from one heavy leg session to the next.', 'Lass von einer schweren Beineinheit zur nächsten zwei Tage.'],
  [
    'Stop heavy leg strength a week before an A race and three days before other races.',
    'Hör mit schwerer Beinkraft eine Woche vor einem A-Wettkampf auf, und drei Tage vor anderen Wettkämpfen.',
  ],
  ['Never put a hard run and heavy leg strength on the same day.', 'Leg einen harten Lauf und schwere Beinkraft nie auf denselben Tag.'],
  ['Run once a day while there are days left.', 'Lauf einmal am Tag, solange noch Tage frei sind.'],
  [
    'Leave a day between many jumps, or any depth jumps, and the next hard run.',
    'Lass einen Tag zwischen vielen Sprüngen, oder Tiefsprüngen überhaupt, und dem nächsten harten Lauf.',
  ],
  [
    'Come to the long run rested: no heavy leg strength in the two days before it and an easy day before it.',
    'Komm ausgeruht zum langen Lauf: keine schwere Beinkraft in den zwei Tagen davor, und ein lockerer Tag davor.',
  ],
  [
    'After a race leave heavy leg strength for two days to ten, by its distance.',
    'Lass nach einem Wettkampf die schwere Beinkraft zwei bis zehn Tage sein, je nach Strecke.',
  ],
  [
    'After the long run leave a day before a hard run, and a day, better two, before heavy leg strength.',
    'Lass nach dem langen Lauf einen Tag bis zum harten Lauf, und einen, besser zwei, bis zur schweren Beinkraft.',
  ],
  [
    'Keep at least one full rest day a week, two for beginners and from the age of fifty.',
    'Halte mindestens einen ganzen Ruhetag in der Woche frei, zwei für Einsteiger und ab fünfzig.',
  ],
  [
    'On a day with both, run first and lift at least six hours later.',
    'Lauf an einem Tag mit beidem zuerst, und heb frühestens sechs Stunden später.',
  ],
  ['Train at most six days in a row.', 'Trainiere höchstens sechs Tage am Stück.'],
  [
    'Spread the strength sessions of a week, two to four days apart.',
    'Verteil die Krafteinheiten einer Woche, mit zwei bis vier Tagen Abstand.',
  ],
  [
    'Lift two or three times a week while building, once while maintaining, never more than three times.',
    'Mach zwei- bis dreimal in der Woche Krafttraining, solange du aufbaust, einmal zum Erhalten, nie öfter als dreimal.',
  ],
  [
    'Beginners and people from the age of fifty rest after at most three days of training.',
    'Einsteiger und Leute ab fünfzig ruhen nach höchstens drei Trainingstagen.',
  ],
  ['Beginners run on at most two days in a row.', 'Einsteiger laufen an höchstens zwei Tagen hintereinander.'],
  ['The sessions of your club stand where the club has them.', 'Die Einheiten deines Vereins stehen, wo der Verein sie hat.'],
  ['Train only on days on which you have time.', 'Trainiere nur an Tagen, an denen du Zeit hast.'],
  [
    'Heavy leg strength stands on days on which your weights are at hand.',
    'Schwere Beinkraft steht an Tagen, an denen deine Gewichte da sind.',
  ],
  ['Few days hold two sessions.', 'Wenige Tage haben zwei Einheiten.'],
  [
    'The long run, the hard runs and the heavy strength sessions keep their usual weekdays.',
    'Der lange Lauf, die harten Läufe und die schweren Krafteinheiten behalten ihre gewohnten Wochentage.',
  ],
  [
    'Sessions that are numbered within a week stand in that order.',
    'Einheiten, die in der Woche nummeriert sind, stehen in dieser Reihenfolge.',
  ],
  [
    'Runs and strength sessions stand in the half of the day that you like.',
    'Läufe und Krafteinheiten stehen in der Tageshälfte, die du magst.',
  ],
  [
    'The sessions of a morning or an evening fit into the time that you have.',
    'Die Einheiten eines Morgens oder Abends passen in die Zeit, die du hast.',
  ],
  ['The long run stands on its usual day.', 'Der lange Lauf steht an seinem gewohnten Tag.'],
  ['The usual rest day stays free.', 'Der gewohnte Ruhetag bleibt frei.'],
  ['Jumps are few at first and grow by at most a fifth.', 'Sprünge sind erst wenige und werden höchstens ein Fünftel mehr.'],
  [
    'At least every fourth week is lighter, for runs and strength together.',
    'Mindestens jede vierte Woche ist eine Entlastungswoche, für Läufe und Kraft zugleich.',
  ],
  [
    'Give the plan for an A race as many weeks as its distance needs.',
    'Gib dem Plan für einen A-Wettkampf so viele Wochen, wie die Strecke braucht.',
  ],
  ['The strength work of a week covers every movement category.', 'Das Krafttraining einer Woche deckt jede Bewegungsgruppe ab.'],
  [
    'New lifters learn the movements with light loads for some weeks before heavy leg strength.',
    'Wer neu im Krafttraining ist, lernt die Bewegungen einige Wochen mit leichten Gewichten, bevor schwere Beinkraft kommt.',
  ],
  [
    'The load of a main lift grows by at most a tenth from one session to the next.',
    'Das Gewicht einer Hauptübung wächst von einer Einheit zur nächsten um höchstens ein Zehntel.',
  ],
  [
    'No run is more than a tenth longer than the longest run of the last 30 days.',
    'Kein Lauf ist mehr als ein Zehntel länger als der längste der letzten 30 Tage.',
  ],
  [
    'Before a marathon run 30 km a week at the very least, better 40, and once 25 km or more.',
    'Lauf vor einem Marathon mindestens 30 km in der Woche, besser 40, und einmal 25 km oder mehr.',
  ],
  ['At least three quarters of the running time of a week are easy.', 'Mindestens drei Viertel der Laufzeit einer Woche sind locker.'],
  ['No set is planned to the last possible repetition.', 'Kein Satz ist bis zur letzten möglichen Wiederholung geplant.'],
  ['No single run is too large for its week.', 'Kein einzelner Lauf ist zu groß für seine Woche.'],
  ['Every strength session and every hard run opens with a warm-up.', 'Jede Krafteinheit und jeder harte Lauf beginnt mit Aufwärmen.'],
  [
    'A week has at most a fifth more running than the highest of the four weeks before.',
    'Eine Woche hat höchstens ein Fünftel mehr Laufen als die höchste der vier Wochen davor.',
  ],

  // Findings about days and the order of sessions.
  [
    'There is strength training on the same day as a run that is not easy; make the run easy or move one of the two.',
    'Krafttraining liegt am selben Tag wie ein Lauf, der nicht locker ist; mach den Lauf locker oder verschieb eines von beiden.',
  ],
  [
    'This session stands on the day after a hard day; that day should be easy or rest.',
    'Diese Einheit steht am Tag nach einem harten Tag; der sollte locker oder frei sein.',
  ],
  [
    'Heavy leg strength starts {hours} h after a hard run; expect fewer repetitions.',
    'Schwere Beinkraft beginnt {hours} h nach einem harten Lauf; rechne mit weniger Wiederholungen.',
  ],
  [
    'Heavy leg strength starts {hours} h after a hard run. About a day was enough in a trial; read to the letter, the article asks for {days:count} between.',
    'Schwere Beinkraft beginnt {hours} h nach einem harten Lauf. In einer Studie genügte etwa ein Tag; wörtlich genommen verlangt der Artikel {days} dazwischen.',
  ],
  [
    'The hard run starts {hours} h after heavy leg strength; leave {days:count} between.',
    'Der harte Lauf beginnt {hours} h nach schwerer Beinkraft; lass {days} dazwischen.',
  ],
  [
    'The hard run starts {hours} h after the heavy leg session began; {needed} h are asked for.',
    'Der harte Lauf beginnt {hours} h nach dem Anfang der schweren Beineinheit; {needed} h sind verlangt.',
  ],
  [
    'The hard run starts {hours} h after the heavy leg session began; {needed} h are asked for, because the legs are not used to it yet.',
    'Der harte Lauf beginnt {hours} h nach dem Anfang der schweren Beineinheit; {needed} h sind verlangt, weil die Beine es noch nicht gewohnt sind.',
  ],
  [
    'Heavy leg strength stands on a day without a hard run; together they would leave the other days easier.',
    'Schwere Beinkraft steht an einem Tag ohne harten Lauf; zusammen ließen sie die anderen Tage lockerer.',
  ],
  ['This week has {runs:count}; {cap} is enough for {level:term} runners.', 'Diese Woche hat {runs}; {cap} ist genug für {level:runners}.'],
  [
    'This week has {runs:count}; {cap} are enough for {level:term} runners.',
    'Diese Woche hat {runs}; {cap} sind genug für {level:runners}.',
  ],
  ['Two hard runs have no day between them; leave {days:count}.', 'Zwischen zwei harten Läufen liegt kein Tag; lass {days} dazwischen.'],
  [
    'Two hard runs have only {between:count} between them; leave {days:count}.',
    'Zwischen zwei harten Läufen liegt nur {between}; lass {days} dazwischen.',
  ],
  [
    'Two heavy leg sessions start {apart} h apart; the muscles are given {hours} h.',
    'Zwei schwere Beineinheiten beginnen im Abstand von {apart} h; die Muskeln bekommen {hours} h.',
  ],
  [
    'The race starts {hours} h after heavy leg strength; leave {wanted} h.',
    'Der Wettkampf beginnt {hours} h nach schwerer Beinkraft; lass {wanted} h.',
  ],
  [
    'Heavy leg strength stands on the day of the A race; leave {days:count}.',
    'Schwere Beinkraft steht am Tag des A-Wettkampfs; lass {days} Abstand.',
  ],
  [
    'Heavy leg strength stands {before:count} before the A race; leave {days:count}.',
    'Schwere Beinkraft steht {before} vor dem A-Wettkampf; lass {days} Abstand.',
  ],
  [
    'The primer ends {hours} h before the A race; {wanted} h are better.',
    'Der Auffrischer endet {hours} h vor dem A-Wettkampf; {wanted} h sind besser.',
  ],
  ['Leg strength ends {hours} h before the A race; leave {wanted} h.', 'Beinkraft endet {hours} h vor dem A-Wettkampf; lass {wanted} h.'],
  [
    'A hard run and heavy leg strength stand on the same day; both will suffer, and so will the next day.',
    'Ein harter Lauf und schwere Beinkraft stehen am selben Tag; beides leidet darunter, und der nächste Tag auch.',
  ],
  ['Another run stands on the day of the long run.', 'Am Tag des langen Laufs steht noch ein Lauf.'],
  ['Two runs stand on one day.', 'Zwei Läufe stehen an einem Tag.'],
  [
    'A hard run starts {hours} h after {contacts} jumps; leave a day or jump less.',
    'Ein harter Lauf beginnt {hours} h nach {contacts} Sprüngen; lass einen Tag oder spring weniger.',
  ],
  [
    'A hard run starts {hours} h after depth jumps; leave a day between.',
    'Ein harter Lauf beginnt {hours} h nach Tiefsprüngen; lass einen Tag dazwischen.',
  ],
  [
    'The long run starts {hours} h after heavy leg strength; tired legs carry you badly over a long way.',
    'Der lange Lauf beginnt {hours} h nach schwerer Beinkraft; müde Beine tragen dich schlecht über eine lange Strecke.',
  ],
  [
    'A hard session stands earlier on the day of the long run; keep that day for the long run.',
    'Am Tag des langen Laufs steht davor eine harte Einheit; halte den Tag für den langen Lauf frei.',
  ],
  [
    'A hard session stands on the day before the long run; keep that day easy.',
    'Am Tag vor dem langen Lauf steht eine harte Einheit; halte den Tag locker.',
  ],
  [
    'Heavy leg strength stands on the day of a race; after that distance leave {days:count}.',
    'Schwere Beinkraft steht am Tag eines Wettkampfs; lass nach dieser Strecke {days} Abstand.',
  ],
  [
    'Heavy leg strength stands {after:count} after a race; after that distance leave {days:count}.',
    'Schwere Beinkraft steht {after} nach einem Wettkampf; lass nach dieser Strecke {days} Abstand.',
  ],
  [
    'A hard run stands on the same day as the long run; leave an easy day between.',
    'Ein harter Lauf steht am selben Tag wie der lange Lauf; lass einen lockeren Tag dazwischen.',
  ],
  [
    'A hard run stands on the day after the long run; leave an easy day between.',
    'Ein harter Lauf steht am Tag nach dem langen Lauf; lass einen lockeren Tag dazwischen.',
  ],
  [
    'Heavy leg strength starts {hours} h after the long run; {wanted} h from start to start would be better.',
    'Schwere Beinkraft beginnt {hours} h nach dem langen Lauf; {wanted} h von Anfang zu Anfang wären besser.',
  ],
  ['This week has no rest day; keep {days:count} free.', 'Diese Woche hat keinen Ruhetag; halte {days} frei.'],
  ['This week has only {rest:count}; keep {days:count} free.', 'Diese Woche hat nur {rest}; halte {days} frei.'],
  [
    'The run comes before the strength session that day; the other order serves you better.',
    'An diesem Tag kommt der Lauf vor der Krafteinheit; andersherum nützt es dir mehr.',
  ],
  [
    'The strength session comes before the run that day; the other order serves you better.',
    'An diesem Tag kommt die Krafteinheit vor dem Lauf; andersherum nützt es dir mehr.',
  ],
  [
    'Run and strength follow each other at once; keep the strength light.',
    'Lauf und Kraft folgen direkt aufeinander; halte die Kraft leicht.',
  ],
  [
    'Only {hours} h lie between run and strength; {wanted} h would be better.',
    'Zwischen Lauf und Kraft liegen nur {hours} h; {wanted} h wären besser.',
  ],
  [
    'This day follows {most} training days without a full rest day.',
    'Dieser Tag folgt auf {most} Trainingstage ohne einen ganzen Ruhetag.',
  ],
  [
    'Two strength sessions stand on one day; {least} to {most} days are better.',
    'Zwei Krafteinheiten stehen an einem Tag; {least} bis {most} Tage Abstand sind besser.',
  ],
  [
    'Two strength sessions stand {days:count} apart; {least} to {most} days are better.',
    'Zwei Krafteinheiten stehen {days} auseinander; {least} bis {most} Tage sind besser.',
  ],
  [
    'Two strength sessions of this week stand {days} days apart; {least} to {most} are better.',
    'Zwei Krafteinheiten dieser Woche stehen {days} Tage auseinander; {least} bis {most} sind besser.',
  ],
  [
    'This week has {sessions:count}; more than {most} leave too little for running.',
    'Diese Woche hat {sessions}; mehr als {most} lassen zu wenig fürs Laufen.',
  ],
  [
    'This week has no strength session; {wanted} would do what strength work is for now.',
    'Diese Woche hat keine Krafteinheit; für den Zweck des Krafttrainings braucht es jetzt {wanted}.',
  ],
  [
    'This week has only {sessions:count}; {wanted} would do what strength work is for now.',
    'Diese Woche hat nur {sessions}; für den Zweck des Krafttrainings braucht es jetzt {wanted}.',
  ],
  [
    'This day follows {most} days of training in a row; a rest day between helps to recover.',
    'Dieser Tag folgt auf {most} Trainingstage am Stück; ein Ruhetag dazwischen hilft bei der Erholung.',
  ],
  [
    'This run follows {most} running days in a row; a day without running helps beginners to adapt.',
    'Dieser Lauf folgt auf {most} Lauftage am Stück; ein Tag ohne Laufen hilft Einsteigern, sich anzupassen.',
  ],

  // Findings about how weeks follow each other.
  ['This session has {contacts:count}; {most} are enough.', 'Diese Einheit hat {contacts}; {most} sind genug.'],
  [
    'This session has {contacts:count}; after the last weeks {most} are enough.',
    'Diese Einheit hat {contacts}; nach den letzten Wochen sind {most} genug.',
  ],
  ['Jumping starts with {contacts:count}; {most} are enough.', 'Das Springen beginnt mit {contacts:dat}; {most} sind genug.'],
  [
    'This is week {weeks} in a row without a lighter one; after {most:count} one helps to absorb the work.',
    'Das ist Woche {weeks} in Folge ohne Entlastung; nach {most:dat} hilft eine, die Arbeit zu verdauen.',
  ],
  [
    'There is only {weeks:count} for a race of {km} km; {wanted} are usual.',
    'Für einen Wettkampf über {km} km ist nur {weeks} Zeit; {wanted} sind üblich.',
  ],
  [
    'There are only {weeks:count} for a race of {km} km; {wanted} are usual.',
    'Für einen Wettkampf über {km} km sind nur {weeks} Zeit; {wanted} sind üblich.',
  ],
  ['This week’s strength work leaves out: {movements:terms}.', 'Im Krafttraining dieser Woche fehlt: {movements}.'],
  [
    'Heavy leg strength comes after no week of lifting; learn the movements for {wanted} weeks first.',
    'Schwere Beinkraft kommt ohne eine Woche Krafttraining davor; lern erst {wanted} Wochen lang die Bewegungen.',
  ],
  [
    'Heavy leg strength comes after only {weeks:count} of lifting; learn the movements for {wanted} weeks first.',
    'Schwere Beinkraft kommt schon nach {weeks:dat} Krafttraining; lern erst {wanted} Wochen lang die Bewegungen.',
  ],
  [
    'The main lift goes from {before} to {load} kg in one step; a smaller one is enough.',
    'Die Hauptübung geht in einem Schritt von {before} kg auf {load} kg; ein kleinerer genügt.',
  ],
  [
    'This run of {length} {unit:unit} is {percent} % longer than the longest of the {days} days before, {longest} {other:unit}.',
    'Dieser Lauf von {length} {unit} ist {percent} % länger als der längste der {days} Tage davor mit {longest} {other}.',
  ],
  [
    'The longest run before this marathon is {km} km; runners with {wanted} km or more finished faster.',
    'Der längste Lauf vor diesem Marathon hat {km} km; wer {wanted} km oder mehr gelaufen war, war schneller im Ziel.',
  ],
  [
    'Before this marathon stand {km} km a week on average; runners with {wanted} km or more finished faster.',
    'Vor diesem Marathon stehen im Schnitt {km} km in der Woche; wer {wanted} km oder mehr lief, war schneller im Ziel.',
  ],
  [
    'Before this marathon stand only {km} km a week on average; build up to {wanted} first, or choose a shorter race.',
    'Vor diesem Marathon stehen im Schnitt nur {km} km in der Woche; bau erst auf {wanted} km auf, oder wähl einen kürzeren Wettkampf.',
  ],
  [
    'About {easy} % of this week’s running time are easy; {least} % or more would be better.',
    'Etwa {easy} % der Laufzeit dieser Woche sind locker; {least} % oder mehr wären besser.',
  ],
  [
    'A set of this session leaves {rir} repetitions in reserve; leave {least} at least.',
    'Ein Satz dieser Einheit lässt {rir} Wiederholungen in Reserve; lass mindestens {least}.',
  ],
  [
    'This run lasts {minutes} min; beyond {most} min it costs more than it gives.',
    'Dieser Lauf dauert {minutes} min; über {most} min kostet er mehr, als er bringt.',
  ],
  [
    'This run lasts {minutes} min; in a week of this size {most} min are enough.',
    'Dieser Lauf dauert {minutes} min; in einer Woche dieser Größe sind {most} min genug.',
  ],
  [
    'About {minutes} min of this run are hard; in a week of this size {most} are enough.',
    'Etwa {minutes} min dieses Laufs sind hart; in einer Woche dieser Größe sind {most} genug.',
  ],
  [
    'This strength session has no warm-up; begin with five to ten easy minutes.',
    'Diese Krafteinheit hat kein Aufwärmen; beginn mit fünf bis zehn lockeren Minuten.',
  ],
  [
    'This hard run has no warm-up; begin with five to ten easy minutes.',
    'Dieser harte Lauf hat kein Aufwärmen; beginn mit fünf bis zehn lockeren Minuten.',
  ],
  [
    'This week has {total} {unit:unit} of running, {percent} % more than the highest of the weeks before, {highest} {other:unit}.',
    'Diese Woche hat {total} {unit} Laufen, {percent} % mehr als die höchste der Wochen davor mit {highest} {other}.',
  ],
  ['This week has {total} {unit:unit} of running after weeks without any.', 'Diese Woche hat {total} {unit} Laufen nach Wochen ganz ohne.'],

  // Findings about wishes.
  ['The session of your club ({kind:term}) is missing on {day:day}.', 'Die Einheit deines Vereins ({kind}) fehlt am {day}.'],
  [
    '{day:day} has no time for training, but {sessions} session stands there.',
    'Am {day} ist keine Zeit für Training, aber dort steht {sessions} Einheit.',
  ],
  [
    '{day:day} has no time for training, but {sessions} sessions stand there.',
    'Am {day} ist keine Zeit für Training, aber dort stehen {sessions} Einheiten.',
  ],
  [
    'Your weights are not at hand on this day, which has {sessions:count}.',
    'An diesem Tag sind deine Gewichte nicht da; geplant ist aber: {sessions}.',
  ],
  ['This week has {days:count} with two sessions.', 'Diese Woche hat {days} mit zwei Einheiten.'],
  ['{what:subject} stands on {day:day}; its usual day is {usual:day}.', '{what} steht am {day}; der gewohnte Tag ist {usual}.'],
  ['Session number {first} of this week stands before number {second}.', 'Einheit Nummer {first} dieser Woche steht vor Nummer {second}.'],
  ['{what:subject} stands in the {half:half}; you like the {other:half} better.', '{what} steht am {half}; du magst den {other} lieber.'],
  [
    'The {half:half} holds {minutes:count} of training, and no time is free.',
    'Am {half} stehen {minutes} Training, und keine Zeit ist frei.',
  ],
  [
    'The {half:half} holds {minutes:count} of training, and {free} minute is free.',
    'Am {half} stehen {minutes} Training, und {free} Minute ist frei.',
  ],
  [
    'The {half:half} holds {minutes:count} of training, and {free} minutes are free.',
    'Am {half} stehen {minutes} Training, und {free} Minuten sind frei.',
  ],
  ['The long run stands on {day:day} instead of {wanted:day}.', 'Der lange Lauf steht am {day} statt am {wanted}.'],
  ['There is training on {day:day}, your usual rest day.', 'Am {day}, deinem gewohnten Ruhetag, steht Training.'],

  // What a rule would need to know.
  ['the foot contacts of sessions with jumps', 'die Bodenkontakte von Einheiten mit Sprüngen'],
  ['which weeks are meant to be lighter', 'welche Wochen der Entlastung dienen'],
  ['the distance of the A race', 'die Strecke des A-Wettkampfs'],
  ['the movement categories of strength and core sessions', 'die Bewegungsgruppen der Kraft- und Rumpfeinheiten'],
  ['the loads of strength sessions', 'die Gewichte der Krafteinheiten'],
  ['the longest run of the {days} days before the first week', 'den längsten Lauf der {days} Tage vor der ersten Woche'],
  ['the kilometres of the runs before the marathon, or an easy pace', 'die Kilometer der Läufe vor dem Marathon, oder ein lockeres Tempo'],
  ['the repetitions in reserve of strength sessions', 'die Wiederholungen in Reserve der Krafteinheiten'],
  ['whether sessions open with a warm-up', 'ob Einheiten mit Aufwärmen beginnen'],
  ['the running of the weeks before', 'das Laufen der Wochen davor'],

  // Rulebooks.
  [
    'The article, read with the direction in mind: what you lift costs the next run more than a run costs the next lift.',
    'Der Artikel, mit der Richtung im Blick gelesen: Was du hebst, kostet den nächsten Lauf mehr als ein Lauf die nächste Krafteinheit.',
  ],
  [
    'The article to the letter, in both directions, and 48 hours after heavy strength before a hard run.',
    'Der Artikel wörtlich, in beide Richtungen, und 48 Stunden nach schwerer Kraft bis zum harten Lauf.',
  ],
  [
    'Hard days hard: a hard run in the morning, heavy strength six hours later, and an easy day after.',
    'Harte Tage hart: morgens ein harter Lauf, sechs Stunden später schwere Kraft, danach ein lockerer Tag.',
  ],
];
