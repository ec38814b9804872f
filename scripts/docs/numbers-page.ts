import { NUMBERS, type Dose } from '@ironstride/core';
import { heading, page, table } from './markdown.ts';

/** Every number of the planner with its meaning and where it comes from. */
export function numbersPage(): string {
  const sections = NUMBERS.map(({ name, doses }) =>
    page(`## ${name}`, table(['Number', 'Value', 'Unit', 'Meaning', 'Source'], Object.entries(doses).map(row))),
  );
  const conventions = NUMBERS.flatMap(({ doses }) => Object.values(doses)).filter(({ source }) => source === 'convention').length;
  const all = NUMBERS.reduce((sum, { doses }) => sum + Object.keys(doses).length, 0);
  return page(
    heading('Numbers'),
    `Every number that plans and sessions are made with, beside those of [the rules](rules.md). Of ${all} numbers ${conventions} are conventions: a choice had to be made, and no study makes it. The others name the source that they rest on.`,
    ...sections,
  );
}

function row([name, { value, unit, says, source }]: readonly [string, Dose<unknown>]): readonly string[] {
  return [`\`${name}\``, valueText(value), unit, says, source === 'convention' ? 'convention' : `[${source}](references.md#${source})`];
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
