import { parseDate, type Athlete, type PlainDate, type Plan, type Problem, type Proposal } from '@ironstride/core';
import { useEffect, useMemo, useState } from 'react';
import type { DraftRow, SeasonRow } from '../../local/rows.ts';
import { today } from '../../local/today.ts';
import { askPlanner, askReader, holdPlan, newestOnly } from '../../planner/planner.ts';

/** A season that is there already and is to be changed. */
export interface Present {
  readonly season: SeasonRow;
  readonly plan: Plan;
}

/** A season that follows the answers. */
export interface LiveSeason {
  /** The last season that could be planned. */
  readonly plan?: Plan;
  readonly athlete?: Athlete;
  readonly from?: PlainDate;
  /** What the answers change in the present season; absent where a new one is planned. */
  readonly proposal?: Proposal | undefined;
  /** What stands in the way of planning the present answers; empty when `plan` is theirs. */
  readonly problems: readonly Problem[];
  readonly working: boolean;
  /** How long the planner took, milliseconds. */
  readonly took?: number;
}

type Outcome = Omit<LiveSeason, 'working'>;

interface Asked {
  readonly draft: DraftRow;
  readonly present: Present | undefined;
}

/** Reads the answers and plans the season beside the page, or the rest of the present one; only the newest answers count. */
export function useLiveSeason(draft: DraftRow | undefined, present: Present | undefined): LiveSeason {
  const [season, setSeason] = useState<LiveSeason>({ problems: [], working: true });
  const plan = useMemo(() => newestOnly(planDraft, (outcome) => setSeason((before) => ({ ...before, ...outcome, working: false }))), []);
  useEffect(() => {
    if (!draft) return;
    setSeason((before) => ({ ...before, working: true }));
    plan({ draft, present });
  }, [draft, present?.season.plan, plan]);
  return season;
}

async function planDraft({ draft: { athlete: record, rulebook, runPlan }, present }: Asked): Promise<Outcome> {
  const began = parseDate(present?.season.from ?? (typeof record.start === 'string' ? record.start : ''));
  const read = await askReader('athlete', {
    record: { ...record, name: record.name || '–' },
    today: today(),
    ...(began !== undefined && { from: began }),
  });
  if (!read.ok) return { problems: read.problems };
  const { athlete, from, weeks } = read.value;
  const start = performance.now();
  const own = runPlan && { runPlan: { plan: runPlan.plan, move: runPlan.move } };
  const settled = (plan: Plan, proposal?: Proposal): Outcome => ({
    plan,
    proposal,
    athlete,
    from,
    problems: [],
    took: Math.round(performance.now() - start),
  });
  if (present) {
    const { season, plan } = present;
    await holdPlan(season.plan, plan);
    const renewed = await askPlanner('renew', { id: season.plan, rulebook, today: today(), athlete, ...own });
    return renewed.ok ? settled(renewed.value.plan, renewed.value) : { problems: renewed.problems };
  }
  const planned = await askPlanner('plan', { athlete, from, rulebook, ...(weeks !== undefined && { weeks }), ...own });
  return planned.ok ? settled(planned.value) : { problems: planned.problems };
}
