import { describe, expect, test } from 'vitest';
import { SOMEBODY, type Athlete } from '../../athlete/athlete.ts';
import type { KnownSet } from '../../athlete/strength-record.ts';
import { addDays } from '../../calendar/plain-date.ts';
import { WITH, type Way } from '../../exercises/exercise.ts';
import { exerciseById } from '../../exercises/library.ts';
import { MONDAY } from '../../periodisation/example-seasons.ts';
import { createLifter, type Asked, type SetsPlan } from './lifter.ts';
import { sidesFor } from './sides.ts';

const HOME: Athlete = {
  ...SOMEBODY,
  equipment: ['dumbbells'],
  weights: { dumbbellPairs: [8, 10, 12, 14, 16, 20] },
  lifts: [{ exercise: 'goblet-squat', kg: 16, reps: 8, rir: 2 }],
};

function asked(day: number, more: Partial<Asked> = {}): Asked {
  const exercise = exerciseById('goblet-squat');
  if (!exercise) throw new Error('the goblet squat is gone');
  return {
    exercise,
    way: WITH.dumbbell,
    role: 'main',
    block: 'foundation',
    deload: false,
    sets: 3,
    reps: [8, 10],
    rir: 3,
    date: addDays(MONDAY, day),
    ...more,
  };
}

const work = ({ sets }: SetsPlan): readonly string[] =>
  sets.flatMap(({ purpose, amount, load }) => (purpose === 'work' && 'reps' in amount ? [`${amount.reps[0]} × ${load?.kg ?? '?'}`] : []));

