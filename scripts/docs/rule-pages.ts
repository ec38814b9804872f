import { REFERENCES, type Example, type Grade, type Parameter, type Rule } from '@ironstride/core';
import { findingsOf } from './example-findings.ts';
import { givenText } from './given.ts';
import { block, heading, page, table } from './markdown.ts';
import { referenceLine } from './reference-line.ts';

const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  'meta-analysis': 'a review that pools several trials',
  trial: 'single trials, often small or in other people',
  observational: 'observed in runners, not tried',
  consensus: 'agreed among experts',
  convention: 'our choice; no study decides it',
};

const FAMILY_WORDS: Readonly<Record<Rule['family'], string>> = {
  placement: 'When sessions stand',
  wish: 'What you asked for',
  progression: 'How weeks follow each other',
};

/** The list of all rules. */
export function rulesPage(rules: readonly Rule[]): string {
  const sections = Object.entries(FAMILY_WORDS).map(([family, title]) => {
    const rows = rules
      .filter((rule) => rule.family === family)
      .map((rule) => [`[${rule.id}](rules/${rule.id}.md)`, rule.statement, levelText(rule), rule.evidence]);
    return rows.length === 0 ? '' : `## ${title}\n\n${table(['Rule', 'What it says', 'Level', 'Evidence'], rows)}`;
  });
  const levels =
    'A `must` is compared before everything else: no number of wishes outweighs it. A `should` is weighed against the others. Some rules use both, depending on how close sessions stand.';
  return page(heading('Rules'), levels, ...sections);
}

/** One rule's page, from its card. */
export function rulePage(rule: Rule): string {
  return page(
    heading(rule.id),
    `**${rule.statement}**`,
    table(['Level', 'Weight', 'Evidence'], [[levelText(rule), rule.weight, `${rule.evidence}: ${GRADE_WORDS[rule.evidence]}`]]),
    `## Why\n\n${rule.because}`,
    numbers(Object.entries(rule.parameters)),
    examples(rule, 'Weeks that keep it', rule.examples.keeps),
    examples(rule, 'Weeks that break it', rule.examples.breaks),
    `## Sources\n\n${rule.sources.map((key) => `- ${key === 'convention' ? 'Convention: a choice of this project.' : referenceLine(REFERENCES[key])}`).join('\n')}`,
    '[All rules](../rules.md) · [All references](../references.md)',
  );
}

function levelText({ level, locked }: Rule): string {
  return locked ? `${level}, locked: may be made stricter only` : level;
}

function numbers(parameters: readonly (readonly [string, Parameter])[]): string {
  if (parameters.length === 0) return '';
  const rows = parameters.map(([name, { value, unit, min, max, says, source }]) => [
    `\`${name}\``,
    `${value} ${value === 1 ? unit.replace(/s$/, '') : unit}`,
    `${min}–${max}`,
    says,
    source === 'convention' ? 'convention' : `[${source}](../references.md#${source})`,
  ]);
  return `## Numbers\n\n${table(['Name', 'Value', 'A coach may set', 'Meaning', 'Source'], rows)}`;
}

function examples(rule: Rule, title: string, all: readonly Example[]): string {
  const shown = all.map((example) =>
    page(
      givenText(example),
      block(example.week),
      findingsOf(rule, example)
        .map((one) => `> ${one}`)
        .join('\n>\n'),
    ),
  );
  return page(`## ${title}`, ...shown);
}
