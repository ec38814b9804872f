import type { Finding, Repair, Rulebook, Training, Verdict } from '@ironstride/core';
import { count } from './count.ts';
import { dayNamesFor } from './dates.ts';
import { findingLines, unknownLines } from './finding-lines.ts';
import type { Page } from './page.ts';

/** The findings on a calendar, and a last line that sums them up. */
export function checkLines(
  verdict: Verdict,
  { weeks }: Training,
  rulebook: Rulebook,
  repairOf: (finding: Finding) => Repair | undefined,
  page: Page,
): string[] {
  const must = verdict.findings.filter(({ level }) => level === 'must').length;
  const should = verdict.findings.length - must;
  const seen = `${count(weeks.length, 'week')} checked with the rulebook ${rulebook.id}`;
  const sum = must === 0 ? `no must rule broken, ${count(should, 'notice')}` : `${count(must, 'must finding')}, ${count(should, 'notice')}`;
  return [
    ...findingLines(verdict.findings, rulebook, repairOf, page, dayNamesFor(weeks)),
    ...(verdict.findings.length > 0 && verdict.unknown.length > 0 ? [''] : []),
    ...unknownLines(verdict.unknown, page),
    ...(verdict.findings.length + verdict.unknown.length > 0 ? [''] : []),
    `${page.ink(must === 0 ? 'good' : 'must', must === 0 ? 'Fine' : 'Not fine')}: ${seen}: ${sum}.`,
  ];
}
