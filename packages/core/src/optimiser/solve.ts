import type { SchedulingProblem } from '../plan/demand.ts';
import type { Placement } from '../plan/placement.ts';
import { createAlike } from './alike.ts';
import { streakCost } from './history.ts';
import { pairCosts } from './pair-costs.ts';
import type { Schedule } from './schedule.ts';
import { createSearch, type Search } from './season-search.ts';
import type { Workshop } from './week-shape.ts';

/** A solver keeps what it learnt of a problem, so that variants of it (one session pinned, one left out) cost little. */
export interface Solver {
  /** The best schedule; of equals the one closest to `like`, which costs and gains nothing. */
  solve(problem: SchedulingProblem, like?: readonly Placement[]): Schedule;
}

/**
 * Makes a solver for a problem and its variants: the same athlete and rulebook, and no sessions of other kinds.
 *
 * Streaks of training days double and redouble what must be remembered, and good schedules hardly ever break their rules. So the
 * first search forgets them; when its schedule costs nothing by them, it is the best with them too, for they only ever add.
 */
export function createSolver(base: SchedulingProblem): Solver {
  const workshop = workshopOf(base);
  const quick = createSearch({ ...workshop, options: new Map(), judges: { ...workshop.judges, streak: [] } });
  let thorough: Search | undefined;
  return {
    solve(problem, like) {
      const first = quick(problem, like);
      if (streakCost(problem, first.placements, workshop) === streakCost(problem, [], workshop)) return first;
      thorough ??= createSearch(workshop);
      const second = thorough(problem, like);
      return { ...second, states: first.states + second.states };
    },
  };
}

/** Sorts the rulebook's judges and tabulates the pair rules for every session that may move. */
export function workshopOf({ rulebook, weeks, athlete }: SchedulingProblem): Workshop {
  const judges = rulebook.rules.map((active) => active.judge);
  const pair = judges.filter((judge) => judge.over === 'pair');
  const sessions = weeks.flatMap((week) => week.demands.map((demand) => demand.session));
  const pairs = pairCosts(sessions, pair, athlete);
  return {
    athlete,
    pairs,
    alike: createAlike(pairs),
    options: new Map(),
    judges: {
      pair,
      day: judges.filter((judge) => judge.over === 'day'),
      // A streak rule that never minds (for other athletes, say) need not be remembered.
      streak: judges
        .filter((judge) => judge.over === 'streak')
        .filter((judge) => lengths(judge.longest).some((length) => judge.judge(length, athlete))),
      week: judges.filter((judge) => judge.over === 'week'),
    },
  };
}

function lengths(longest: number): readonly number[] {
  return Array.from({ length: longest }, (_, index) => index + 1);
}
