import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  parseDate,
  plan,
  problemText,
  RULEBOOKS,
  type Plan,
  type PlanOptions,
  type Result,
  type Rulebook,
  type RulebookName,
  type RunPlan,
} from '@ironstride/core';
import { readAthleteFile, readRunPlan, readRunPlanMapping } from '@ironstride/formats';

/** Examples whose runs come from a plan of their own, with the corrections of how it is read. */
const RUN_PLANS: Readonly<Record<string, { readonly plan: string; readonly mapping: string }>> = {
  'own-run-plan': { plan: 'run-plans/quiet-ten.json', mapping: 'run-plans/quiet-ten.mapping.yaml' },
};

/** Names of all example athletes, sorted. */
export const EXAMPLES: readonly string[] = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => file.slice(0, -'.yaml'.length))
  .toSorted();

/** An example's season by the rulebook that its file names, or by another that ships. */
export function planExample(name: string, other?: RulebookName): { readonly plan: Plan; readonly rulebook: Rulebook } {
  // Every example has a start of its own; the day on which it is read does not matter.
  const today = parseDate('2026-12-01');
  if (today === undefined) throw new Error('no such day');
  const { athlete, from, weeks, rulebook: named = 'article' } = value(readAthleteFile(content(`${name}.yaml`), name, { today }));
  const rulebook = other ?? named;
  const book = Object.values(RULEBOOKS).find(({ id }) => id === rulebook);
  if (!book) throw new Error(`${name} names the rulebook ${rulebook}, which does not ship`);
  const runs = runPlanOf(name);
  const options: PlanOptions = {
    from,
    rulebook: book,
    ...(weeks !== undefined && { weeks }),
    ...(runs && { runPlan: { plan: runs, move: false } }),
  };
  return { plan: value(plan(athlete, options)), rulebook: book };
}

function runPlanOf(name: string): RunPlan | undefined {
  const files = RUN_PLANS[name];
  if (!files) return undefined;
  const mapping = value(readRunPlanMapping(content(files.mapping), files.mapping));
  return value(readRunPlan(content(files.plan), { fileName: files.plan, mapping }));
}

function content(file: string): Uint8Array {
  return readFileSync(join(import.meta.dirname, file));
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'));
  return result.value;
}
