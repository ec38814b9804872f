/** A coefficient and a variable. */
export type Term = readonly [number, string];

/** One row of a model. */
export interface LpRow {
  readonly name: string;
  readonly terms: readonly Term[];
  readonly sign: '<=' | '=' | '>=';
  readonly right: number;
}

/** A mixed-integer model; variables that are not named here are 0 or more. */
export interface Lp {
  /** A comment for the first line. */
  readonly says: string;
  readonly objective: readonly Term[];
  readonly rows: readonly LpRow[];
  readonly fixedAtOne: readonly string[];
  readonly binaries: readonly string[];
  readonly integers: readonly string[];
}

/** Terms on one line of the file; readers limit the length of lines (CPLEX: 560 characters). */
const TERMS_A_LINE = 8;

/** Writes a model in CPLEX LP format. */
export function lpText({ says, objective, rows, fixedAtOne, binaries, integers }: Lp): string {
  return [
    `\\ ${says}`,
    'Minimize',
    ` cost: ${sum(objective)}`,
    'Subject To',
    ...rows.map(({ name, terms, sign, right }) => ` ${name}: ${sum(terms)} ${sign} ${right}`),
    'Bounds',
    ...fixedAtOne.map((name) => ` ${name} = 1`),
    'Binary',
    ...lines(binaries),
    'General',
    ...lines(integers),
    'End',
    '',
  ].join('\n');
}

function sum(terms: readonly Term[]): string {
  const written = terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`);
  return written.length === 0 ? '0 base' : lines(written).join('\n').trim();
}

function lines(words: readonly string[]): readonly string[] {
  return Array.from(
    { length: Math.ceil(words.length / TERMS_A_LINE) },
    (_, line) => ` ${words.slice(line * TERMS_A_LINE, (line + 1) * TERMS_A_LINE).join(' ')}`,
  );
}
