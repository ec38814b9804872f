import { REFERENCES, type Rule, type Rulebook } from '@ironstride/core';
import { wrap } from './columns.ts';
import { ruleHead } from './finding-lines.ts';
import type { Page } from './page.ts';

const FAMILIES = {
  placement: 'When sessions stand',
  wish: 'What the athlete asked for',
  progression: 'How weeks follow each other',
} as const;

/** All rules with their level and statement; those that the rulebook switches off say so. */
export function rulesLines(rules: readonly Rule[], rulebook: Rulebook, page: Page): string[] {
  const active = new Map(rulebook.rules.map(({ rule, settings }) => [rule.id, settings.level ?? rule.level]));
  const families = Object.entries(FAMILIES).flatMap(([family, title]) => {
    const members = rules.filter((rule) => rule.family === family);
    if (members.length === 0) return [];
    return [
      '',
      page.ink('title', title),
      ...members.flatMap((rule) => {
        const level = active.get(rule.id);
        return [...ruleHead(level ?? 'off', rule.id, rule.evidence, page), ...wrap(rule.statement, page.width, ' '.repeat(7))];
      }),
    ];
  });
  return [
    ...wrap(`Rulebook ${rulebook.id}: ${rulebook.says}`, page.width),
    ...families,
    '',
    'One of them with its evidence: ironstride rules <id>',
  ];
}

/** One rule: what it asks, how well that is founded, its numbers, and weeks that keep and break it. */
export function ruleLines(rule: Rule, rulebook: Rulebook, page: Page): string[] {
  const active = rulebook.rules.find((one) => one.rule.id === rule.id);
  const level = active?.settings.level ?? rule.level;
  const weight = active?.settings.weight ?? rule.weight;
  const state = active ? `${level}, weight ${weight}` : 'off';
  const numbers = Object.entries(rule.parameters).flatMap(([name, { value, unit, min, max, says }]) =>
    wrap(`${name} = ${active?.settings.values?.[name] ?? value} ${unit}: ${says} (${min} to ${max})`, page.width, '  '),
  );
  return [
    page.ink('title', rule.id),
    ...wrap(rule.statement, page.width),
    '',
    ...wrap(`In the rulebook ${rulebook.id}: ${state}${rule.locked ? '; locked for safety' : ''}.`, page.width),
    ...wrap(`Evidence: ${rule.evidence}. ${rule.because}`, page.width),
    '',
    page.ink('title', 'Sources'),
    ...[...new Set(rule.sources)].flatMap((source) => wrap(sourceText(source), page.width, '  ')),
    ...(numbers.length > 0 ? ['', page.ink('title', 'Numbers'), ...numbers] : []),
    '',
    page.ink('title', 'A week that keeps it'),
    ...weekText(rule.examples.keeps[0]?.week),
    '',
    page.ink('title', 'A week that breaks it'),
    ...weekText(rule.examples.breaks[0]?.week),
  ];
}

function sourceText(source: Rule['sources'][number]): string {
  if (source === 'convention') return 'Convention: a number has to be chosen, and no study chooses it.';
  const reference = REFERENCES[source];
  const doi = 'doi' in reference ? ` doi:${reference.doi}` : '';
  return `${reference.authors} (${reference.year}). ${reference.title}. ${reference.where}.${doi}`;
}

function weekText(week: string | undefined): string[] {
  return (week ?? '').split('\n').map((line) => `  ${line.trim()}`);
}
