import { type Finding, type Repair, type Rulebook, type Verdict } from '@ironstride/core';
import { z } from 'zod';
import { list } from '../plan-file/list.ts';
import { findingRecord, repairRecord, scoreRecord, unknownRecord } from '../plan-file/records.ts';
import { closed } from '../schema-problems.ts';

/** A finding with what a reader needs to weigh it. */
const judgedFinding = closed({
  ...findingRecord.shape,
  evidence: z.string().meta({ description: 'How well the rule is founded.' }),
  sources: list(z.string()).meta({ description: 'Keys of the bibliography, or convention.' }),
  repair: repairRecord.exactOptional().meta({ description: 'The cheapest single change that mends it.' }),
});

/** What `check` answers. Version 1. */
export const checkResultSchema = closed({
  format: z.literal('ironstride-check'),
  version: z.literal(1),
  rulebook: z.string(),
  fine: z.boolean().meta({ description: 'True when no must rule is broken.' }),
  score: scoreRecord,
  findings: list(judgedFinding),
  unknown: list(unknownRecord),
}).meta({ title: 'Ironstride check result', description: 'The findings on a calendar.' });

/** The answer of `check` as plain values; `repairOf` may know the cheapest repair of a finding. */
export function checkRecord(
  verdict: Verdict,
  rulebook: Rulebook,
  repairOf: (finding: Finding) => Repair | undefined,
): z.input<typeof checkResultSchema> {
  const rules = new Map(rulebook.rules.map(({ rule }) => [rule.id, rule]));
  return z.encode(checkResultSchema, {
    format: 'ironstride-check',
    version: 1,
    rulebook: rulebook.id,
    fine: verdict.findings.every(({ level }) => level !== 'must'),
    score: verdict.score,
    findings: verdict.findings.map((finding) => {
      const repair = repairOf(finding);
      const rule = rules.get(finding.rule);
      return { ...finding, evidence: rule?.evidence ?? 'convention', sources: rule?.sources ?? [], ...(repair && { repair }) };
    }),
    unknown: verdict.unknown,
  });
}
