import type { Phrase } from '../../phrases.ts';

/** The claims of the article and what became of each, in German. */
export const claims: readonly Phrase[] = [
  [
    'Strength training must leave ample time for running, and runners need to be told why it is worth it.',
    'Krafttraining muss reichlich Zeit fürs Laufen lassen, und man muss Läufern sagen, warum es sich lohnt.',
  ],
  [
    'Runs are planned first. Strength goes around them, inside the minutes you name, and every session says why it stands where it stands.',
    'Zuerst werden die Läufe geplant. Die Kraft kommt darum herum, in den Minuten, die du nennst, und jede Einheit sagt, warum sie da steht.',
  ],
  [
    'Runners who are new to strength should go to a qualified trainer first.',
    'Wer neu in der Kraft ist, soll zuerst zu einem guten Trainer gehen.',
  ],
  [
    'The plan says so to new lifters, and begins with eight light weeks without tests of the heaviest single lift.',
    'Der Plan sagt es allen, die neu sind, und beginnt mit acht leichten Wochen ohne Test der schwersten Wiederholung.',
  ],
  [
    'Strength helps with weight, balance, chronic conditions, bones, quality of life and age.',
    'Kraft hilft bei Gewicht, Gleichgewicht, chronischen Leiden, Knochen, Lebensqualität und Alter.',
  ],
  [
    'Bones, weight and age are goals that change a plan. No plan promises what it does for a condition.',
    'Knochen, Gewicht und Alter sind Ziele, die einen Plan ändern. Kein Plan verspricht, was er bei einem Leiden bewirkt.',
  ],
  [
    'Runners become faster and more economical, tire less, recover sooner and are injured less.',
    'Läufer werden schneller und ökonomischer, ermüden weniger, erholen sich schneller und verletzen sich weniger.',
  ],
  [
    'Economy improves by about 2–4 % on average, in some trials not at all. Fewer injuries are not shown for runners as a whole; one guided hip and core programme for novices did better. Quicker recovery is not shown. So the app promises none of these.',
    'Die Ökonomie wird im Mittel um etwa 2–4 % besser, in manchen Studien gar nicht. Weniger Verletzungen sind für Läufer insgesamt nicht gezeigt; ein angeleitetes Programm für Hüfte und Rumpf bei Anfängern schnitt besser ab. Schnellere Erholung ist nicht gezeigt. Darum verspricht die App nichts davon.',
  ],
  [
    'A 40-week study found better VO2max, and 6 to 20 weeks bring 2 to 8 % better economy; heavy and explosive work beats many light repetitions.',
    'Eine Studie über 40 Wochen fand eine bessere VO2max, und 6 bis 20 Wochen bringen 2 bis 8 % bessere Ökonomie; Schweres und Schnellkräftiges schlägt viele leichte Wiederholungen.',
  ],
  [
    'The 40-week study had 20 runners, and what improved was the speed at VO2max, economy and strength. The 2 to 8 % come from runners of some experience and were not found in every trial. Heavy work is the aim; lighter weights with jumps have worked in trained runners too.',
    'Die Studie über 40 Wochen hatte 20 Läufer, und besser wurden das Tempo bei VO2max, die Ökonomie und die Kraft. Die 2 bis 8 % stammen von Läufern mit etwas Erfahrung und wurden nicht in jeder Studie gefunden. Schweres ist das Ziel; leichtere Gewichte mit Sprüngen halfen trainierten Läufern auch.',
  ],
  [
    'Single-leg work finds and removes imbalances before they become overuse injuries.',
    'Einbeiniges Üben findet und behebt Ungleichgewichte, bevor sie zu Überlastung führen.',
  ],
  [
    'Single-leg work is in every week, and a side that two tests find weaker gets one more set. That this prevents injuries is not shown, and the usual threshold of 10 to 15 % is weakly founded.',
    'Einbeiniges steht in jeder Woche, und eine Seite, die zwei Tests schwächer finden, bekommt einen Satz mehr. Dass das Verletzungen verhindert, ist nicht gezeigt, und die übliche Schwelle von 10 bis 15 % ist schwach begründet.',
  ],
  [
    'Core work holds your form late in long runs: planks of 30 to 60 seconds and more.',
    'Rumpfarbeit hält die Form am Ende langer Läufe: Stütze von 30 bis 60 Sekunden und mehr.',
  ],
  [
    'Core work is short and becomes harder by leverage, not by longer holds. The best trial had physiotherapists guide novices; that core alone makes a better race is not shown.',
    'Rumpfarbeit ist kurz und wird durch Hebel schwerer, nicht durch längeres Halten. In der besten Studie leiteten Physiotherapeuten Anfänger an; dass Rumpf allein ein besseres Rennen macht, ist nicht gezeigt.',
  ],
  [
    'Move dynamically before running; stretch and roll after it, which takes away tension and soreness.',
    'Vor dem Laufen dynamisch bewegen; danach dehnen und rollen, das nimmt Spannung und Muskelkater.',
  ],
  [
    'The dynamic warm-up stays. Stretching afterwards is offered for range only: trials found nothing for soreness. Rolling is optional, its effects are small.',
    'Das dynamische Aufwärmen bleibt. Dehnen danach gibt es nur für die Beweglichkeit: Gegen Muskelkater fanden Studien nichts. Rollen ist freiwillig, die Wirkung ist klein.',
  ],
  [
    'Core, hips, glutes, thighs and the upper body matter, with whatever equipment there is.',
    'Rumpf, Hüfte, Gesäß, Oberschenkel und Oberkörper zählen, mit den Geräten, die da sind.',
  ],
  [
    'The library covers them and adds the calf, which works hardest in running. Only what you have is used.',
    'Die Bibliothek deckt sie ab und nimmt die Wade dazu, die beim Laufen am meisten arbeitet. Es wird nur benutzt, was du hast.',
  ],
  [
    'One exercise of each movement category makes a balanced programme; in a squat the knees stay behind the toes.',
    'Eine Übung aus jeder Bewegungsart macht ein ausgewogenes Programm; bei der Kniebeuge bleiben die Knie hinter den Zehen.',
  ],
  [
    'Each week covers the categories, with calf raises added. The cue about the knees is left out: it shifts the load to hips and back. Knees follow the toes instead.',
    'Jede Woche deckt die Bewegungsarten ab, dazu kommt Wadenheben. Der Hinweis zu den Knien fehlt: Er verschiebt die Last auf Hüfte und Rücken. Stattdessen zeigen die Knie dahin, wo die Zehen zeigen.',
  ],
  [
    'Plans combine running and strength, are periodised around the races, and leave time to recover.',
    'Pläne verbinden Laufen und Kraft, sind um die Wettkämpfe herum aufgebaut und lassen Zeit zur Erholung.',
  ],
  [
    'So are these, with lighter weeks and a last heavy day before a race. No trial shows that this order of blocks beats another in runners.',
    'So sind diese auch, mit leichteren Wochen und einem letzten schweren Tag vor dem Rennen. Keine Studie zeigt, dass diese Folge der Blöcke bei Läufern eine andere schlägt.',
  ],
  [
    'Heavier weights with fewer repetitions gain strength faster; compound movements, nothing complex.',
    'Schwerere Gewichte mit weniger Wiederholungen bringen schneller Kraft; Grundübungen, nichts Verwickeltes.',
  ],
  [
    'Main lifts become heavy with few repetitions once the technique is there, and stop short of failure.',
    'Hauptübungen werden schwer mit wenigen Wiederholungen, sobald die Technik sitzt, und enden vor dem Versagen.',
  ],
  [
    'For explosive power, jump squats or box jumps take the place of static squats.',
    'Für Schnellkraft treten Strecksprünge oder Kastensprünge an die Stelle von Kniebeugen.',
  ],
  [
    'Jumps come beside the heavy lifts, counted and raised slowly; they do not replace them.',
    'Sprünge kommen neben die schweren Übungen, gezählt und langsam gesteigert; sie ersetzen sie nicht.',
  ],
  ['Strength moves can be done between intervals on the track.', 'Kraftübungen gehen auch zwischen Intervallen auf der Bahn.'],
  [
    'On wish, as one session. It counts as a hard run and never as the strength work of the week, because no study of it was found.',
    'Auf Wunsch, als eine Einheit. Sie zählt als harter Lauf und nie als die Kraft der Woche, denn es fand sich keine Studie dazu.',
  ],
  [
    'Drink 8 to 10 glasses, eat within an hour after training, wear compression, roll, and sleep 7 to 9 hours.',
    'Trink 8 bis 10 Gläser, iss in der Stunde nach dem Training, trag Kompression, rolle, und schlaf 7 bis 9 Stunden.',
  ],
  [
    'Sleep stays. Glasses give way to thirst: no study stands behind a number. The hour gives way to the protein of the day. Compression may ease soreness and brings strength back no sooner, so it is not advised.',
    'Der Schlaf bleibt. Gläser weichen dem Durst: Hinter einer Zahl steht keine Studie. Die Stunde weicht dem Eiweiß des Tages. Kompression lindert vielleicht Muskelkater und bringt die Kraft nicht schneller zurück, darum wird sie nicht empfohlen.',
  ],
  [
    'Typical mistakes: no warm-up, too heavy too soon, poor technique, not listening to the body, too much.',
    'Typische Fehler: kein Aufwärmen, zu früh zu schwer, schlechte Technik, nicht auf den Körper hören, zu viel.',
  ],
  [
    'Rules stand against each of them, and the check-in offers an easier day. Which training errors injure runners, research could not tell.',
    'Gegen jeden davon steht eine Regel, und das Befinden bietet einen leichteren Tag an. Welche Trainingsfehler Läufer verletzen, konnte die Forschung nicht sagen.',
  ],
  ['Two or three strength sessions a week, no more.', 'Zwei oder drei Krafteinheiten in der Woche, nicht mehr.'],
  [
    'Never more than three. While you maintain, one is enough; from 60 on it is two.',
    'Nie mehr als drei. Beim Erhalten reicht eine; ab 60 sind es zwei.',
  ],
  ['On days with both, the run is easy.', 'An Tagen mit beidem ist der Lauf locker.'],
  [
    'A rule that must hold. Who wants hard days hard and easy days easy chooses the rulebook of that name.',
    'Eine Regel, die gelten muss. Wer harte Tage hart und leichte leicht will, wählt das Regelwerk dieses Namens.',
  ],
  [
    'At least one full day between difficult strength and difficult running.',
    'Mindestens ein ganzer Tag zwischen schwerer Kraft und hartem Laufen.',
  ],
  [
    'From strength to running it must hold: legs are worse for a day or two. In the other direction a day is enough, and the strict rulebook asks for the full day both ways.',
    'Von der Kraft zum Laufen muss es gelten: Die Beine sind ein, zwei Tage schlechter. In der anderen Richtung reicht ein Tag, und das strenge Regelwerk verlangt den ganzen Tag in beiden Richtungen.',
  ],
  ['Hard runs never stand on the same day as intense strength.', 'Harte Läufe stehen nie am selben Tag wie schwere Kraft.'],
  [
    'A rule that must hold, although no trial shows harm over weeks; one rulebook allows it with an easy day after.',
    'Eine Regel, die gelten muss, obwohl keine Studie über Wochen einen Schaden zeigt; ein Regelwerk erlaubt es mit einem lockeren Tag danach.',
  ],
  [
    'Twice a week is enough for endurance, speed, power and economy.',
    'Zweimal in der Woche reicht für Ausdauer, Tempo, Schnellkraft und Ökonomie.',
  ],
  [
    'Two is what most successful trials did, and what a building week asks for.',
    'Zwei haben die meisten erfolgreichen Studien gemacht, und so viele verlangt eine aufbauende Woche.',
  ],
  ['Coaches design programmes for diverse clients and goals.', 'Trainer entwerfen Programme für verschiedene Menschen und Ziele.'],
  [
    'Experience, age, circumstances, equipment, pain and goals change the numbers, and rulebooks can be chosen.',
    'Erfahrung, Alter, Umstände, Geräte, Schmerzen und Ziele ändern die Zahlen, und Regelwerke sind wählbar.',
  ],
  ['The example week of the article keeps its own rules.', 'Die Beispielwoche des Artikels hält ihre eigenen Regeln ein.'],
  [
    'Read word for word it does not: Tuesday’s tempo and Wednesday’s heavy legs are neighbours. By the evidence it passes, with a notice, because the run was short and a day lies between.',
    'Wörtlich gelesen nicht: Das Tempo am Dienstag und die schweren Beine am Mittwoch sind Nachbarn. Nach den Belegen besteht sie, mit einem Hinweis, weil der Lauf kurz war und ein Tag dazwischen liegt.',
  ],
];
