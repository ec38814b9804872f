/** One kind of file: what it is called, by which endings it is known, and what Ironstride does with it. */
export interface Format {
  readonly id: string;
  /** Endings without the dot, the usual one first. */
  readonly extensions: readonly string[];
  /** What comes out when it is read; absent when it is only written. */
  readonly reads?: 'athlete' | 'rulebook' | 'plan' | 'run plan' | 'week';
  /** What can be written in it; absent when it is only read. */
  readonly writes?: 'plan' | 'model' | 'calendar';
  readonly says: string;
}

/** Every format, once. */
export const FORMATS: readonly Format[] = [
  { id: 'athlete-yaml', extensions: ['yaml', 'yml', 'json'], reads: 'athlete', says: 'An athlete: races, days, equipment, wishes.' },
  { id: 'rulebook-yaml', extensions: ['yaml', 'yml', 'json'], reads: 'rulebook', says: 'A coach’s changes to a rulebook.' },
  {
    id: 'plan',
    extensions: ['json', 'yaml', 'yml'],
    reads: 'plan',
    writes: 'plan',
    says: 'A season with everything needed to check and explain it.',
  },
  { id: 'week-notation', extensions: ['txt'], reads: 'week', says: 'Weeks as people write them, a line per day.' },
  {
    id: 'run-plan-schedule',
    extensions: ['json', 'yaml', 'yml'],
    reads: 'run plan',
    says: 'A published run plan: a schedule of weeks with seven entries.',
  },
  { id: 'run-plan-csv', extensions: ['csv'], reads: 'run plan', says: 'A run plan as a table, a row per week or per day.' },
  { id: 'run-plan-ics', extensions: ['ics'], reads: 'run plan', says: 'A run plan as a calendar.' },
  { id: 'calendar', extensions: ['ics'], writes: 'calendar', says: 'A season as a calendar, an event for each session.' },
  { id: 'lp', extensions: ['lp'], writes: 'model', says: 'The scheduling problem for any integer programming solver.' },
];
