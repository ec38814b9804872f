import type { Half, Weekday } from '@ironstride/core';
import { fold } from './amounts.ts';

/** A column of a wide table: one day of the week, maybe one half of it. */
export interface DayColumn {
  readonly index: number;
  /** Days after the first day column of the row. */
  readonly offset: number;
  readonly half?: Half;
}

/** What a column of a long table holds. */
export type Role = 'date' | 'title' | 'description' | 'distance' | 'duration' | 'label' | 'clock' | 'half' | 'week' | 'weekday' | 'done';

const WEEKDAYS: readonly string[][] = [
  ['mon', 'monday', 'mo', 'montag', 'lun', 'lundi', 'lunes', 'lunedi', 'ma', 'maandag', 'm'],
  ['tue', 'tues', 'tuesday', 'di', 'dienstag', 'mar', 'mardi', 'martes', 'martedi', 'dinsdag'],
  ['wed', 'weds', 'wednesday', 'mi', 'mittwoch', 'mer', 'mercredi', 'mie', 'miercoles', 'mercoledi', 'wo', 'woensdag', 'w'],
  ['thu', 'thur', 'thurs', 'thursday', 'do', 'donnerstag', 'jeu', 'jeudi', 'jue', 'jueves', 'gio', 'giovedi', 'donderdag'],
  ['fri', 'friday', 'fr', 'freitag', 'ven', 'vendredi', 'vie', 'viernes', 'venerdi', 'vr', 'vrijdag', 'f'],
  ['sat', 'saturday', 'sa', 'samstag', 'sonnabend', 'sam', 'samedi', 'sab', 'sabado', 'sabato', 'za', 'zaterdag'],
  ['sun', 'sunday', 'so', 'sonntag', 'dim', 'dimanche', 'dom', 'domingo', 'domenica', 'zo', 'zondag'],
];

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['date', /^(?:date|datum|fecha|data|workout ?day|start ?date|startdatum|dtstart)\b/],
  ['clock', /^(?:start ?time|uhrzeit|clock|heure|hora|startzeit)\b/],
  ['half', /^(?:am\s*\/?\s*pm|half|slot|time of day|tageszeit)$/],
  ['week', /^(?:week|woche|semaine|semana|settimana|wk|kw)\b/],
  ['distance', /^(?:planned ?)?(?:distance|distanz|dist|strecke|km|kms|kilomet|miles?|mi\b|meilen|distancia|distanza|afstand)/],
  ['duration', /^(?:planned ?)?(?:duration|dauer|minutes?|minuten|mins?\b|time\b|zeit|hours?\b|duree|duracion|durata|duur)/],
  [
    'description',
    /^(?:description|details?|notes?|notizen?|beschreibung|comments?|coach ?comments|workout ?description|instructions?|bemerkung|pre ?activity)/,
  ],
  ['label', /^(?:type|sport|workout ?type|kategorie|category|tags?|art|discipline|activity ?type|intensity)\b/],
  ['done', /^(?:done|completed|status|erledigt)\b/],
  [
    'title',
    /^(?:title|titel|workout|session|name|subject|summary|training|einheit|activity|run|exercise|plan|entrainement|seance|sesion|entrenamiento|allenamento|what)\b/,
  ],
  ['weekday', /^(?:day|tag|weekday|wochentag|jour|dia|giorno|dag)\b/],
];

/** The day of the week that a text names, Monday 0; single letters are not enough. */
export function weekdayIn(text: string): Weekday | undefined {
  const word = fold(text).replace(/[.:]$/, '');
  const index = WEEKDAYS.findIndex((names) => names.includes(word));
  return word.length < 2 || index < 0 ? undefined : (index as Weekday); // a list of seven
}

/** The day columns of a wide table's heading: at least five days, by name or number; undefined when it is no such heading. */
export function dayColumns(heading: readonly string[]): DayColumn[] | undefined {
  const named = heading.flatMap((text, index) => {
    const found = /^(.*?)[ ./_-]*\(?(am|pm|morning|evening|fruh|abends?)?\)?$/.exec(fold(text));
    const weekday = weekdayIn(found?.[1] ?? '');
    return weekday === undefined ? [] : [{ index, day: weekday, half: halfOf(found?.[2]) }];
  });
  const numbered = heading.flatMap((text, index) => {
    const found = /^(?:day|tag|jour|dia|giorno|dag|t|d)[ .#_-]*([1-7])$/.exec(fold(text));
    return found ? [{ index, day: Number(found[1]) - 1, half: undefined }] : [];
  });
  const days = new Set(named.map((one) => one.day)).size >= 5 ? named : numbered.length >= 5 ? numbered : undefined;
  const first = days?.[0]?.day ?? 0;
  return days?.map(({ index, day, half }) => ({ index, offset: (day - first + 7) % 7, ...(half && { half }) }));
}

/** What the columns of a long table hold, by role; undefined when neither a day nor a workout can be found. */
export function rolesIn(heading: readonly string[]): ReadonlyMap<Role, number> | undefined {
  const roles = new Map<Role, number>();
  heading.forEach((text, index) => {
    const word = fold(text)
      .replace(/[_-]/g, ' ')
      .replace(/([a-z])\s*\(.*$/, '$1');
    const role = ROLES.find(([, pattern]) => pattern.test(word))?.[0];
    if (role && !roles.has(role)) roles.set(role, index);
  });
  const day = roles.has('date') || roles.has('weekday');
  const what = roles.has('title') || roles.has('description') || roles.has('label');
  return day && what ? roles : undefined;
}

function halfOf(text: string | undefined): Half | undefined {
  if (text === undefined) return undefined;
  return /^(?:am|morning|fruh)/.test(text) ? 'am' : 'pm';
}
