import { sessionWords, type Plan, type Rulebook } from '@ironstride/core';
import { wrap } from './columns.ts';
import { count } from './count.ts';
import { fullDateText } from './dates.ts';
import { findingLines, groupedFindingLines } from './finding-lines.ts';
import type { Page } from './page.ts';
import { scoreText } from './score-text.ts';
import { seasonLines } from './season-lines.ts';
import { LEGEND } from './session-mark.ts';
import { weekLines } from './week-lines.ts';

/** What to show of a plan beside the season. */
export interface PlanView {
  /** Numbers of weeks to show as grids. */
  readonly weeks: readonly number[];
  /** Every notice, not one per rule. */
  readonly everyFinding: boolean;
}

/** A plan for reading: what it is, the season, chosen weeks, what it breaks and leaves out, and what to know. */
export function planLines(plan: Plan, rulebook: Rulebook, view: PlanView, page: Page): string[] {
  const must = plan.findings.filter(({ level }) => level === 'must');
  const should = plan.findings.filter(({ level }) => level === 'should');
  const sections: string[][] = [
    headLines(plan, page),
    [...seasonLines(plan, page), page.ink('quiet', LEGEND)],
    plan.notes.flatMap(({ level, says }) =>
      wrap(`${level === 'warning' ? '!' : 'i'} ${says}`, page.width).map((line) => (level === 'warning' ? page.ink('should', line) : line)),
    ),
    ...plan.weeks.filter(({ number }) => view.weeks.includes(number)).map((week) => weekLines(week, plan.placements, page)),
    titled(
      'Must rules broken',
      findingLines(must, rulebook, () => undefined, page),
      page,
    ),
    titled('Left out', leftOutLines(plan, page), page),
    titled(
      'Worth knowing',
      view.everyFinding ? findingLines(should, rulebook, () => undefined, page) : groupedFindingLines(should, page),
      page,
    ),
    untoldLines(plan, page),
  ];
  return sections.filter(({ length }) => length > 0).flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** Rules that wait for something, in one sentence: a plan without session contents has several. */
function untoldLines({ unknown }: Plan, page: Page): string[] {
  if (unknown.length === 0) return [];
  const rules = [...new Set(unknown.map(({ rule }) => rule))].join(', ');
  return wrap(`Cannot tell yet, for want of what is inside the sessions: ${rules}.`, page.width).map((line) => page.ink('quiet', line));
}

function titled(title: string, lines: string[], page: Page): string[] {
  return lines.length === 0 ? [] : [page.ink('title', title), ...lines];
}

function headLines(plan: Plan, page: Page): string[] {
  const { athlete, weeks, proof, score } = plan;
  const goal = athlete.races.findLast(({ priority }) => priority === 'A') ?? athlete.races.at(-1);
  const title = `${athlete.name}: ${count(weeks.length, 'week')} from ${fullDateText(plan.from)}${goal ? ` to ${goal.name}, ${fullDateText(goal.date)}` : ''}`;
  const proven = proof.optimal ? 'proven the best there is' : 'not proven the best';
  return [
    ...wrap(title, page.width).map((line) => page.ink('title', line)),
    ...wrap(`Rulebook ${plan.rulebook} · ${proven} (${count(proof.states, 'state')} looked at) · ${scoreText(score)}`, page.width),
  ];
}

function leftOutLines(plan: Plan, page: Page): string[] {
  return plan.leftOut.flatMap(({ id, session }) => wrap(`– ${sessionWords(session)} (${id})`, page.width));
}
