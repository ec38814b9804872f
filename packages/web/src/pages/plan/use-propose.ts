import {
  parseDate,
  type Athlete,
  type Edit,
  type Plan,
  type Problem,
  type Proposal,
  type Result,
  type RulebookName,
} from '@ironstride/core';
import type { AthleteRecord } from '@ironstride/formats';
import { useState } from 'react';
import { change, put, remove, storePlan } from '../../local/change.ts';
import type { LayerRow, SeasonRow } from '../../local/rows.ts';
import { today } from '../../local/today.ts';
import { askPlanner, askReader, holdPlan } from '../../planner/planner.ts';
import type { AboutPlan } from '../../planner/questions.ts';
import { layerOf } from '../../season/layer-of.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { problemText } from '../../words/problem-text.ts';
import { useWords } from '../../words/use-words.tsx';

interface Pending {
  readonly proposal: Proposal;
  readonly season: SeasonRow;
  readonly cause: LayerRow['cause'];
}

/** Asks the planner what a change would bring, holds the answer until it is accepted or declined, and stores what is accepted. */
export function usePropose({ season, plan }: { readonly season: SeasonRow; readonly plan: Plan }) {
  const words = useWords();
  const announce = useAnnounce();
  const [pending, setPending] = useState<Pending>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const about: AboutPlan = { id: season.plan, rulebook: season.rulebook, today: today() };
  const refuse = (found: readonly Problem[]): void => setProblems(found.map((one) => problemText(one, words)));
  const settle = (answer: Result<Proposal>, cause: LayerRow['cause'], changed: SeasonRow): void => {
    if (answer.ok) setPending({ proposal: answer.value, season: changed, cause });
    else refuse(answer.problems);
  };
  /** Checks changed answers and gives the planner the plan. */
  const prepare = async (record: AthleteRecord): Promise<Athlete | undefined> => {
    setProblems([]);
    await holdPlan(season.plan, plan);
    const from = parseDate(season.from);
    const read = await askReader('athlete', {
      record: { ...record, name: record.name || '–' },
      today: about.today,
      ...(from !== undefined && { from }),
    });
    if (read.ok) return read.value.athlete;
    refuse(read.problems);
    return undefined;
  };
  const ownRuns = season.runPlan && { runPlan: { plan: season.runPlan.plan, move: season.runPlan.move } };

  return {
    about,
    problems,
    proposal: pending?.proposal,
    /** Proposes edits of single sessions. */
    async edit(edits: readonly Edit[]): Promise<void> {
      setProblems([]);
      await holdPlan(season.plan, plan);
      settle(await askPlanner('adapt', { ...about, edits }), 'edit', season);
    },
    /** Proposes a season for changed answers or rules. */
    async renew(record: AthleteRecord, rulebook: RulebookName): Promise<void> {
      const athlete = await prepare(record);
      if (athlete)
        settle(await askPlanner('renew', { ...about, rulebook, athlete, ...ownRuns }), 'answers', { ...season, athlete: record, rulebook });
    },
    /** Proposes an easier day, and a season around what hurts where the answers say so. */
    async ease(edits: readonly Edit[], record: AthleteRecord): Promise<void> {
      const athlete = await prepare(record);
      if (!athlete) return;
      const answers = record === season.athlete ? {} : { athlete, ...ownRuns };
      settle(await askPlanner('ease', { ...about, edits, ...answers }), 'check-in', { ...season, athlete: record });
    },
    /** Proposes what is to come as the first plan has it. */
    async back(first: Plan): Promise<void> {
      setProblems([]);
      await holdPlan(season.plan, plan);
      setPending({ proposal: await askPlanner('back', { ...about, first }), season, cause: 'back' });
    },
    async accept(): Promise<void> {
      if (!pending) return;
      // Another device or tab changed the plan while this was looked at: to accept it would take that back.
      if (pending.season.plan !== season.plan) {
        setPending(undefined);
        return setProblems([words.plan.changedMeanwhile]);
      }
      const id = await storePlan(pending.proposal.plan);
      const layers = [...(season.layers ?? []), layerOf(pending.cause, about.today, pending.proposal.difference)];
      // Answers that were typed on another page before this change would take it back.
      await change('plan-changed', [put('seasons', { ...pending.season, plan: id, layers }), remove('drafts', 'home')]);
      setPending(undefined);
      announce(words.plan.accepted);
    },
    decline: (): void => setPending(undefined),
  };
}
