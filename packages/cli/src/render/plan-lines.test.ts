import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDate, plan as planSeason, problemText, RULEBOOKS, type Plan } from '@ironstride/core';
import { readAthleteFile } from '@ironstride/formats';
import { describe, expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { plainPage } from './page.ts';
import { planLines } from './plan-lines.ts';

const EXAMPLES = join(import.meta.dirname, '../../../../examples');

function planned(name: string): Plan {
  const today = parseDate('2026-12-01');
  if (today === undefined) throw new Error('no such day');
  const file = readAthleteFile(readFileSync(join(EXAMPLES, name)), name, { today });
  if (!file.ok) throw new Error(file.problems.map(problemText).join('\n'));
  const { athlete, from, weeks } = file.value;
  const made = planSeason(athlete, { from, rulebook: RULEBOOKS.article, ...(weeks !== undefined && { weeks }) });
  if (!made.ok) throw new Error(made.problems.map(problemText).join('\n'));
  return made.value;
}

const plans = ['two-years-nine-races.yaml', 'coachs-nightmare.yaml', 'first-marathon.yaml', 'one-week.yaml'].map(planned);
const everyWeek = Array.from({ length: 104 }, (_, index) => index + 1);

describe('a plan on the screen', () => {
  test.each([60, 80, 104, 160])('keeps to %d columns and uses them', (width) => {
    for (const plan of plans) {
      const lines = planLines(plan, RULEBOOKS.article, { weeks: everyWeek, everyFinding: true }, plainPage(width));
      const widest = Math.max(...lines.map(columnsOf));
      expect(widest).toBeLessThanOrEqual(width);
      expect(widest).toBeGreaterThan(width * 0.7);
    }
  });

  test('shows two years on sixty lines, and each of the nine races', () => {
    const [twoYears] = plans;
    if (!twoYears) throw new Error('no plan');
    const lines = planLines(twoYears, RULEBOOKS.article, { weeks: [], everyFinding: false }, plainPage(160));
    const end = lines.findIndex((line) => line.startsWith('▸ run'));
    expect(end).toBeLessThan(60);
    const season = lines.slice(0, end).join('\n');
    for (const { name } of twoYears.athlete.races) expect(season).toContain(name);
  });

  test('has a line for each week of a shorter season, with every race and its rank', () => {
    const marathon = plans[2];
    if (!marathon) throw new Error('no plan');
    const lines = planLines(marathon, RULEBOOKS.article, { weeks: [], everyFinding: false }, plainPage(80));
    for (const { number } of marathon.weeks) expect(lines.some((line) => line.startsWith(`${String(number).padStart(3)} `))).toBe(true);
    expect(lines.join('\n')).toContain('★ C Spring Ten');
    expect(lines.join('\n')).toContain('★ A Harbour Marathon');
  });

  test('shows every session of a week in its grid', () => {
    const week = plans[3];
    if (!week) throw new Error('no plan');
    const lines = planLines(week, RULEBOOKS.article, { weeks: [1], everyFinding: false }, plainPage(80));
    const start = lines.findIndex((line) => line.startsWith('Week 1'));
    const grid = lines.slice(start, start + 20).join('\n');
    for (const { session } of week.placements) expect(grid).toContain(`${session.kind} ${session.minutes}`);
    expect(grid).toMatch(/^Mon 1 Mar/m);
    expect(grid).toMatch(/^Sun 7 Mar/m);
  });
});
