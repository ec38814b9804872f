import type { Phrase } from '../../phrases.ts';

/** What is in sessions: titles, notes, how it should feel, advice, in German. */
export const session: readonly Phrase[] = [
  // Titles of parts.
  ['{figures:figures}', '{figures}'],
  ['{figures:figures} uphill', '{figures} bergauf'],
  ['{figures:figures} fast, as you feel', '{figures} schnell, nach Gefühl'],
  ['{figures:figures} running', '{figures} Laufen'],
  ['{strides} strides', '{strides} Steigerungen'],
  ['Warm-up', 'Aufwärmen'],
  ['Cool-down', 'Auslaufen'],
  ['Core', 'Rumpf'],
  ['Strength', 'Kraft'],
  ['Mobility', 'Beweglichkeit'],
  ['Easy', 'Locker'],
  ['Steady', 'Zügig'],
  ['Recovery', 'Erholung'],
  ['Walk', 'Gehen'],
  ['Walk and run', 'Gehen und Laufen'],
  ['Shake-out', 'Auflockern'],
  ['Race', 'Wettkampf'],
  ['Time trial', 'Testlauf'],
  ['Before the start: warm-up', 'Vor dem Start: Aufwärmen'],
  ['Hips and core before the run', 'Hüfte und Rumpf vor dem Lauf'],
  ['Stretching for range', 'Dehnen für die Beweglichkeit'],
  ['Rolling', 'Rollen'],
  ['Intervals with strength moves', 'Intervalle mit Kraftübungen'],
  ['Easy, then faster', 'Locker, dann schneller'],
  ['Long run', 'Langer Lauf'],
  ['Long run, a little faster at the end', 'Langer Lauf, am Ende etwas schneller'],
  ['Long run, faster by and by', 'Langer Lauf, nach und nach schneller'],
  ['Long run with 2 × {minutes} min at marathon effort', 'Langer Lauf mit 2 × {minutes} min wie im Marathon'],

  // How it should feel.
  ['Walk briskly.', 'Geh flott.'],
  ['So slow that it seems too slow.', 'So langsam, dass es zu langsam scheint.'],
  ['You can talk in whole sentences.', 'Du kannst in ganzen Sätzen reden.'],
  ['You can still talk, in shorter sentences.', 'Du kannst noch reden, in kürzeren Sätzen.'],
  ['Controlled; you could go on for hours.', 'Kontrolliert; du könntest stundenlang so weiterlaufen.'],
  ['Comfortably hard; a few words at a time.', 'Angenehm hart; ein paar Worte am Stück.'],
  ['The effort of the race.', 'So hart wie im Wettkampf.'],
  ['Hard but even; the last is as fast as the first.', 'Hart, aber gleichmäßig; die letzte ist so schnell wie die erste.'],
  ['Strong uphill, tall posture; no sprint.', 'Kräftig bergauf, aufrecht; kein Sprint.'],
  ['Fast and relaxed, never strained.', 'Schnell und entspannt, nie verkrampft.'],

  // Notes of runs.
  [
    'Your highest heart rate is guessed from your age and may be wrong by ten beats and more: trust how it feels.',
    'Dein Höchstpuls ist aus dem Alter geschätzt und kann um zehn Schläge und mehr danebenliegen: Verlass dich auf dein Gefühl.',
  ],
  ['As your plan says; this is how hard it is meant.', 'Wie in deinem Plan; so hart ist es gemeint.'],
  [
    'As your plan says: this is how hard the hard parts are meant; run easily between them.',
    'Wie in deinem Plan: So hart sind die harten Teile gemeint; lauf dazwischen locker.',
  ],
  ['Short and loose. Keep everything for the race.', 'Kurz und locker. Spar alles für den Wettkampf.'],
  ['Only if your legs feel good; easy is fine too.', 'Nur wenn sich die Beine gut anfühlen; locker ist auch gut.'],
  [
    'Take a steady slope; without one, a bridge or a treadmill. Turn round at the top and come down gently.',
    'Nimm einen gleichmäßigen Anstieg; gibt es keinen, eine Brücke oder ein Laufband. Dreh oben um und lauf sanft hinunter.',
  ],
  [
    'As far as you get at an even effort. Write down time and distance: your paces follow from it.',
    'So weit, wie du gleichmäßig kommst. Schreib Zeit und Strecke auf: Deine Tempos folgen daraus.',
  ],
  ['Too short for a warm-up and hard running: easy today.', 'Zu kurz für Aufwärmen und hartes Laufen: heute locker.'],
  ['Even effort from start to finish.', 'Gleichmäßig vom Start bis ins Ziel.'],
  ['Fast and even.', 'Schnell und gleichmäßig.'],
  ['Easier than you think you need; walking uphill is fine.', 'Lockerer, als du meinst; bergauf gehen ist in Ordnung.'],
  [
    'Hold back: for the first kilometres it should feel too slow.',
    'Halt dich zurück: Die ersten Kilometer sollten sich zu langsam anfühlen.',
  ],
  [
    'At the planned pace or a little slower, however fast the others start.',
    'Im geplanten Tempo oder etwas langsamer, wie schnell die anderen auch starten.',
  ],
  ['Stay easy and eat and drink early.', 'Bleib locker, und iss und trink früh.'],
  [
    'Even pace. A marathon cannot be told well from shorter races: trust the effort more than the pace.',
    'Gleichmäßiges Tempo. Ein Marathon lässt sich aus kürzeren Wettkämpfen schlecht vorhersagen: Trau der Anstrengung mehr als dem Tempo.',
  ],
  ['Even pace; what is left goes into the last tenth.', 'Gleichmäßiges Tempo; was übrig ist, kommt ins letzte Zehntel.'],

  // Notes of exercises.
  [
    'Take a band with which you could do {rir} more than the last repetition.',
    'Nimm ein Band, mit dem du nach der letzten Wiederholung noch {rir} schaffen würdest.',
  ],
  [
    'Take a weight with which you could do about {reps} repetitions, and stop {rir} before the last.',
    'Nimm ein Gewicht, mit dem du etwa {reps} Wiederholungen schaffen würdest, und hör {rir} davor auf.',
  ],
  ['Too easy with more than {rir} in reserve? {then:says}', 'Zu leicht, mit mehr als {rir} in Reserve? {then}'],
  ['All repetitions done with {rir} in reserve? {then:says}', 'Alle Wiederholungen geschafft, mit {rir} in Reserve? {then}'],
  ['Lower more slowly.', 'Senk langsamer ab.'],
  ['Lower more slowly, or take the {exercise:exercise}.', 'Senk langsamer ab, oder nimm: {exercise}.'],
  ['Take the next stronger band.', 'Nimm das nächststärkere Band.'],
  ['Take the next heavier weight.', 'Nimm das nächstschwerere Gewicht.'],
  [
    '{most} s reached: from now on rather the {exercise:exercise} than more seconds.',
    '{most} s erreicht: von jetzt an lieber {exercise} als mehr Sekunden.',
  ],
  [
    '{most} m reached: from now on rather the {exercise:exercise} than more metres.',
    '{most} m erreicht: von jetzt an lieber {exercise} als mehr Meter.',
  ],
  [
    '{kg} kg would fit, and your lightest weight is {lightest} kg: do fewer repetitions with it, always {rir} in reserve.',
    '{kg} kg würden passen, und dein leichtestes Gewicht hat {lightest} kg: Mach damit weniger Wiederholungen, immer mit {rir} in Reserve.',
  ],
  [
    '{kg} kg would fit, and your lightest weight is {lightest} kg: do fewer repetitions with it, always {rir} in reserve, or take the {exercise:exercise}.',
    '{kg} kg würden passen, und dein leichtestes Gewicht hat {lightest} kg: Mach damit weniger Wiederholungen, immer mit {rir} in Reserve, oder nimm: {exercise}.',
  ],
  [
    'The last two tests agree that the {side:term} side is weaker, so it gets one more set. That predicts no injury.',
    'Die letzten zwei Tests sagen übereinstimmend, dass die {side}e Seite schwächer ist, also bekommt sie einen Satz mehr. Eine Verletzung sagt das nicht voraus.',
  ],
  ['Taken up lighter after the weeks without it.', 'Nach den Wochen ohne sie leichter wieder aufgenommen.'],
  [
    '{kg} kg would fit; {fits} kg is the nearest below that can be made.',
    '{kg} kg würden passen; {fits} kg ist das nächste darunter, das sich auflegen lässt.',
  ],
  ['All repetitions were planned with {kg} kg: now {next} kg.', 'Alle Wiederholungen waren mit {kg} kg geplant: jetzt {next} kg.'],
  [
    'All repetitions were planned with {kg} kg: now {next} kg, your next weight.',
    'Alle Wiederholungen waren mit {kg} kg geplant: jetzt {next} kg, dein nächstes Gewicht.',
  ],
  ['More repetitions than planned at first: {why:says}.', 'Mehr Wiederholungen als zuerst geplant: {why}.'],
  ['no heavier weight is at hand', 'ein schwereres Gewicht ist nicht da'],
  ['your next weight, {kg} kg, is too far away', 'dein nächstes Gewicht, {kg} kg, ist zu weit weg'],

  // Advice.
  [
    'Most people of your age do best on {low} to {high} hours of sleep.',
    'Den meisten in deinem Alter bekommen {low} bis {high} Stunden Schlaf am besten.',
  ],
  [
    'About {low} to {high} g of protein per kilogram of body mass a day is enough for most who train for strength; spread it over the meals.',
    'Etwa {low} bis {high} g Eiweiß je Kilogramm Körpergewicht am Tag genügen den meisten, die Kraft trainieren; verteil es auf die Mahlzeiten.',
  ],
  [
    'About {low} to {high} g of protein a day is enough for most who train for strength; spread it over the meals.',
    'Etwa {low} bis {high} g Eiweiß am Tag genügen den meisten, die Kraft trainieren; verteil es auf die Mahlzeiten.',
  ],
  ['Not for people with kidney disease.', 'Nicht für Menschen mit kranken Nieren.'],
  [
    'There is no crucial hour after training: eat within a few hours. Sooner helps when you trained hungry or train again within eight hours.',
    'Es gibt keine entscheidende Stunde nach dem Training: Iss innerhalb weniger Stunden. Früher hilft, wenn du hungrig trainiert hast oder innerhalb von acht Stunden wieder trainierst.',
  ],
  [
    'Eight to ten glasses a day is a saying, not a finding. Drink to thirst; food and other drinks count too.',
    'Acht bis zehn Gläser am Tag sind eine Redensart, kein Befund. Trink nach Durst; Essen und andere Getränke zählen mit.',
  ],
  [
    'Compression clothes lowered soreness a day after a marathon in one small trial. Strength came back no sooner.',
    'Kompressionskleidung linderte in einer kleinen Studie den Muskelkater am Tag nach einem Marathon. Die Kraft kam nicht früher zurück.',
  ],
  [
    'Compression clothes may make sore legs feel better; they were not shown to bring strength back sooner. Wear them if you like them.',
    'Kompressionskleidung kann müde Beine angenehmer machen; dass sie Kraft früher zurückbringt, ist nicht gezeigt. Trag sie, wenn du magst.',
  ],
  [
    'Stretching after training is for range of movement. It does not take soreness away.',
    'Dehnen nach dem Training ist für die Beweglichkeit. Muskelkater nimmt es nicht.',
  ],
  [
    'Strength moves between intervals are liked, but no study of them was found. They count as a hard run, not as your strength work.',
    'Kraftübungen zwischen Intervallen sind beliebt, aber es fand sich keine Studie dazu. Sie zählen als harter Lauf, nicht als dein Krafttraining.',
  ],
  [
    'New to lifting? Let a qualified trainer see your technique first. These sessions are for learning: stop each set while it still looks right.',
    'Neu im Krafttraining? Lass erst jemanden mit Ausbildung auf deine Technik schauen. Diese Einheiten sind zum Lernen: Beende jeden Satz, solange er noch sauber aussieht.',
  ],
  [
    'Less than {hours} hours to your next session: eat soon, about {low} to {high} g of carbohydrate per kilogram of body mass an hour for up to {most} hours, with some protein.',
    'Weniger als {hours} Stunden bis zur nächsten Einheit: Iss bald, etwa {low} bis {high} g Kohlenhydrate je Kilogramm Körpergewicht und Stunde, bis zu {most} Stunden lang, mit etwas Eiweiß.',
  ],
  [
    'Less than {hours} hours to your next session: eat soon, about {low} to {high} g of carbohydrate an hour for up to {most} hours, with some protein.',
    'Weniger als {hours} Stunden bis zur nächsten Einheit: Iss bald, etwa {low} bis {high} g Kohlenhydrate in der Stunde, bis zu {most} Stunden lang, mit etwas Eiweiß.',
  ],
  [
    'Many hours on your feet: drink to thirst and never more than you sweat. Too much water is dangerous too.',
    'Viele Stunden auf den Beinen: Trink nach Durst und nie mehr, als du schwitzt. Auch zu viel Wasser ist gefährlich.',
  ],
  [
    'Take a drink along and drink to thirst: not so little that you lose more than {loss} % of your body mass, not more than you sweat.',
    'Nimm etwas zu trinken mit und trink nach Durst: nicht so wenig, dass du mehr als {loss} % deines Gewichts verlierst, nicht mehr, als du schwitzt.',
  ],
  [
    'Legs often feel worst two days after heavy strength. A slow easy run today says nothing about your fitness.',
    'Zwei Tage nach schwerer Kraft fühlen sich die Beine oft am schlechtesten an. Ein langsamer lockerer Lauf heute sagt nichts über deine Form.',
  ],
  [
    'Do this before the run: that is how the trial with fewer injuries in new runners did it, with a physiotherapist watching.',
    'Mach das vor dem Lauf: So war es in der Studie, in der Laufanfänger weniger Verletzungen hatten, mit einem Physiotherapeuten dabei.',
  ],

  // What kinds of session are for.
  ['builds endurance without tiring you', 'baut Ausdauer auf, ohne dich zu ermüden'],
  ['keeps you moving between harder days', 'hält dich zwischen härteren Tagen in Bewegung'],
  ['builds endurance with walking breaks', 'baut Ausdauer mit Gehpausen auf'],
  ['builds the endurance to last', 'baut die Ausdauer auf, die trägt'],
  ['an easy run with a few short, fast, relaxed strides', 'ein lockerer Lauf mit ein paar kurzen, schnellen, entspannten Steigerungen'],
  ['a little faster than easy, still under control', 'etwas schneller als locker, noch unter Kontrolle'],
  ['raises the pace that you can hold for an hour', 'hebt das Tempo, das du eine Stunde halten kannst'],
  ['raises your top endurance', 'hebt deine höchste Ausdauer'],
  ['strength and speed against the slope', 'Kraft und Tempo gegen den Berg'],
  ['fast and slow by feel', 'schnell und langsam nach Gefühl'],
  ['teaches the pace of the race', 'lehrt das Tempo des Wettkampfs'],
  ['shows where you stand', 'zeigt, wo du stehst'],
  ['intervals with strength moves between them', 'Intervalle mit Kraftübungen dazwischen'],
  ['what you train for', 'wofür du trainierst'],
  ['heavy lower-body lifts for economy and strength', 'schwere Beinübungen für Ökonomie und Kraft'],
  ['all movement categories in one session', 'alle Bewegungsgruppen in einer Einheit'],
  ['a few heavy sets and jumps', 'ein paar schwere Sätze und Sprünge'],
  ['jumps and hops for springy legs', 'Sprünge und Hüpfer für federnde Beine'],
  ['a short reminder for the muscles before a race', 'eine kurze Erinnerung für die Muskeln vor einem Wettkampf'],
  ['upper body, legs left alone', 'Oberkörper, die Beine bleiben verschont'],
  ['holds your form late in the run', 'hält deine Haltung spät im Lauf'],
  ['keeps joints moving freely', 'hält Gelenke beweglich'],
  ['endurance without the impact of running', 'Ausdauer ohne den Aufprall des Laufens'],
  ['gentle movement', 'sanfte Bewegung'],
];
