import type { Phrase } from '../../phrases.ts';

/** What is known behind each rule, in German. */
export const because: readonly Phrase[] = [
  [
    'Short, easy aerobic work hardly touched strength in pooled trials, longer and harder work did; the article asks for the same. The trials looked at one day in trained men, not at months of training.',
    'Kurze, lockere Ausdauer rührte in zusammengefassten Studien kaum an die Kraft, längere und härtere schon; der Artikel verlangt dasselbe. Die Studien betrachteten einen Tag bei trainierten Männern, nicht Monate des Trainings.',
  ],
  [
    'The day after running and lifting on one day, running to exhaustion was clearly shorter, in whatever order they came. Gathering hard work on few days only makes sense if the other days are left easy.',
    'Am Tag nach Laufen und Krafttraining an einem Tag war das Laufen bis zur Erschöpfung deutlich kürzer, in welcher Reihenfolge auch immer. Harte Arbeit auf wenige Tage zu sammeln hat nur Sinn, wenn die anderen Tage locker bleiben.',
  ],
  [
    'Leg strength was reduced four and eight hours after aerobic work and back to normal after a day, so a short hard run the day before costs little. The article asks for a full day in both directions. The trial used cycling, not running.',
    'Die Beinkraft war vier und acht Stunden nach Ausdauer vermindert und nach einem Tag wieder da, also kostet ein kurzer harter Lauf am Vortag wenig. Der Artikel verlangt einen ganzen Tag in beide Richtungen. In der Studie wurde Rad gefahren, nicht gelaufen.',
  ],
  [
    'After muscle-damaging work fast running was worse at 24 and at 48 hours, slow running hardly. The damage in those studies was often greater than from a usual gym session, and people get used to it, so a full day and 36 hours are a compromise of ours; new lifters, new blocks and unaccustomed exercises get 48.',
    'Nach muskelschädigender Arbeit war schnelles Laufen nach 24 und nach 48 Stunden schlechter, langsames kaum. Der Schaden in diesen Studien war oft größer als nach einer üblichen Krafteinheit, und man gewöhnt sich daran, also sind ein ganzer Tag und 36 Stunden unser Kompromiss; Neue, neue Blöcke und ungewohnte Übungen bekommen 48.',
  ],
  [
    'A common coaching pattern that keeps easy days easy. No trial has compared it with the article’s pattern over weeks.',
    'Ein verbreitetes Muster unter Trainern, das lockere Tage locker hält. Keine Studie hat es über Wochen mit dem Muster des Artikels verglichen.',
  ],
  [
    'The numbers are what coaches commonly allow. Research supports that most running should be easy, not a number of hard runs.',
    'Die Zahlen sind, was Trainer üblicherweise erlauben. Die Forschung stützt, dass das meiste Laufen locker sein soll, nicht eine Zahl harter Läufe.',
  ],
  [
    'Alternating hard and easy days is what coaches do; days that are all alike went with illness in one small observational study. No trial has tested how many days belong between hard runs.',
    'Harte und lockere Tage abzuwechseln ist, was Trainer tun; lauter gleiche Tage gingen in einer kleinen Beobachtung mit Krankheit einher. Keine Studie hat geprüft, wie viele Tage zwischen harte Läufe gehören.',
  ],
  [
    'Position stands give sessions a week, not hours; 48 hours for the same muscles is the usual reading. Upper body and core may follow sooner.',
    'Fachgesellschaften nennen Einheiten je Woche, nicht Stunden; 48 Stunden für dieselben Muskeln ist die übliche Lesart. Oberkörper und Rumpf dürfen früher folgen.',
  ],
  [
    'What is known of rest before a test of strength comes from strength sports: less than a week without training kept strength, and less volume at the same load helped. No trial has counted the days before a race, so the days are ours, on the safe side for the legs.',
    'Was man über Ruhe vor einem Krafttest weiß, kommt aus dem Kraftsport: Weniger als eine Woche ohne Training erhielt die Kraft, und weniger Umfang bei gleicher Last half. Keine Studie hat die Tage vor einem Wettkampf gezählt, also sind die Tage von uns, für die Beine auf der sicheren Seite.',
  ],
  [
    'The article forbids it, and the day after such a day running was clearly worse in a small trial, even when the run came first. No trial shows harm over weeks: keeping hard days hard and easy days easy is just as coherent, and the rulebook “consolidate” does that.',
    'Der Artikel verbietet es, und am Tag nach einem solchen Tag war das Laufen in einer kleinen Studie deutlich schlechter, auch wenn der Lauf zuerst kam. Keine Studie zeigt Schaden über Wochen: Harte Tage hart und lockere locker zu halten ist ebenso stimmig, und das Regelwerk „consolidate“ tut das.',
  ],
  [
    'Two runs a day are a way to fit in many kilometres; with fewer, the second run is better placed on a day of its own. No trial has compared them.',
    'Zwei Läufe am Tag sind ein Weg, viele Kilometer unterzubringen; bei weniger steht der zweite besser an einem eigenen Tag. Keine Studie hat das verglichen.',
  ],
  [
    'A time trial was slower two days after a hundred drop jumps, far more than a runner does in a session. Low hops in small numbers are free; the limit of sixty contacts is ours.',
    'Ein Testlauf war zwei Tage nach hundert Tiefsprüngen langsamer, weit mehr, als ein Läufer in einer Einheit macht. Niedrige Hüpfer in kleiner Zahl sind frei; die Grenze von sechzig Kontakten ist von uns.',
  ],
  [
    'In a large cohort it was the single run far beyond the usual length that went with injury, so the longest run of the week deserves fresh legs. The hours are carried over from studies of hard runs; a long easy run asks less, so this is mostly a coaching choice.',
    'In einer großen Kohorte ging der einzelne Lauf weit über die gewohnte Länge hinaus mit Verletzungen einher, also verdient der längste Lauf der Woche frische Beine. Die Stunden sind von Studien über harte Läufe übertragen; ein langer lockerer Lauf verlangt weniger, also ist das vor allem eine Wahl von Trainern.',
  ],
  [
    'Long races cost leg strength for days. The days for each distance are ours; no trial has tested when to lift again.',
    'Lange Wettkämpfe kosten für Tage Beinkraft. Die Tage je Strecke sind von uns; keine Studie hat geprüft, wann man wieder heben soll.',
  ],
  [
    'No trial has looked at hard work after a long run. Long aerobic work costs strength for hours, more when it lasts longer; the day and the two days are our own choice.',
    'Keine Studie hat harte Arbeit nach einem langen Lauf betrachtet. Lange Ausdauer kostet für Stunden Kraft, mehr, je länger sie dauert; der eine Tag und die zwei Tage sind unsere eigene Wahl.',
  ],
  [
    'Endurance athletes who reported fewer than two rest days a week reported clearly more overuse injuries; it was a questionnaire, looking back, of top-level athletes. One day is what the article’s own week has, and no study tells one from two for everybody.',
    'Ausdauersportler mit weniger als zwei Ruhetagen in der Woche nannten deutlich mehr Überlastungsschäden; es war ein Fragebogen im Rückblick unter Spitzensportlern. Einen Tag hat die Woche des Artikels selbst, und keine Studie scheidet für alle zwischen einem und zwei.',
  ],
  [
    'Running first spared the next day’s running economy in a small trial, while lifting first gave more leg strength in pooled trials, so the order follows what matters more to the athlete. No gap was clearly worst and six hours better in rugby players who always lifted first. Light or upper-body work may follow a run at once, as one session.',
    'Zuerst zu laufen schonte in einer kleinen Studie die Laufökonomie des nächsten Tages, zuerst zu heben brachte in zusammengefassten Studien mehr Beinkraft, also folgt die Reihenfolge dem, was dir wichtiger ist. Kein Abstand war bei Rugbyspielern, die immer zuerst hoben, klar am schlechtesten und sechs Stunden besser. Leichtes oder Oberkörper darf einem Lauf gleich folgen, als eine Einheit.',
  ],
  [
    'The number is ours: it keeps the weekly rest day from sliding to the far ends of two weeks.',
    'Die Zahl ist von uns: Sie hält den wöchentlichen Ruhetag davon ab, an die fernen Enden zweier Wochen zu rutschen.',
  ],
  [
    'Even spacing gives every session rested muscles and no long pause. Nobody has compared spacings in runners, so it weighs little; two sessions on one day are hardly more than a long one.',
    'Gleiche Abstände geben jeder Einheit ausgeruhte Muskeln und keine lange Pause. Niemand hat Abstände bei Läufern verglichen, also wiegt es wenig; zwei Einheiten an einem Tag sind kaum mehr als eine lange.',
  ],
  [
    'Nearly all trials that made runners more economical used two or three sessions a week; they were not shown to be better than other numbers. One session a week with the same load kept strength in small studies; older people needed two.',
    'Fast alle Studien, in denen Läufer ökonomischer wurden, hatten zwei oder drei Einheiten in der Woche; dass das besser ist als andere Zahlen, wurde nicht gezeigt. Eine Einheit in der Woche mit gleicher Last erhielt in kleinen Studien die Kraft; Ältere brauchten zwei.',
  ],
  [
    'Two rest days a week do more when they stand between the sessions than side by side. The number is ours; no study has tested it.',
    'Zwei Ruhetage in der Woche bringen zwischen den Einheiten mehr als nebeneinander. Die Zahl ist von uns; keine Studie hat sie geprüft.',
  ],
  [
    'Bones and tendons adapt more slowly than the heart. The number is ours; no study has tested it.',
    'Knochen und Sehnen passen sich langsamer an als das Herz. Die Zahl ist von uns; keine Studie hat sie geprüft.',
  ],
  ['Your wish: training with others.', 'Dein Wunsch: Training mit anderen.'],
  ['A plan that cannot be done helps nobody.', 'Ein Plan, der sich nicht machen lässt, hilft niemandem.'],
  [
    'A session for the gym cannot be done in a hotel room; a light one can.',
    'Eine Einheit fürs Studio geht im Hotelzimmer nicht; eine leichte schon.',
  ],
  [
    'Two trips out of the house on one day are hard to fit into a life. One such day a week is free, as in the article’s own week.',
    'Zweimal am Tag aus dem Haus zu gehen passt schwer in ein Leben. Ein solcher Tag in der Woche ist frei, wie in der Woche des Artikels selbst.',
  ],
  [
    'A week that repeats is easier to live with and to remember. It gives way to almost everything else.',
    'Mit einer Woche, die sich wiederholt, lebt es sich leichter, und man merkt sie sich. Sie weicht fast allem anderen.',
  ],
  ['Whoever wrote the plan wanted one before the other.', 'Wer den Plan schrieb, wollte das eine vor dem anderen.'],
  ['Your wish. It gives way when training would suffer.', 'Dein Wunsch. Er weicht, wenn das Training litte.'],
  [
    'Textbook numbers of foot contacts were made for athletes who do not run every day, so ours are lower. No trial has tested a limit.',
    'Die Bodenkontakte der Lehrbücher sind für Sportler gemacht, die nicht jeden Tag laufen, also sind unsere niedriger. Keine Studie hat eine Grenze geprüft.',
  ],
  [
    'Coaches agree on what a lighter week is, not on how often it should come. Stopping altogether cost strength in a trial, so the load stays and the volume falls; that planned lighter weeks improve results has not been shown.',
    'Trainer sind sich einig, was eine Entlastungswoche ist, nicht, wie oft sie kommen soll. Ganz aufzuhören kostete in einer Studie Kraft, also bleibt die Last und der Umfang sinkt; dass geplante Entlastungswochen Ergebnisse verbessern, ist nicht gezeigt.',
  ],
  [
    'Plans of eight weeks for 5 km to sixteen for a marathon are custom; nobody has compared lengths. Strength work helped economy in programmes of six to twenty weeks, more clearly from ten on.',
    'Pläne von acht Wochen für 5 km bis sechzehn für einen Marathon sind Brauch; niemand hat Längen verglichen. Krafttraining half der Ökonomie in Programmen von sechs bis zwanzig Wochen, ab zehn deutlicher.',
  ],
  [
    'The article asks for one exercise from each category; we add the calf, which carries much of the load of running. No trial has compared choices of exercises in runners.',
    'Der Artikel verlangt eine Übung aus jeder Gruppe; wir nehmen die Wade dazu, die viel von der Last des Laufens trägt. Keine Studie hat bei Läufern die Wahl der Übungen verglichen.',
  ],
  [
    'Position stands start beginners with loads for eight to twelve repetitions, and the article counts starting too heavy among the common mistakes. How many weeks it takes has not been tested.',
    'Fachgesellschaften lassen Einsteiger mit Lasten für acht bis zwölf Wiederholungen beginnen, und der Artikel zählt zu schweres Anfangen zu den häufigen Fehlern. Wie viele Wochen es braucht, ist nicht geprüft.',
  ],
  [
    'A position stand advises steps of two to ten per cent once a set goes beyond its aim. It is a rule of thumb, not a tested threshold. Loads follow repetitions in reserve rather than tables, because runners do more repetitions than tables say.',
    'Eine Fachgesellschaft rät zu Schritten von zwei bis zehn Prozent, sobald ein Satz über sein Ziel hinausgeht. Das ist eine Faustregel, keine geprüfte Schwelle. Lasten folgen Wiederholungen in Reserve statt Tabellen, weil Läufer mehr Wiederholungen schaffen, als Tabellen sagen.',
  ],
  [
    'In 5205 runners single runs beyond the longest of the last 30 days went with more injuries, while growth from week to week did not. It was a cohort of watch users, not a trial, and the risk did not rise evenly, so the second limit is ours.',
    'Bei 5205 Läufern gingen einzelne Läufe über den längsten der letzten 30 Tage hinaus mit mehr Verletzungen einher, Wachstum von Woche zu Woche nicht. Es war eine Kohorte von Leuten mit Laufuhr, kein Versuch, und das Risiko stieg nicht gleichmäßig, also ist die zweite Grenze von uns.',
  ],
  [
    'Marathon runners with less than 30 km a week were injured more often in one study and not in another; less than 40 km a week and a longest run under 25 km went with slower times. Both studies look back and show no causes.',
    'Marathonläufer mit weniger als 30 km in der Woche waren in einer Studie öfter verletzt, in einer anderen nicht; weniger als 40 km in der Woche und ein längster Lauf unter 25 km gingen mit langsameren Zeiten einher. Beide Studien blicken zurück und zeigen keine Ursachen.',
  ],
  [
    'Endurance athletes run mostly easy, and pooled trials found no better way to share out intensity overall. Which share is best for you nobody knows. Half of a hard or steady run counts as easy: warm-up, pauses, cool-down; more of a long run with faster stretches (convention).',
    'Ausdauersportler laufen meist locker, und zusammengefasste Studien fanden insgesamt keine bessere Verteilung. Welcher Anteil für dich der beste ist, weiß niemand. Von einem harten oder zügigen Lauf zählt die Hälfte als locker: Aufwärmen, Pausen, Auslaufen; von einem langen Lauf mit schnelleren Stücken mehr (Vereinbarung).',
  ],
  [
    'Strength gains did not depend on how close to failure sets were taken, and failure costs the next days. For people under sixteen we ask for three in reserve.',
    'Der Kraftgewinn hing nicht davon ab, wie nah am Versagen die Sätze endeten, und Versagen kostet die nächsten Tage. Für Leute unter sechzehn verlangen wir drei in Reserve.',
  ],
  [
    'Coaches limit the long run and the hard part of a session by time and by the size of the week. The limits come from a coach’s book and are loosened for few runs a week, where they cannot be kept; no trial has tested them.',
    'Trainer begrenzen den langen Lauf und den harten Teil einer Einheit nach Zeit und Größe der Woche. Die Grenzen stammen aus dem Buch eines Trainers und sind bei wenigen Läufen in der Woche gelockert, wo sie nicht einzuhalten sind; keine Studie hat sie geprüft.',
  ],
  [
    'Dynamic stretching before effort helped performance a little in pooled studies, and the article counts a missing warm-up among the common mistakes. That it prevents injuries is not shown.',
    'Dynamisches Dehnen vor der Anstrengung half der Leistung in zusammengefassten Studien ein wenig, und der Artikel zählt fehlendes Aufwärmen zu den häufigen Fehlern. Dass es Verletzungen verhindert, ist nicht gezeigt.',
  ],
  [
    'Growing by ten per cent a week did not protect novices in a trial, and a large cohort found no link between weekly growth and injury. Very large jumps may still matter for a while, so this is a soft guide; staying under it is no promise.',
    'Um zehn Prozent in der Woche zu wachsen schützte Laufanfänger in einer Studie nicht, und eine große Kohorte fand keinen Zusammenhang zwischen wöchentlichem Wachstum und Verletzung. Sehr große Sprünge können eine Weile dennoch zählen, also ist das ein weicher Rat; darunter zu bleiben ist kein Versprechen.',
  ],
];
