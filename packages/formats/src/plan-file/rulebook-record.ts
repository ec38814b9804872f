import { makeRulebook, RULES, type ActiveRule, type Problem, type Rulebook, type RuleSettings } from '@ironstride/core';
import { z } from 'zod';
import { closed } from '../schema-problems.ts';

/** A coach's changes to one rule; the numbers by name. */
export const ruleSettingsRecord = closed({
  level: z.enum(['must', 'should']).exactOptional(),
  weight: z.number('a whole number').exactOptional(),
  values: z.record(z.string(), z.number('a number')).exactOptional(),
});

/** A rulebook inside a plan file: the settings of every rule in force; rules that are not named were off. */
export const rulebookRecord = closed({ id: z.string(), says: z.string(), rules: z.record(z.string(), ruleSettingsRecord) });

/** The settings of every rule in force. */
export function settingsOf(rulebook: Rulebook): Readonly<Record<string, RuleSettings>> {
  return Object.fromEntries(rulebook.rules.map(({ rule, settings }): [string, RuleSettings] => [rule.id, settings]));
}

/** The rulebook again, with exactly those settings. What no coach could have set is a problem: safety rules stay. */
export function rulebookOf(record: z.output<typeof rulebookRecord>, problems: Problem[]): Rulebook {
  const off = RULES.filter((rule) => !Object.hasOwn(record.rules, rule.id)).map((rule): [string, 'off'] => [rule.id, 'off']);
  const possible = makeRulebook({
    id: record.id,
    says: record.says,
    base: 'article',
    rules: { ...record.rules, ...Object.fromEntries(off) },
  });
  if (!possible.ok) problems.push(...possible.problems);
  const rules = RULES.flatMap((rule): ActiveRule[] => {
    const settings = record.rules[rule.id];
    return settings && possible.ok ? [{ rule, settings, judge: rule.bind(settings) }] : [];
  });
  return { id: record.id, says: record.says, rules };
}
