import { GRADES, type Rule, type Rulebook } from '@ironstride/core';
import { z } from 'zod';
import { list } from '../plan-file/list.ts';
import { closed } from '../schema-problems.ts';

/** What `rules --json` answers: cards with the level, weight and numbers that the rulebook puts in force. Version 1. */
export const rulesResultSchema = closed({
  format: z.literal('ironstride-rules'),
  version: z.literal(1),
  rulebook: z.string(),
  says: z.string(),
  rules: list(
    closed({
      id: z.string(),
      inForce: z.boolean(),
      family: z.enum(['placement', 'wish', 'progression']),
      statement: z.string(),
      because: z.string(),
      evidence: z.enum(GRADES),
      sources: list(z.string()).meta({ description: 'Keys of the bibliography, or convention.' }),
      level: z.enum(['must', 'should']),
      weight: z.number(),
      locked: z.boolean().meta({ description: 'Safety: may be made stricter only.' }),
      parameters: z.record(
        z.string(),
        closed({ value: z.number(), unit: z.string(), min: z.number(), max: z.number(), says: z.string(), source: z.string() }),
      ),
      examples: closed({ keeps: list(z.string()), breaks: list(z.string()) }).meta({ description: 'Weeks in week notation.' }),
    }),
  ),
}).meta({ title: 'Ironstride rules', description: 'The rules of a rulebook.' });

/** Rules as plain values, as a rulebook has them. */
export function rulesRecord(rules: readonly Rule[], rulebook: Rulebook): z.output<typeof rulesResultSchema> {
  return {
    format: 'ironstride-rules',
    version: 1,
    rulebook: rulebook.id,
    says: rulebook.says,
    rules: rules.map((rule) => ruleRecord(rule, rulebook)),
  };
}

function ruleRecord(rule: Rule, rulebook: Rulebook): z.output<typeof rulesResultSchema>['rules'][number] {
  const active = rulebook.rules.find((one) => one.rule.id === rule.id);
  const settings = active?.settings ?? {};
  const { id, family, statement, because, evidence, sources, level, weight, locked, examples } = rule;
  const parameters = Object.entries(rule.parameters).map(([name, { value, unit, min, max, says, source }]) => {
    return [name, { value: settings.values?.[name] ?? value, unit, min, max, says, source }] as const;
  });
  return {
    id,
    inForce: active !== undefined,
    family,
    statement,
    because,
    evidence,
    sources,
    level: settings.level ?? level,
    weight: settings.weight ?? weight,
    locked: locked ?? false,
    parameters: Object.fromEntries(parameters),
    examples: { keeps: examples.keeps.map(({ week }) => week), breaks: examples.breaks.map(({ week }) => week) },
  };
}
