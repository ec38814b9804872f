import type { Phrase } from '../../phrases.ts';

/** What each work of the bibliography shows, in German. One table, so it may be long. */
export const references: readonly Phrase[] = [
  [
    'Position stand: beginners two or three days a week at 8 to 12 repetitions; raise the load by 2 to 10 % when a set goes one or two repetitions beyond its aim.',
    'Stellungnahme: Einsteiger zwei oder drei Tage in der Woche mit 8 bis 12 Wiederholungen; die Last um 2 bis 10 % anheben, wenn ein Satz ein oder zwei Wiederholungen über sein Ziel hinausgeht.',
  ],
  [
    'Repeats from a systematic review that 6 to 20 weeks of strength training gave 2 to 8 % better economy, in runners of more than six months’ experience.',
    'Wiederholt aus einer Übersicht, dass 6 bis 20 Wochen Krafttraining 2 bis 8 % bessere Ökonomie brachten, bei Läufern mit mehr als sechs Monaten Erfahrung.',
  ],
  [
    'The brief: two or three strength sessions a week, on easy days, a full day between hard strength and hard running, never both on one day.',
    'Der Auftrag: zwei oder drei Krafteinheiten in der Woche, an lockeren Tagen, ein ganzer Tag zwischen harter Kraft und hartem Laufen, nie beides an einem Tag.',
  ],
  [
    'Dynamic stretching before effort helped a little (+1.3 %); long static holds hurt a little, and no clear effect remained once dynamic work followed.',
    'Dynamisches Dehnen vor der Anstrengung half ein wenig (+1,3 %); langes Halten schadete ein wenig, und folgte Dynamisches, blieb keine klare Wirkung.',
  ],
  [
    'Coaches agree on what a deload is; there is no agreed or tested best rhythm.',
    'Trainer sind sich einig, was eine Entlastung ist; einen vereinbarten oder geprüften besten Rhythmus gibt es nicht.',
  ],
  [
    'Young people kept their gains on a fraction of the training; older people needed more.',
    'Junge behielten ihren Gewinn mit einem Bruchteil des Trainings; Ältere brauchten mehr.',
  ],
  [
    'Economy improved by 2 to 8 % in many, not all, of 20 studies, nearly all with two or three sessions a week; oxygen uptake was mostly unchanged.',
    'In vielen, nicht allen, von 20 Studien wurde die Ökonomie um 2 bis 8 % besser, fast immer mit zwei oder drei Einheiten in der Woche; die Sauerstoffaufnahme blieb meist gleich.',
  ],
  [
    'Two weeks of 41 to 60 % less volume at the same intensity and frequency improved performance most.',
    'Zwei Wochen mit 41 bis 60 % weniger Umfang bei gleicher Härte und Häufigkeit verbesserten die Leistung am meisten.',
  ],
  [
    'Said to find that strength fades with the length of a pause and with age; known to us only through others.',
    'Soll gefunden haben, dass Kraft mit der Länge einer Pause und mit dem Alter schwindet; uns nur durch andere bekannt.',
  ],
  [
    '532 novices: growing by 10 % a week did not protect, 20.8 against 20.3 % were injured.',
    '532 Laufanfänger: Um 10 % in der Woche zu wachsen schützte nicht, 20,8 gegen 20,3 % waren verletzt.',
  ],
  [
    'Running above 75 % of maximal oxygen uptake was impaired 24 and 48 hours after muscle damage; slower running was not at 24 hours, but cost more at 48.',
    'Laufen über 75 % der höchsten Sauerstoffaufnahme war 24 und 48 Stunden nach Muskelschaden beeinträchtigt; langsameres nach 24 Stunden nicht, kostete aber nach 48 mehr.',
  ],
  [
    'Strength training hardly affected easy running in the days after, and affected hard running more.',
    'Krafttraining wirkte in den Tagen danach kaum auf lockeres Laufen und stärker auf hartes.',
  ],
  [
    'Twelve weeks of running first, then strength circuits, improved 4 km time by 8.6 %, the other order by 4.7 %; students, groups of nine or ten.',
    'Zwölf Wochen erst Laufen, dann Kraftzirkel verbesserten die Zeit über 4 km um 8,6 %, die andere Reihenfolge um 4,7 %; Studierende, Gruppen von neun oder zehn.',
  ],
  [
    'One week without lifting in the middle of nine gave less strength gain and equal muscle size: deload, but do not stop.',
    'Eine Woche ohne Krafttraining mitten in neun brachte weniger Kraftgewinn und gleich viel Muskel: entlasten, aber nicht aufhören.',
  ],
  [
    'Said to link large weekly jumps with injuries for some weeks; we have not seen the paper, so no figure is given.',
    'Soll große Sprünge von Woche zu Woche für einige Wochen mit Verletzungen verbinden; wir haben die Arbeit nicht gesehen, also steht keine Zahl da.',
  ],
  [
    'A coach’s book: limits for the long run, tempo and interval work by time and weekly distance; editions differ.',
    'Das Buch eines Trainers: Grenzen für langen Lauf, Tempo und Intervalle nach Zeit und Wochenstrecke; die Auflagen unterscheiden sich.',
  ],
  [
    'The day after strength and running on one day, time to exhaustion fell from 335 s to 238 s (strength first) or 275 s (run first); 14 people.',
    'Am Tag nach Kraft und Laufen an einem Tag fiel die Zeit bis zur Erschöpfung von 335 s auf 238 s (Kraft zuerst) oder 275 s (Lauf zuerst); 14 Personen.',
  ],
  [
    'Six hours after heavy strength running economy was unchanged, but fast running to exhaustion was shorter; 15 people.',
    'Sechs Stunden nach schwerer Kraft war die Laufökonomie unverändert, schnelles Laufen bis zur Erschöpfung aber kürzer; 15 Personen.',
  ],
  [
    'A single bout of strength training can impair endurance performance for days; with an erratum, 47:2671.',
    'Ein einzelnes Krafttraining kann die Ausdauerleistung tagelang beeinträchtigen; mit einem Erratum, 47:2671.',
  ],
  [
    'Lifting before endurance work in one session gave 6.91 % more leg strength than the other order.',
    'Kraft vor Ausdauer in einer Einheit brachte 6,91 % mehr Beinkraft als die andere Reihenfolge.',
  ],
  [
    'Heavy strength improved economy; programmes of 10 to 14 weeks clearly, those of 6 to 8 weeks not for certain.',
    'Schwere Kraft verbesserte die Ökonomie; Programme von 10 bis 14 Wochen deutlich, solche von 6 bis 8 Wochen nicht sicher.',
  ],
  [
    'Marathon times were slower below 40 km a week or a longest run under 25 km; no link with injuries was found.',
    'Marathonzeiten waren unter 40 km in der Woche oder einem längsten Lauf unter 25 km langsamer; ein Zusammenhang mit Verletzungen fand sich nicht.',
  ],
  [
    'In 25 athletes illness followed when load and sameness of days went above each one’s own threshold.',
    'Bei 25 Sportlern folgte Krankheit, wenn Belastung und Gleichförmigkeit der Tage die eigene Schwelle überstiegen.',
  ],
  [
    'Said to find that warming up helps performance more often than not; we have not seen the paper, so no figure is given.',
    'Soll gefunden haben, dass Aufwärmen der Leistung meist hilft; wir haben die Arbeit nicht gesehen, also steht keine Zahl da.',
  ],
  [
    'A position statement on lifting for older adults, known to us only through others.',
    'Eine Stellungnahme zum Krafttraining Älterer, uns nur durch andere bekannt.',
  ],
  [
    'In 5205 runners a run 10 to 30 % beyond the longest of the last 30 days went with more injuries (hazard ratio 1.64), more than double with 2.28; weekly growth did not.',
    'Bei 5205 Läufern ging ein Lauf 10 bis 30 % über den längsten der letzten 30 Tage hinaus mit mehr Verletzungen einher (Hazard Ratio 1,64), mehr als das Doppelte mit 2,28; Wachstum von Woche zu Woche nicht.',
  ],
  [
    'A textbook: foot contacts a session by experience, for athletes who do not run daily.',
    'Ein Lehrbuch: Bodenkontakte je Einheit nach Erfahrung, für Sportler, die nicht täglich laufen.',
  ],
  [
    '325 novices: hip and core work guided by physiotherapists went with fewer leg injuries (hazard ratio 0.66).',
    '325 Laufanfänger: Hüft- und Rumpftraining unter Physiotherapeuten ging mit weniger Beinverletzungen einher (Hazard Ratio 0,66).',
  ],
  [
    'A consensus that supervised strength training is safe for young people when technique comes first; known to us only through others.',
    'Ein Konsens, dass begleitetes Krafttraining für Junge sicher ist, wenn Technik zuerst kommt; uns nur durch andere bekannt.',
  ],
  [
    'As a review cites it: after a hundred drop jumps a running time trial was slower two days later.',
    'Wie eine Übersicht es zitiert: Nach hundert Tiefsprüngen war ein Testlauf zwei Tage später langsamer.',
  ],
  [
    'Aerobic work lowers strength right after it, more when longer than 30 minutes; short, easy work did not compromise it.',
    'Ausdauer senkt die Kraft gleich danach, über 30 Minuten stärker; Kurzes und Lockeres beeinträchtigte sie nicht.',
  ],
  [
    'Said to find no clear link overall between fast growth of the weekly distance and injury; known to us only through others.',
    'Soll insgesamt keinen klaren Zusammenhang zwischen schnellem Wachstum der Wochenstrecke und Verletzung gefunden haben; uns nur durch andere bekannt.',
  ],
  [
    'Trained lifters lost strength gains only when endurance work was in the same session.',
    'Trainierte Kraftsportler verloren nur dann Kraftgewinn, wenn Ausdauer in derselben Einheit lag.',
  ],
  [
    'For maximal strength: 30 to 70 % less volume at the same load; stopping for less than a week keeps strength.',
    'Für Maximalkraft: 30 bis 70 % weniger Umfang bei gleicher Last; weniger als eine Woche Pause erhält die Kraft.',
  ],
  [
    'Marathon runners with less than 30 km a week were injured about twice as often as those with 30 to 60 (relative risk 2.02).',
    'Marathonläufer mit weniger als 30 km in der Woche waren etwa doppelt so oft verletzt wie die mit 30 bis 60 (relatives Risiko 2,02).',
  ],
  [
    'Among 446 top-level athletes those with fewer than two rest days a week reported overuse injuries 5.2 times as often; a questionnaire looking back.',
    'Unter 446 Spitzensportlern nannten die mit weniger als zwei Ruhetagen in der Woche 5,2-mal so oft Überlastungsschäden; ein Fragebogen im Rückblick.',
  ],
  [
    'No gap between strength and aerobic work was clearly worst, six hours better, 24 hours best; rugby players who always lifted first.',
    'Kein Abstand zwischen Kraft und Ausdauer war klar am schlechtesten, sechs Stunden besser, 24 Stunden am besten; Rugbyspieler, die immer zuerst hoben.',
  ],
  [
    'Strength gains did not depend on how close to failure the sets were taken.',
    'Der Kraftgewinn hing nicht davon ab, wie nah am Versagen die Sätze endeten.',
  ],
  [
    'One strength session a week for 13 weeks kept strength; six cyclists.',
    'Eine Krafteinheit in der Woche über 13 Wochen erhielt die Kraft; sechs Radfahrer.',
  ],
  [
    '348 athletes in 13 studies: two mostly easy ways to share out intensity did equally well overall.',
    '348 Sportler in 13 Studien: Zwei überwiegend lockere Arten, die Härte zu verteilen, waren insgesamt gleich gut.',
  ],
  [
    'Endurance work did not cost maximal strength or muscle; explosive strength suffered a little, not when three hours or more lay between.',
    'Ausdauer kostete weder Maximalkraft noch Muskel; Schnellkraft litt ein wenig, nicht bei drei Stunden oder mehr dazwischen.',
  ],
  [
    'Elite endurance athletes do about 80 % of their sessions at low intensity.',
    'Spitzensportler der Ausdauer machen etwa 80 % ihrer Einheiten locker.',
  ],
  [
    'Strength lasted up to 32 weeks on one session a week if the load was kept; older people may need two.',
    'Kraft hielt mit einer Einheit in der Woche bis zu 32 Wochen, wenn die Last blieb; Ältere brauchen vielleicht zwei.',
  ],
  [
    'Leg-press repetitions were reduced 4 and 8 hours after aerobic work and back to normal at 24 hours; 16 people, cycling.',
    'An der Beinpresse gingen 4 und 8 Stunden nach Ausdauer weniger Wiederholungen, nach 24 Stunden wieder so viele wie sonst; 16 Personen, Radfahren.',
  ],
  [
    'How powerlifters rest before a test of maximal strength; not runners before a race.',
    'Wie Kraftdreikämpfer vor einem Test der Maximalkraft ruhen; nicht Läufer vor einem Wettkampf.',
  ],
  [
    'Repetitions in reserve follow bar speed closely in experienced lifters and a little less in beginners.',
    'Wiederholungen in Reserve folgen bei Erfahrenen eng der Geschwindigkeit der Stange, bei Einsteigern etwas weniger.',
  ],
  [
    'Exercise in pregnancy is encouraged where nothing speaks against it; a clinician decides.',
    'Sport in der Schwangerschaft ist erwünscht, wenn nichts dagegen spricht; eine Fachperson entscheidet.',
  ],
  [
    'Eleven trials: stretching after training was not better than passive recovery.',
    'Elf Studien: Dehnen nach dem Training war nicht besser als Ruhe.',
  ],
  [
    'Differences between the legs depend on how they are reckoned and on the test.',
    'Unterschiede zwischen den Beinen hängen von Rechnung und Test ab.',
  ],
  ['A formula for the one-repetition maximum from repetitions.', 'Eine Formel für das Einwiederholungsmaximum aus Wiederholungen.'],
  [
    'Experts agreed on at least three weeks of rest after birth, then an individual, gradual return.',
    'Fachleute einigten sich auf mindestens drei Wochen Ruhe nach der Geburt, dann eine persönliche, schrittweise Rückkehr.',
  ],
  [
    'Formulas for the oxygen cost of running and for the share of it that can be held.',
    'Formeln für die Sauerstoffkosten des Laufens und für den Anteil, der sich halten lässt.',
  ],
  [
    'Explosive and heavy training improved running economy on average; isometric training did not clearly.',
    'Schnellkraft und schweres Training verbesserten die Laufökonomie im Schnitt; isometrisches nicht eindeutig.',
  ],
  [
    'Six weeks of five minutes of hopping a day improved economy at 12 and 14 km/h, not at 10 (34 people).',
    'Sechs Wochen mit fünf Minuten Hüpfen am Tag verbesserten die Ökonomie bei 12 und 14 km/h, nicht bei 10 (34 Personen).',
  ],
  [
    'Return to running after a bone stress injury asks for a bone without tenderness, pain-free walking and tests of strength and loading.',
    'Zurück zum Laufen nach einer Stressverletzung des Knochens braucht einen Knochen ohne Druckschmerz, schmerzfreies Gehen und Tests von Kraft und Belastung.',
  ],
  ['Advises about twelve weeks after birth before running.', 'Rät zu etwa zwölf Wochen nach der Geburt bis zum Laufen.'],
  [
    'People judge repetitions in reserve well near failure and badly far from it; experience made no difference.',
    'Wiederholungen in Reserve schätzt man nahe am Versagen gut und fern davon schlecht; Erfahrung machte keinen Unterschied.',
  ],
  ['Stretching does not reduce soreness by an amount that matters.', 'Dehnen mindert Muskelkater nicht in einem Maß, das zählt.'],
  [
    'Drinking more than is sweated can be dangerous in long events.',
    'Mehr zu trinken, als man schwitzt, kann in langen Wettkämpfen gefährlich sein.',
  ],
  [
    'Soreness was lower a day after a marathon with compression (24 people); strength was not.',
    'Der Muskelkater war am Tag nach einem Marathon mit Kompression geringer (24 Personen); die Kraft war nicht besser.',
  ],
  [
    'Adults up to 64 sleep 7 to 9 hours, older people 7 to 8, teenagers 8 to 10: a consensus.',
    'Erwachsene bis 64 schlafen 7 bis 9 Stunden, Ältere 7 bis 8, Jugendliche 8 bis 10: ein Konsens.',
  ],
  [
    'Keeping the knees behind the toes shifts load to hip and back and is no better for healthy trained people.',
    'Die Knie hinter den Zehen zu halten verlagert Last auf Hüfte und Rücken und ist für gesunde Trainierte nicht besser.',
  ],
  [
    'Gains stop growing at about 1.6 g of protein per kilogram a day; the interval around it is wide.',
    'Der Gewinn wächst ab etwa 1,6 g Eiweiß je Kilogramm am Tag nicht weiter; der Bereich darum ist breit.',
  ],
  [
    'Women without contraindications are encouraged to be active; some conditions forbid it.',
    'Frauen ohne Gegenanzeigen sollen aktiv sein; manche Umstände verbieten es.',
  ],
  [
    'Too little energy harms women and men; missed periods, bone stress injuries and unwanted weight loss are signs for a physician.',
    'Zu wenig Energie schadet Frauen und Männern; ausbleibende Periode, Stressverletzungen der Knochen und ungewollter Gewichtsverlust sind Zeichen für ärztlichen Rat.',
  ],
  [
    'Nineteen trials: compression did not help strength to recover.',
    'Neunzehn Studien: Kompression half der Kraft nicht bei der Erholung.',
  ],
  [
    'Most studies call 10 to 15 % a difference between the legs, a threshold that is not always supported by evidence.',
    'Die meisten Studien nennen 10 bis 15 % einen Unterschied zwischen den Beinen, eine Schwelle, die nicht immer belegt ist.',
  ],
  [
    'Five repetitions predicted the maximum best; the more repetitions, the worse.',
    'Fünf Wiederholungen sagten das Maximum am besten voraus; je mehr Wiederholungen, desto schlechter.',
  ],
  [
    'At the same share of their maximum, runners did about twice the repetitions of weightlifters (8 and 8 people, leg press).',
    'Beim gleichen Anteil ihres Maximums schafften Läufer etwa doppelt so viele Wiederholungen wie Gewichtheber (8 und 8 Personen, Beinpresse).',
  ],
  [
    'Symptoms, known disease and current activity decide who sees a doctor first.',
    'Beschwerden, bekannte Krankheit und bisherige Bewegung entscheiden, wer zuerst ärztlichen Rat braucht.',
  ],
  [
    'Race time grows with a power of the distance a little above one.',
    'Die Wettkampfzeit wächst mit einer Potenz der Strecke ein wenig über eins.',
  ],
  [
    'Avoid losing more than 2 % of body mass, and avoid drinking more than is sweated.',
    'Verlier nicht mehr als 2 % des Körpergewichts, und trink nicht mehr, als du schwitzt.',
  ],
  [
    'The hour after training made no difference once the protein of the day was counted.',
    'Die Stunde nach dem Training machte keinen Unterschied, sobald das Eiweiß des Tages gezählt war.',
  ],
  [
    'People with a sore Achilles tendon who went on within limits of pain did no worse than those who rested (38 people).',
    'Wem die Achillessehne wehtat und wer in Schmerzgrenzen weitermachte, dem ging es nicht schlechter als denen, die ruhten (38 Personen).',
  ],
  [
    'A formula of the highest heart rate by age; single people lie far from it.',
    'Eine Formel für den Höchstpuls nach dem Alter; Einzelne liegen weit davon weg.',
  ],
  [
    'Carbohydrate soon after training matters when the next session is less than eight hours away.',
    'Kohlenhydrate bald nach dem Training zählen, wenn die nächste Einheit weniger als acht Stunden weg ist.',
  ],
  ['Found no study behind eight glasses a day.', 'Fand keine Studie hinter acht Gläsern am Tag.'],
  [
    'The usual formula was right up to the half marathon and at least ten minutes too fast for half of the marathoners.',
    'Die übliche Formel stimmte bis zum Halbmarathon und war für die Hälfte der Marathonläufer mindestens zehn Minuten zu schnell.',
  ],
  [
    'A questionnaire before training, at eparmedx.com; it must not be altered, so our questions are our own.',
    'Ein Fragebogen vor dem Training, auf eparmedx.com; er darf nicht verändert werden, also sind unsere Fragen unsere eigenen.',
  ],
  [
    'Heavy lifting and jump landings twice a week, supervised throughout, raised bone density in women after the menopause.',
    'Schweres Heben und Landungen zweimal in der Woche, durchweg begleitet, hoben die Knochendichte von Frauen nach den Wechseljahren.',
  ],
  [
    'Estimates of the maximum err more the more repetitions they come from.',
    'Schätzungen des Maximums irren umso mehr, aus je mehr Wiederholungen sie kommen.',
  ],
  [
    'Small effects of rolling on sprints, flexibility and soreness.',
    'Kleine Wirkungen des Rollens auf Sprints, Beweglichkeit und Muskelkater.',
  ],
  [
    'A short daily questionnaire about sleep, stress, fatigue and soreness, read beside the athlete’s own usual answers.',
    'Ein kurzer täglicher Fragebogen zu Schlaf, Stress, Müdigkeit und Muskelkater, gelesen neben den gewohnten Antworten der Person.',
  ],
  [
    'What athletes say of themselves follows their training load well.',
    'Was Sportler von sich selbst sagen, folgt ihrer Trainingsbelastung gut.',
  ],
  [
    '20 competitive runners over 40 weeks: strength, economy and the speed at VO2max improved; body composition did not change.',
    '20 Wettkampfläufer über 40 Wochen: Kraft, Ökonomie und das Tempo bei VO2max wurden besser; die Zusammensetzung des Körpers blieb gleich.',
  ],
  [
    'Nine trials with 1,904 runners: no fewer injuries on the whole; supervised programmes look better.',
    'Neun Studien mit 1904 Läufern: insgesamt nicht weniger Verletzungen; angeleitete Programme sehen besser aus.',
  ],
];
