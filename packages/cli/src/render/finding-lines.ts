import type { Finding, Repair, Rulebook, Unknown } from '@ironstride/core';
import { count } from './count.ts';
import { columnsOf, pad, wrap } from './columns.ts';
import { citation } from './citation.ts';
import { BY_DATE, datesText, type DayNames } from './dates.ts';
import type { Page } from './page.ts';

/** Each finding with its rule, days, sentence, evidence and the cheapest repair. */
export function findingLines(
  findings: readonly Finding[],
  rulebook: Rulebook,
  repairOf: (finding: Finding) => Repair | undefined,
  page: Page,
  names: DayNames = BY_DATE,
): string[] {
  return findings.flatMap((finding) => {
    const repair = repairOf(finding);
    return [
      ...ruleHead(finding.level, finding.rule, names.days(finding.dates), page),
      ...wrap(finding.says, page.width, INDENT),
      ...wrap(groundsOf(finding.rule, rulebook), page.width, INDENT).map((line) => page.ink('quiet', line)),
      ...(repair ? wrap(`Mend it: ${repairText(repair, names)}.`, page.width, INDENT).map((line) => page.ink('good', line)) : []),
    ];
  });
}

const INDENT = ' '.repeat(7);

/** Level, rule and a few words, on a second line where they do not fit. */
export function ruleHead(level: 'must' | 'should' | 'off', rule: string, words: string, page: Page): string[] {
  const start = `${page.ink(level === 'off' ? 'quiet' : level, pad(level, 7))}${page.ink('title', rule)}`;
  return 7 + columnsOf(rule) + 2 + columnsOf(words) <= page.width ? [`${start}  ${words}`] : [start, ...wrap(words, page.width, INDENT)];
}

/** Findings of one rule together: how often, when first, and one of its sentences. */
export function groupedFindingLines(findings: readonly Finding[], page: Page): string[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.level} ${finding.rule}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const times = group.length === 1 ? '' : `${count(group.length, 'time')}, first `;
    return [...ruleHead(first.level, first.rule, `${times}${datesText(first.dates)}`, page), ...wrap(first.says, page.width, INDENT)];
  });
}

/** Rules that could not judge, and what they would need, in one paragraph. */
export function unknownLines(unknown: readonly Unknown[], page: Page): string[] {
  if (unknown.length === 0) return [];
  const parts = unknown.map(({ rule, needs }) => `${rule} (needs ${needs})`);
  return wrap(`Cannot tell: ${parts.join('; ')}.`, page.width).map((line) => page.ink('quiet', line));
}

/** `move w03-tempo-1 to Thu 4 Feb am`, `leave w03-tempo-1 out` */
export function repairText({ session, to }: Repair, names: DayNames): string {
  return to === 'leave-out' ? `leave ${session} out` : `move ${session} to ${names.slot(to)}`;
}

function groundsOf(id: string, rulebook: Rulebook): string {
  const rule = rulebook.rules.find(({ rule }) => rule.id === id)?.rule;
  if (!rule) return '';
  const sources = [...new Set(rule.sources.map(citation))].filter((one) => one !== rule.evidence);
  return [rule.evidence, sources.slice(0, 3).join('; ')].filter(Boolean).join(': ');
}
