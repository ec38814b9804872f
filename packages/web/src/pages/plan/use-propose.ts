import { parseDate, type Edit, type Plan, type Problem, type Proposal, type RulebookName } from '@ironstride/core';
import type { AthleteRecord } from '@ironstride/formats';
import { useState } from 'react';
import { change, put, storePlan } from '../../local/change.ts';
import type { SeasonRow } from '../../local/rows.ts';
import { today } from '../../local/today.ts';
import { askPlanner, askReader, holdPlan } from '../../planner/planner.ts';
import type { AboutPlan } from '../../planner/questions.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { problemText } from '../../words/problem-text.ts';
import { useWords } from '../../words/use-words.tsx';

interface Pending {
  readonly proposal: Proposal;
  readonly season: SeasonRow;
}

/** Asks the planner what a change would bring, holds the answer until it is accepted or declined, and stores what is accepted. */
export function usePropose({ season, plan }: { readonly season: SeasonRow; readonly plan: Plan }) {
  const words = useWords();
  const announce = useAnnounce();
  const [pending, setPending] = useState<Pending>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const about: AboutPlan = { id: season.plan, rulebook: season.rulebook, today: today() };
  const refuse = (found: readonly Problem[]): void => setProblems(found.map((one) => problemText(one, words)));

  return {
    about,
    problems,
    proposal: pending?.proposal,
    /** Proposes edits of single sessions. */
    async edit(edits: readonly Edit[]): Promise<void> {
      setProblems([]);
      await holdPlan(season.plan, plan);
      const answer = await askPlanner('adapt', { ...about, edits });
      if (answer.ok) setPending({ proposal: answer.value, season });
      else refuse(answer.problems);
    },
    /** Proposes a season for changed answers or rules. */
    async renew(record: AthleteRecord, rulebook: RulebookName): Promise<void> {
      setProblems([]);
      await holdPlan(season.plan, plan);
      const from = parseDate(season.from);
      const read = await askReader('athlete', {
        record: { ...record, name: record.name || '–' },
        today: about.today,
        ...(from !== undefined && { from }),
      });
      if (!read.ok) return refuse(read.problems);
      const answer = await askPlanner('renew', {
        ...about,
        rulebook,
        athlete: read.value.athlete,
        ...(season.runPlan && { runPlan: { plan: season.runPlan.plan, move: season.runPlan.move } }),
      });
      if (answer.ok) setPending({ proposal: answer.value, season: { ...season, athlete: record, rulebook } });
      else refuse(answer.problems);
    },
    async accept(): Promise<void> {
      if (!pending) return;
      const id = await storePlan(pending.proposal.plan);
      await change('plan-changed', [put('seasons', { ...pending.season, plan: id })]);
      setPending(undefined);
      announce(words.plan.accepted);
    },
    decline: (): void => setPending(undefined),
  };
}