describe('Loads of a lift', () => {
  test('come from a known set, rounded down to what the athlete owns, and progress by repetitions first', () => {
    const lifter = createLifter(HOME);
    const plans = [0, 7, 14, 21].map((day) => work(lifter.plan(asked(day)))[0]);
    expect(plans).toEqual(['8 × 14', '9 × 14', '10 × 14', '8 × 16']);
  });

  test('grow once a week, however often the lift is done', () => {
    const lifter = createLifter(HOME);
    const plans = [0, 3, 7, 10, 14].map((day) => work(lifter.plan(asked(day)))[0]);
    expect(plans).toEqual(['8 × 14', '8 × 14', '9 × 14', '9 × 14', '10 × 14']);
  });

  test('do not grow by what there was no time for', () => {
    const lifter = createLifter(HOME);
    lifter.plan(asked(0));
    lifter.plan(asked(7));
    lifter.leaveOut('goblet-squat');
    expect(work(lifter.plan(asked(10)))[0]).toBe('9 × 14');
    lifter.leaveOut('goblet-squat');
    expect(work(lifter.plan(asked(4)))[0]).toBe('8 × 14');
  });

  test('are never less than what was lifted for more repetitions than are asked now', () => {
    const fewer = asked(0, { reps: [6, 10], rir: 2, block: 'strength' });
    expect(work(createLifter(HOME).plan(fewer))[0]).toBe('6 × 16');
  });

  test('go on from what was reached when the aim changes, not from the set of long ago', () => {
    const lifter = createLifter({ ...HOME, weights: { dumbbellPairs: [8, 10, 12, 14, 16, 18, 20, 22, 24] } });
    for (const day of [0, 7, 14, 21, 28, 35, 42]) lifter.plan(asked(day));
    const before = Number(work(lifter.plan(asked(49)))[0]?.split(' × ')[1]);
    const after = Number(work(lifter.plan(asked(56, { reps: [6, 10], rir: 2, block: 'strength' })))[0]?.split(' × ')[1]);
    expect(before).toBeGreaterThanOrEqual(16);
    expect(after).toBeGreaterThan(before);
  });

  test('of a heavy and a light day in the same week go on each for itself', () => {
    const lifter = createLifter({ ...HOME, weights: { dumbbellPairs: [10, 12, 14, 16, 18, 20] } });
    const days = [0, 7, 14].flatMap((day) => [
      work(lifter.plan(asked(day, { reps: [4, 6], rir: 2, block: 'strength' })))[0],
      work(lifter.plan(asked(day + 3, { reps: [8, 12], rir: 4, block: 'strength' })))[0],
    ]);
    expect(days.filter((_, index) => index % 2 === 0)).toEqual(['4 × 16', '5 × 16', '6 × 16']);
    expect(days.filter((_, index) => index % 2 === 1)).toEqual(['8 × 14', '9 × 14', '10 × 14']);
  });

  test('reach what a heavier aim allows in steps of a tenth or five kilograms', () => {
    const squat = exerciseById('back-squat');
    if (!squat) throw new Error('the back squat is gone');
    const gym: Athlete = { ...SOMEBODY, equipment: ['gym'], lifts: [{ exercise: 'back-squat', kg: 60, reps: 8, rir: 2 }] };
    const lifter = createLifter(gym);
    const ask = { exercise: squat, way: WITH.barbell } as const;
    const light = work(lifter.plan(asked(0, { ...ask, reps: [12, 12], rir: 4 })))[0];
    const heavy = [7, 14, 21].map((day) => work(lifter.plan(asked(day, { ...ask, reps: [4, 6], rir: 2, block: 'strength' })))[0]);
    expect(light).toBe('12 × 45');
    expect(heavy).toEqual(['4 × 50', '4 × 55', '4 × 60']);
  });

  test('are found by feel where nothing is known, and that is said once in a block', () => {
    const lifter = createLifter({ ...HOME, lifts: [] });
    const [first, second] = [lifter.plan(asked(0)), lifter.plan(asked(3))];
    expect(work(first)[0]).toBe('8 × ?');
    expect(first.notes.join()).toContain('stop 3 before the last');
    expect(second.notes).toEqual([]);
  });

  test('that are all too heavy are told in one note with what to do instead, and not looked for by feel besides', () => {
    const heavy: Athlete = { ...HOME, weights: { dumbbellPairs: [16, 20] } };
    const { notes, sets } = createLifter(heavy).plan(asked(0));
    expect(notes).toEqual([
      '15.4 kg would fit, and your lightest weight is 16 kg: do fewer repetitions with it, always 3 in reserve, or take the body-weight squat.',
    ]);
    expect(sets.every(({ load }) => load?.kind === 'dumbbell' && load.kg === undefined)).toBe(true);
  });

  test('are not said to be lighter after a break where nothing lighter is at hand', () => {
    const lifter = createLifter({ ...HOME, weights: { dumbbellPairs: [12] } });
    lifter.plan(asked(0));
    const { notes } = lifter.plan(asked(40));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^9\.6 kg would fit, and your lightest weight is 12 kg/);
  });

  test('stay in a lighter week and go on after it where they were', () => {
    const lifter = createLifter(HOME);
    lifter.plan(asked(0));
    expect(work(lifter.plan(asked(7, { deload: true, sets: 2 })))).toEqual(['8 × 14', '8 × 14']);
    expect(work(lifter.plan(asked(14)))[0]).toBe('9 × 14');
  });

  test('are taken up lighter after weeks without the lift', () => {
    const lifter = createLifter(HOME);
    const before = lifter.plan(asked(0, { reps: [6, 6] }));
    const after = lifter.plan(asked(40, { reps: [6, 6] }));
    expect(Number(work(after)[0]?.split(' × ')[1])).toBeLessThan(Number(work(before)[0]?.split(' × ')[1]));
    expect(after.notes.join()).toContain('lighter after the weeks without');
  });

  test('are lighter after weeks without the lift even where fewer repetitions are asked', () => {
    const lifter = createLifter({ ...HOME, weights: { dumbbellPairs: [8, 10, 12, 14, 16, 18, 20] } });
    expect(work(lifter.plan(asked(0, { reps: [12, 12], rir: 4 })))[0]).toBe('12 × 12');
    expect(work(lifter.plan(asked(20, { reps: [4, 6], rir: 2, block: 'strength' })))[0]).toBe('4 × 10');
  });

  test('go on where they were after up to two weeks without the lift', () => {
    const lifter = createLifter(HOME);
    lifter.plan(asked(0));
    expect(work(lifter.plan(asked(14)))[0]).toBe('9 × 14');
  });

  test('of people under 18 come from no estimated maximum, and leave three repetitions at least', () => {
    const plan = createLifter({ ...HOME, age: 16 }).plan(asked(0, { rir: 1 }));
    expect(work(plan)[0]).toBe('8 × ?');
    expect(plan.sets.filter(({ purpose }) => purpose === 'work').every(({ rir }) => rir === 3)).toBe(true);
    expect(plan.notes.join()).toContain('stop 3 before the last');
  });

  describe('in an exercise that can be done with a bar, a pair or one piece', () => {
    const known = (way: Way, ...lifts: readonly Partial<KnownSet>[]): string | undefined => {
      const exercise = exerciseById('romanian-deadlift');
      if (!exercise) throw new Error('the Romanian deadlift is gone');
      const sets = lifts.map((one) => ({ exercise: exercise.id, kg: 60, reps: 8, rir: 2, ...one }));
      return work(createLifter({ ...SOMEBODY, equipment: ['gym'], lifts: sets }).plan(asked(0, { exercise, way })))[0];
    };

    test('come from a set of the bar only for the bar: 60 kg on it are not 60 kg in each hand', () => {
      expect(known(WITH.barbell, { with: 'barbell' })).toBe('8 × 57.5');
      expect(known(WITH.dumbbells, { with: 'barbell' })).toBe('8 × ?');
      expect(known(WITH.kettlebell, { with: 'barbell' })).toBe('8 × ?');
    });

    test('come from a set of a pair only for a pair', () => {
      expect(known(WITH.dumbbells, { with: 'dumbbells', kg: 24 })).toBe('8 × 22');
      expect(known(WITH.barbell, { with: 'dumbbells', kg: 24 })).toBe('8 × ?');
    });

    test('are found by feel where nobody said what the set was done with', () => {
      for (const way of [WITH.barbell, WITH.dumbbells, WITH.kettlebell]) expect(known(way, {})).toBe('8 × ?');
    });

    test('come from the latest set that was done the same way', () => {
      expect(known(WITH.barbell, { with: 'barbell' }, { with: 'dumbbells', kg: 24 })).toBe('8 × 57.5');
    });
  });

  test('of one piece are the same for a dumbbell and a kettlebell', () => {
    const athlete: Athlete = { ...SOMEBODY, equipment: ['gym'], lifts: HOME.lifts ?? [] };
    expect(work(createLifter(athlete).plan(asked(0, { way: WITH.kettlebell })))[0]).toBe('8 × 12');
  });

  test('are worked up to by lighter sets before heavy ones', () => {
    const { sets } = createLifter(HOME).plan(asked(0, { reps: [4, 6], rir: 2, block: 'strength' }));
    const kgs = sets.map(({ load }) => load?.kg ?? 0);
    expect(sets.filter(({ purpose }) => purpose === 'ramp')).toHaveLength(3);
    expect(kgs.slice(0, 4).toSorted((a, b) => a - b)).toEqual(kgs.slice(0, 4));
  });
});

