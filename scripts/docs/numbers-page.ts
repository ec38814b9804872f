import { NUMBERS, REFERENCES, type Dose } from '@ironstride/core';
import { heading, page, table } from './markdown.ts';
import { referenceLine } from './reference-line.ts';

/** A number that rests on a source, with the address of its page under docs/generated. */
export interface CitedNumber {
  readonly table: string;
  readonly name: string;
  readonly number: Dose<unknown>;
  readonly address: string;
}

/** Every number that rests on a source, in the order of the list. */
export const CITED_NUMBERS: readonly CitedNumber[] = NUMBERS.flatMap(({ name: of, doses }) =>
  Object.entries(doses).flatMap(([name, number]) =>
    number.source === 'convention' ? [] : [{ table: of, name, number, address: `numbers/${of.replaceAll(' ', '-')}-${kebab(name)}.md` }],
  ),
);

/** What a cited number is, and what it rests on. */
export function numberPage({ table: of, name, number: { value, unit, says, source } }: CitedNumber): string {
  if (source === 'convention') throw new Error(`${name} is a convention and has no page.`);
  const reference = REFERENCES[source];
  return page(
    heading(`${name} (${of})`),
    `${says.charAt(0).toUpperCase()}${says.slice(1)}.`,
    table(['Value', 'Unit'], [[valueText(value), unit]]),
    `## What it rests on\n\n${referenceLine(reference)}`,
    reference.shows,
    `The value is our reading of that source, not a quotation: no study has tested a whole plan.`,
    `[${source} among the references](../references.md#${source}) · [all numbers of ${of}](../numbers.md#${of.replaceAll(' ', '-')})`,
  );
}

/** `longGrowth` as `long-growth`. */
function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Every number of the planner with its meaning and where it comes from. */
export function numbersPage(): string {
  const sections = NUMBERS.map(({ name, doses }) =>
    page(
      `## ${name}`,
      table(
        ['Number', 'Value', 'Unit', 'Meaning', 'Source'],
        Object.entries(doses).map((one) => row(name, one)),
      ),
    ),
  );
  const conventions = NUMBERS.flatMap(({ doses }) => Object.values(doses)).filter(({ source }) => source === 'convention').length;
  const all = NUMBERS.reduce((sum, { doses }) => sum + Object.keys(doses).length, 0);
  return page(
    heading('Numbers'),
    `Every number that plans and sessions are made with, beside those of [the rules](rules.md). Of ${all} numbers ${conventions} are conventions: a choice had to be made, and no study makes it. The others name the source that they rest on.`,
    ...sections,
  );
}

function row(of: string, [name, { value, unit, says, source }]: readonly [string, Dose<unknown>]): readonly string[] {
  const address = CITED_NUMBERS.find((one) => one.table === of && one.name === name)?.address;
  return [
    address === undefined ? `\`${name}\`` : `[\`${name}\`](${address})`,
    valueText(value),
    unit,
    says,
    source === 'convention' ? 'convention' : `[${source}](references.md#${source})`,
  ];
}

/** `12`, `8–10`, `beginner 12, intermediate 30`: any value of a dose in words. */
export function valueText(value: unknown): string {
  if (Array.isArray(value)) {
    const parts = value.map(valueText);
    const isSpan = value.length === 2 && value.every((one) => typeof one === 'number');
    return isSpan ? [...new Set(parts)].join('–') : parts.join(', ');
  }
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([key, inner]: [string, unknown]) => {
      const text = valueText(inner);
      return `${key} ${text.includes(', ') ? `(${text})` : text}`;
    })
    .join(', ');
}
