import { addDays, exerciseById, type ExerciseStep, type Placement, type PlannedWeek, type Step } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, planExample } from './plan-example.ts';

/** A strength or core session with its week and its exercises, jumps and holds included. */
interface Done {
  readonly placement: Placement;
  readonly week: PlannedWeek;
  readonly steps: readonly ExerciseStep[];
}

/** What somebody who knows lifting would object to, looked for in every season of the examples. */
describe.each(EXAMPLES)('In the season of %s', (name) => {
  const { plan } = planExample(name);
  const { athlete } = plan;
  const sessions = plan.weeks.flatMap((week) => doneIn(week, plan.placements));
  const building = sessions.filter(({ week }) => !week.deload && ['foundation', 'strength', 'power'].includes(week.block ?? ''));

  test('an exercise without weights never falls back while a block goes on', () => {
    const last = new Map<string, number>();
    for (const { placement, week, steps } of building)
      for (const step of steps.filter((one) => one.sets[0]?.load?.kind === 'body' && !isJump(one))) {
        const key = `${step.exercise}|${step.sets[0]?.rir}|${week.block}`;
        const now = amountOf(step);
        expect(now, `${placement.id} ${step.exercise}`).toBeGreaterThanOrEqual(last.get(key) ?? 0);
        last.set(key, now);
      }
  });

  test('two sessions of one day hold different work for the trunk', () => {
    for (const { placement, steps } of building) {
      const others = building.filter((one) => one.placement !== placement && one.placement.date === placement.date);
      const held = new Set(others.flatMap((one) => one.steps.filter(isTrunk).map(({ exercise }) => exercise)));
      expect(
        steps.filter((step) => isTrunk(step) && held.has(step.exercise)).map(({ exercise }) => exercise),
        placement.id,
      ).toEqual([]);
    }
  });

  test('the last two weeks before a race bring nothing new beside the main lifts, which travel may change', () => {
    for (const { placement, week, steps } of sessions.filter(({ week }) => week.block === 'taper')) {
      const before = sessions.filter((one) => one.placement.date < placement.date && one.week.number >= week.number - 5);
      if (before.length < 6) continue;
      const known = new Set(before.flatMap((one) => one.steps.map(({ exercise }) => exercise)));
      expect(
        steps
          .filter(({ exercise, sets }) => !known.has(exercise) && sets.every(({ purpose }) => purpose !== 'ramp'))
          .map(({ exercise }) => exercise),
        placement.id,
      ).toEqual([]);
    }
  });

  test('what takes turns has about as many sets', () => {
    for (const { placement, steps } of building)
      for (const { exercise, superset, sets } of steps)
        for (const other of steps.filter((one) => superset !== undefined && one.superset === superset))
          expect(Math.abs(count(sets) - count(other.sets)), `${placement.id} ${exercise}`).toBeLessThanOrEqual(1);
  });

  test('lifts on one leg are not done for fewer than five', () => {
    for (const { placement, steps } of sessions)
      for (const step of steps) {
        const found = exerciseById(step.exercise);
        if (found?.sides === 'each' && found.measure === 'reps' && !found.contacts)
          expect(amountOf(step), `${placement.id} ${step.exercise}`).toBeGreaterThanOrEqual(5);
      }
  });

  test('depth jumps are neither for the young nor for the old', () => {
    const { age } = athlete;
    if (age === undefined || (age >= 16 && age < 60)) return;
    expect(sessions.flatMap(({ steps }) => steps.filter(({ exercise }) => exerciseById(exercise)?.impact === 'high'))).toEqual([]);
  });

  test('core work is not longer before a race than in the weeks that build', () => {
    const core = (all: readonly Done[]): number =>
      Math.max(
        0,
        ...all.filter(({ placement }) => placement.session.kind === 'core').map(({ placement }) => placement.content?.seconds ?? 0),
      );
    const racing = sessions.filter(({ week }) => week.phase === 'race');
    if (core(building) > 0) expect(core(racing)).toBeLessThanOrEqual(core(building));
  });
});

function doneIn(week: PlannedWeek, placements: readonly Placement[]): readonly Done[] {
  return placements
    .filter(
      ({ date, session }) => date >= week.monday && date < addDays(week.monday, 7) && ['strength', 'core'].includes(session.discipline),
    )
    .map((placement) => ({
      placement,
      week,
      steps: (placement.content?.parts ?? []).filter(({ role }) => role === 'main').flatMap(({ steps }) => exercisesIn(steps)),
    }));
}

function exercisesIn(steps: readonly Step[]): readonly ExerciseStep[] {
  return steps.flatMap((step) => (step.does === 'exercise' ? [step] : step.does === 'repeat' ? exercisesIn(step.steps) : []));
}

function isTrunk({ exercise }: ExerciseStep): boolean {
  const category = exerciseById(exercise)?.category;
  return category === 'plank' || category === 'trunk';
}

function isJump({ exercise }: ExerciseStep): boolean {
  return (exerciseById(exercise)?.contacts ?? 0) > 0;
}

function amountOf({ sets }: ExerciseStep): number {
  const amount = sets.find(({ purpose }) => purpose === 'work')?.amount;
  if (!amount) return 0;
  return 'reps' in amount ? amount.reps[0] : 'seconds' in amount ? amount.seconds : amount.metres;
}

function count(sets: ExerciseStep['sets']): number {
  return sets.filter(({ purpose }) => purpose === 'work').length;
}
