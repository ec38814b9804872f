import * as today from './adaptation/today-doses.ts';
import * as season from './periodisation/doses.ts';
import * as around from './prescription/around/around-doses.ts';
import * as run from './prescription/run/run-doses.ts';
import * as load from './prescription/strength/load-doses.ts';
import * as strength from './prescription/strength/strength-doses.ts';
import type { Dose } from './rules/dose.ts';

/** Numbers that belong together, by name. */
export interface NumberTable {
  /** Kebab-case and readable: `season phase`, the part of the planner and the table in it. */
  readonly name: string;
  readonly doses: Readonly<Record<string, Dose<unknown>>>;
}

/** Every number of the planner that is no parameter of a rule, with its meaning and source. */
export const NUMBERS: readonly NumberTable[] = [
  ...tablesOf('season', season),
  ...tablesOf('strength', strength),
  ...tablesOf('load', load),
  ...tablesOf('run', run),
  ...tablesOf('around', around),
  ...tablesOf('today', today),
];

/** The tables of doses that a file exports, in the order of their names. */
function tablesOf(part: string, file: object): readonly NumberTable[] {
  return Object.entries(file).flatMap(([name, doses]: [string, unknown]) =>
    isTable(doses) ? [{ name: `${part} ${name.toLowerCase().replaceAll('_', '-')}`, doses }] : [],
  );
}

function isTable(value: unknown): value is NumberTable['doses'] {
  return typeof value === 'object' && value !== null && Object.values(value).every(isDose);
}

function isDose(value: unknown): value is Dose<unknown> {
  return typeof value === 'object' && value !== null && ['value', 'unit', 'says', 'source'].every((key) => Object.hasOwn(value, key));
}
