import type { Finding, Repair, Rulebook, Unknown } from '@ironstride/core';
import { count } from './count.ts';
import { pad, wrap } from './columns.ts';
import { citation } from './citation.ts';
import { datesText, slotText } from './dates.ts';
import type { Page } from './page.ts';

/** Each finding with its rule, days, sentence, evidence and the cheapest repair. */
export function findingLines(
  findings: readonly Finding[],
  rulebook: Rulebook,
  repairOf: (finding: Finding) => Repair | undefined,
  page: Page,
): string[] {
  return findings.flatMap((finding) => {
    const repair = repairOf(finding);
    return [
      `${page.ink(finding.level, pad(finding.level, 7))}${page.ink('title', finding.rule)}  ${datesText(finding.dates)}`,
      ...wrap(finding.says, page.width, INDENT),
      ...wrap(groundsOf(finding.rule, rulebook), page.width, INDENT).map((line) => page.ink('quiet', line)),
      ...(repair ? wrap(`Mend it: ${repairText(repair)}.`, page.width, INDENT).map((line) => page.ink('good', line)) : []),
    ];
  });
}

const INDENT = ' '.repeat(7);

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
    const times = group.length === 1 ? '' : `  ${count(group.length, 'time')}, first`;
    return [
      `${page.ink(first.level, pad(first.level, 7))}${page.ink('title', first.rule)}${times}  ${datesText(first.dates)}`,
      ...wrap(first.says, page.width, INDENT),
    ];
  });
}

/** Rules that could not judge, and what they would need. */
export function unknownLines(unknown: readonly Unknown[], page: Page): string[] {
  return unknown.flatMap(({ rule, needs }) =>
    wrap(`cannot tell  ${rule}: needs ${needs}`, page.width).map((line) => page.ink('quiet', line)),
  );
}

/** `move w03-tempo-1 to Thu 4 Feb am`, `leave w03-tempo-1 out` */
export function repairText({ session, to }: Repair): string {
  return to === 'leave-out' ? `leave ${session} out` : `move ${session} to ${slotText(to)}`;
}

function groundsOf(id: string, rulebook: Rulebook): string {
  const rule = rulebook.rules.find(({ rule }) => rule.id === id)?.rule;
  if (!rule) return '';
  const sources = [...new Set(rule.sources.map(citation))].filter((one) => one !== rule.evidence);
  return [rule.evidence, sources.slice(0, 3).join('; ')].filter(Boolean).join(': ');
}