describe('Without weights', () => {
  const pushUp = exerciseById('push-up');
  const ask = (day: number, deload = false): Asked => {
    if (!pushUp) throw new Error('the push-up is gone');
    return asked(day, { exercise: pushUp, way: WITH.body, role: 'assistance', reps: [6, 8], deload });
  };

  test('repetitions grow to their most and stay there; a week later something harder is next', () => {
    const lifter = createLifter({ ...SOMEBODY, equipment: [] });
    const reps = [0, 7, 14, 21].map((day) => work(lifter.plan(ask(day)))[0]);
    expect(reps).toEqual(['6 × ?', '7 × ?', '8 × ?', '8 × ?']);
    if (!pushUp) throw new Error('the push-up is gone');
    expect(lifter.outgrown(pushUp, 'body', addDays(MONDAY, 16))).toBe(false);
    expect(lifter.outgrown(pushUp, 'body', addDays(MONDAY, 21))).toBe(true);
  });
});

describe('The weaker side', () => {
  const exercise = exerciseById('single-leg-calf-raise');
  const tests = (count: number): Athlete => ({
    ...HOME,
    sides: Array.from({ length: count }, () => ({ exercise: 'single-leg-calf-raise', left: 18, right: 25 })),
  });

  test('goes first after one test, and gets one more set only when two agree', () => {
    if (!exercise) throw new Error('the calf raise is gone');
    const ask = asked(0, { exercise, way: WITH.body, role: 'assistance', reps: [8, 15] });
    const [once, twice] = [createLifter(tests(1)).plan(ask), createLifter(tests(2)).plan(ask)];
    expect(once.first).toBe('left');
    expect(once.sets.some(({ purpose }) => purpose === 'extra')).toBe(false);
    expect(twice.sets.at(-1)).toMatchObject({ purpose: 'extra', only: 'left' });
    expect(twice.notes.join()).toContain('predicts no injury');
  });

  test('gets one more set only by the last two tests: one that finds both sides equal speaks against it', () => {
    const sides = (...results: readonly (readonly [number, number])[]) =>
      results.map(([left, right]) => ({ exercise: 'single-leg-calf-raise', left, right }));
    if (!exercise) throw new Error('the calf raise is gone');
    expect(sidesFor(exercise, sides([18, 25], [18, 25]))).toEqual({ first: 'left', extra: 'left' });
    expect(sidesFor(exercise, sides([18, 25], [18, 25], [25, 25]))).toEqual({ first: 'left' });
    expect(sidesFor(exercise, sides([18, 25], [25, 25], [18, 25]))).toEqual({ first: 'left' });
    expect(sidesFor(exercise, sides([25, 25], [18, 25], [19, 25]))).toEqual({ first: 'left', extra: 'left' });
  });
});
