import { bad, makeRulebook, problem, type Problem, type Result, type Rulebook, type RulebookName } from '@ironstride/core';
import { z } from 'zod';
import { ruleSettingsRecord } from './plan-file/rulebook-record.ts';
import { byPlace, closed, fit, word } from './schema-problems.ts';
import { decodeText, LARGEST_BY_HAND } from './text.ts';
import { readYaml, type Path, type Written } from './yaml.ts';

const BASES = ['article', 'strict', 'consolidate'] as const satisfies readonly RulebookName[];

/** A coach's own rulebook: a base, and for each rule `off` or other numbers. */
export const rulebookFileSchema = closed({
  id: z
    .string('a short name')
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'a name of small letters, digits and hyphens')
    .meta({ description: 'Name in small letters, digits and hyphens.' }),
  says: z.string('text').max(300, 'text of at most 300 characters').exactOptional().meta({ description: 'What it is for, in a sentence.' }),
  base: word(BASES).exactOptional().meta({ description: 'The rulebook that it changes; article when absent.' }),
  rules: z
    .record(z.string(), z.union([z.literal('off', 'off'), ruleSettingsRecord], 'off, or {weight: …, level: …, values: {…}}'), 'rules by id')
    .exactOptional()
    .meta({ description: 'Changes by rule id. Safety rules can be made stricter, never weaker.' }),
}).meta({ title: 'Ironstride rulebook', description: 'Changes to one of the rulebooks that Ironstride ships.' });

/** Reads a coach's rulebook in YAML or JSON; `file` is its name for messages. */
export function readRulebookFile(bytes: Uint8Array, file: string): Result<Rulebook> {
  const text = decodeText(bytes, file, LARGEST_BY_HAND);
  if (!text.ok) return text;
  const written = readYaml(text.value, file);
  if (!written.ok) return written;
  const problems: Problem[] = [];
  const record = fit(rulebookFileSchema, written.value.value, [], written.value, problems);
  if (!record) return bad(byPlace(problems));
  const made = makeRulebook({
    id: record.id,
    says: record.says ?? `Own rulebook ${record.id}`,
    base: record.base ?? 'article',
    rules: record.rules ?? {},
  });
  return made.ok ? made : bad(byPlace(made.problems.map((one) => placed(one, written.value))));
}

/** The core names the rule, and what about it (`few-double-days.free`); the file knows the line. */
function placed(one: Problem, written: Written): Problem {
  const [id = '', what] = one.at.split('.');
  const direct = what === undefined || what === 'weight' || what === 'level';
  const path: Path = direct ? ['rules', id, ...(what === undefined ? [] : [what])] : ['rules', id, 'values', what];
  return problem(one.code, written.atKey(path), one.data);
}
