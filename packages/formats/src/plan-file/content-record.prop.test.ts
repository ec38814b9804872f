import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  LOAD_KINDS,
  parseDate,
  plan as planSeason,
  problemText,
  RULEBOOKS,
  RUN_EFFORTS,
  type ExerciseStep,
  type Plan,
  type RestStep,
  type RunStep,
  type SessionContent,
} from '@ironstride/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAthleteFile } from '../athlete-file/athlete-file.ts';
import { readPlanFile, writePlanFile } from './plan-file.ts';

const seconds = fc.integer({ min: 0, max: 20_000 });
const words = fc.oneof(fc.string({ maxLength: 30 }), fc.constantFrom('4 × 1 km', 'a: b, {c}', '- x', '"', '# no', 'yes', '1e3', ''));
const pairOf = (min: number, max: number) => fc.tuple(fc.integer({ min, max }), fc.integer({ min, max }));
const kg = fc.integer({ min: 0, max: 2000 }).map((quarters) => quarters / 4);
const side = fc.constantFrom('left' as const, 'right' as const);

/** fast-check types keys that may be missing as undefined, and leaves them out. */
function some<T>(record: fc.Arbitrary<unknown>): fc.Arbitrary<T> {
  return record as fc.Arbitrary<T>;
}

const extent = fc.oneof(fc.record({ seconds }), fc.record({ metres: fc.integer({ min: 1, max: 50_000 }) }));
const run = some<RunStep>(
  fc.record(
    {
      does: fc.constant('run'),
      extent,
      target: fc.record(
        {
          effort: fc.constantFrom(...RUN_EFFORTS),
          pace: pairOf(150, 900),
          heart: pairOf(80, 200),
          rpe: pairOf(0, 10),
          feels: words,
        },
        { requiredKeys: ['effort', 'rpe', 'feels'] },
      ),
      note: words,
    },
    { requiredKeys: ['does', 'extent', 'target'] },
  ),
);
const rest: fc.Arbitrary<RestStep> = fc.record({
  does: fc.constant('rest' as const),
  seconds,
  how: fc.constantFrom('stand' as const, 'walk' as const, 'jog' as const),
});
const set = fc.record(
  {
    purpose: fc.constantFrom('ramp', 'work', 'extra'),
    amount: fc.oneof(fc.record({ reps: pairOf(1, 30) }), extent),
    rir: fc.integer({ min: 0, max: 10 }),
    load: fc.record({ kind: fc.constantFrom(...LOAD_KINDS), kg, plates: fc.array(kg, { maxLength: 4 }) }, { requiredKeys: ['kind'] }),
    only: side,
  },
  { requiredKeys: ['purpose', 'amount'] },
);
const exercise = some<ExerciseStep>(
  fc.record(
    {
      does: fc.constant('exercise'),
      exercise: fc.constantFrom('goblet-squat', 'an-exercise-of-tomorrow'),
      sets: fc.array(set, { minLength: 1, maxLength: 4 }),
      rest: seconds,
      superset: fc.constantFrom('A', 'B'),
      first: side,
      notes: fc.array(words, { maxLength: 2 }),
    },
    { requiredKeys: ['does', 'exercise', 'sets', 'rest'] },
  ),
);
const simple = fc.oneof(run, rest, exercise);
const step = fc.oneof(
  simple,
  fc.record({ does: fc.constant('repeat' as const), times: fc.integer({ min: 2, max: 20 }), steps: fc.array(simple, { maxLength: 3 }) }),
);
const contents: fc.Arbitrary<SessionContent> = fc.record({
  parts: fc.array(
    fc.record({
      role: fc.constantFrom('warm-up' as const, 'main' as const, 'cool-down' as const, 'optional' as const),
      title: words,
      steps: fc.array(step, { maxLength: 4 }),
      seconds,
    }),
    { maxLength: 3 },
  ),
  seconds,
  advice: fc.array(
    fc.record({
      code: fc.constantFrom('eat-before', 'sleep'),
      topic: fc.constantFrom('fuel' as const, 'sleep' as const, 'safety' as const),
      says: words,
      source: fc.constantFrom('convention' as const, 'article-2025' as const),
    }),
    { maxLength: 2 },
  ),
});

const RULEBOOK = RULEBOOKS.article;
const bare = planned();

function planned(): Plan {
  const today = parseDate('2026-12-01');
  if (today === undefined) throw new Error('no such day');
  const name = 'one-week.yaml';
  const file = readAthleteFile(readFileSync(join(import.meta.dirname, '../../../../examples', name)), name, { today });
  if (!file.ok) throw new Error(file.problems.map(problemText).join('\n'));
  const made = planSeason(file.value.athlete, { from: file.value.from, weeks: 1, rulebook: RULEBOOK });
  if (!made.ok) throw new Error(made.problems.map(problemText).join('\n'));
  return { ...made.value, placements: made.value.placements.map(({ content: _, ...one }) => one) };
}

function back(text: string): Plan {
  const file = readPlanFile(new TextEncoder().encode(text), 'plan');
  if (!file.ok) throw new Error(file.problems.map(problemText).join('\n'));
  return file.value.plan;
}

describe('what is in a session', () => {
  test('comes back from a plan file to the last repetition, in both forms, on one line', () => {
    fc.assert(
      fc.property(contents, fc.constantFrom('json' as const, 'yaml' as const), (content, form) => {
        const plan: Plan = { ...bare, placements: bare.placements.map((one, index) => (index === 1 ? { ...one, content } : one)) };
        const text = writePlanFile({ plan, rulebook: RULEBOOK }, form);
        expect(back(text)).toEqual(plan);
        expect(text.split('\n')).toHaveLength(writePlanFile({ plan: bare, rulebook: RULEBOOK }, form).split('\n').length);
      }),
      { seed: 20_270_301, numRuns: 200 },
    );
  });

  test('may be missing, as in plans from before there was any', () => {
    expect(back(writePlanFile({ plan: bare, rulebook: RULEBOOK }, 'json'))).toEqual(bare);
  });

  test.each([
    ['a set of nothing', '"amount":{"reps":[8,10]}', '"amount":{}'],
    ['a step that nobody knows', '"does":"exercise"', '"does":"dance"'],
    ['a source that is none', '"source":"convention"', '"source":"hearsay"'],
    ['an unknown key', '"rest":90', '"rest":90,"music":"loud"'],
  ])('with %s is refused with words', (_, written, wrong) => {
    const content: SessionContent = {
      parts: [
        {
          role: 'main',
          title: 'Strength',
          seconds: 600,
          steps: [{ does: 'exercise', exercise: 'goblet-squat', sets: [{ purpose: 'work', amount: { reps: [8, 10] } }], rest: 90 }],
        },
      ],
      seconds: 600,
      advice: [{ code: 'sleep', topic: 'sleep', says: 'Sleep.', source: 'convention' }],
    };
    const text = writePlanFile(
      { plan: { ...bare, placements: bare.placements.map((one) => ({ ...one, content })) }, rulebook: RULEBOOK },
      'json',
    );
    const damaged = text.replace(written, wrong);
    expect(damaged).not.toBe(text);
    const file = readPlanFile(new TextEncoder().encode(damaged), 'plan.json');
    expect(file.ok).toBe(false);
    for (const one of file.ok ? [] : file.problems) expect(problemText(one)).toMatch(/placements.*content/);
  });
});
