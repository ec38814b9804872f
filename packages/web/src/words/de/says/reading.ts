import type { Phrase } from '../../phrases.ts';

/** How a run plan was read: why an entry became what it is, where it stands, and what to know of the file, in German. */
export const reading: readonly Phrase[] = [
  // Why.
  ['nothing is written', 'nichts steht da'],
  ['a heading, not a workout', 'eine Überschrift, keine Einheit'],
  ['no word in it is about training, so it was taken as a remark', 'kein Wort darin handelt von Training, also gilt es als Bemerkung'],
  ['the text leaves a choice; not taken: “{text:text}”', 'der Text lässt die Wahl; nicht genommen: „{text}“'],
  ['{because:says}, length not said', '{because}, Länge nicht gesagt'],
  ['{because:says}, {doubt:says}', '{because}, {doubt}'],
  ['{first:says}; {second:says}', '{first}; {second}'],
  ['{because:says} beside the title', '{because} neben dem Titel'],
  ['its kind is “{text:text}”', 'seine Art ist „{text}“'],
  ['nothing says how hard it is, so it was taken as easy', 'nichts sagt, wie hart es ist, also gilt es als locker'],
  ['an easy run with short fast parts', 'ein lockerer Lauf mit kurzen schnellen Teilen'],
  ['it gets faster towards the end', 'gegen Ende wird es schneller'],
  ['the fastest part is at {pace:text}', 'der schnellste Teil ist bei {pace}'],
  ['the last run has the distance of the race', 'der letzte Lauf hat die Strecke des Wettkampfs'],
  ['its distance is that of the plan', 'die Strecke ist die des Plans'],
  ['the longest run of its week, so it counts as the long run', 'der längste Lauf der Woche, also zählt er als langer Lauf'],
  ['the mapping says so: “{text:text}”', 'die Zuordnung sagt es so: „{text}“'],
  ['“{text:text}”', '„{text}“'],
  [
    'its distance field and its words differ, the words were taken',
    'das Feld für die Strecke und die Worte widersprechen sich, genommen sind die Worte',
  ],
  ['“m” taken as miles', '„m“ als Meilen gelesen'],
  ['“{text:text}” taken as miles', '„{text}“ als Meilen gelesen'],
  ['“{text:text}” taken as kilometres', '„{text}“ als Kilometer gelesen'],

  // Where.
  ['week {week}, {day:day}', 'Woche {week}, {day}'],
  ['line {line}', 'Zeile {line}'],
  ['line {line}, column {column}', 'Zeile {line}, Spalte {column}'],
  ['{file:text}, line {line}', '{file}, Zeile {line}'],
  ['{file:text}, line {line}, column {column}', '{file}, Zeile {line}, Spalte {column}'],

  // The file.
  [
    'Week {week} has {days} of 7 days; the days after them were taken as rest.',
    'Woche {week} hat {days} von 7 Tagen; die Tage danach gelten als frei.',
  ],
  ['The event at {place:loose} (unfolded) was left out: {event:loose}.', 'Der Termin bei {place} (entfaltet) blieb weg: {event}.'],
  ['it is not written as a calendar event', 'er ist nicht als Kalendertermin geschrieben'],
  ['it has no day, or one that does not exist', 'er hat keinen Tag, oder einen, den es nicht gibt'],
  [
    'The file is not UTF-8; it was read as Western European text (Latin-1). Check letters with accents.',
    'Die Datei ist nicht UTF-8; sie wurde als westeuropäischer Text (Latin-1) gelesen. Prüfe Umlaute und Akzente.',
  ],
  ['The file was read as UTF-16.', 'Die Datei wurde als UTF-16 gelesen.'],
  [
    '{events} events were there twice; the newest of each was taken.',
    '{events} Termine waren doppelt da; genommen ist jeweils der neueste.',
  ],
  [
    'Some times are given in UTC. They were taken as they are written, without regard to your time zone.',
    'Einige Zeiten stehen in UTC. Sie gelten so, wie sie dastehen, ohne Blick auf deine Zeitzone.',
  ],
  [
    '“{name:text}” goes on longer than a season; it was followed for 104 weeks, to {date:date}.',
    '„{name}“ geht länger als eine Saison; gelesen sind 104 Wochen, bis zum {date}.',
  ],
  [
    '“{name:text}” repeats in a way that was not understood; only its first day was taken.',
    '„{name}“ wiederholt sich auf unverständliche Weise; genommen ist nur der erste Tag.',
  ],
];
