import { parseDate, type Athlete, type PlainDate, type Plan, type Problem } from '@ironstride/core';
import { useEffect, useMemo, useState } from 'react';
import type { DraftRow } from '../../local/rows.ts';
import { today } from '../../local/today.ts';
import { askPlanner, askReader, newestOnly } from '../../planner/planner.ts';

/** A season that follows the answers. */
export interface LiveSeason {
  /** The last season that could be planned. */
  readonly plan?: Plan;
  readonly athlete?: Athlete;
  readonly from?: PlainDate;
  /** What stands in the way of planning the present answers; empty when `plan` is theirs. */
  readonly problems: readonly Problem[];
  readonly working: boolean;
  /** How long the planner took, milliseconds. */
  readonly took?: number;
}

type Outcome = Omit<LiveSeason, 'working'>;

/** Reads the answers and plans the season beside the page; only the newest answers count. */
export function useLiveSeason(draft: DraftRow | undefined): LiveSeason {
  const [season, setSeason] = useState<LiveSeason>({ problems: [], working: true });
  const plan = useMemo(() => newestOnly(planDraft, (outcome) => setSeason((before) => ({ ...before, ...outcome, working: false }))), []);
  useEffect(() => {
    if (!draft) return;
    setSeason((before) => ({ ...before, working: true }));
    plan(draft);
  }, [draft, plan]);
  return season;
}

async function planDraft({ athlete: record, rulebook, runPlan }: DraftRow): Promise<Outcome> {
  const began = typeof record.start === 'string' ? parseDate(record.start) : undefined;
  const read = await askReader('athlete', {
    record: { ...record, name: record.name || '–' },
    today: today(),
    ...(began !== undefined && { from: began }),
  });
  if (!read.ok) return { problems: read.problems };
  const { athlete, from, weeks } = read.value;
  const start = performance.now();
  const planned = await askPlanner('plan', {
    athlete,
    from,
    rulebook,
    ...(weeks !== undefined && { weeks }),
    ...(runPlan && { runPlan: { plan: runPlan.plan, move: runPlan.move } }),
  });
  if (!planned.ok) return { problems: planned.problems };
  return { plan: planned.value, athlete, from, problems: [], took: Math.round(performance.now() - start) };
}
