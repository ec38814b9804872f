import { dateOf, type RunStep, type SessionContent, type Step } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { whole } from '../../words/de/whole.ts';
import { en, spoken } from '../../words/en.ts';
import { keyContent, whatToPrint } from './what-to-print.ts';

const english = spoken(en, { distance: 'km', weight: 'kg' });

const main = (...steps: readonly Step[]): SessionContent => ({
  parts: [
    { role: 'warm-up', title: 'Warm-up', steps: [], seconds: 300 },
    { role: 'main', title: 'Easy running', steps, seconds: 600 },
  ],
  seconds: 900,
  advice: [],
});

describe('What an address asks to print', () => {
  test('a week by any of its days, with or without a word before it', () => {
    const monday = dateOf(2027, 2, 8);
    expect(whatToPrint('week-2027-02-08')).toEqual({ kind: 'week', monday });
    expect(whatToPrint('2027-02-08')).toEqual({ kind: 'week', monday });
    expect(whatToPrint('week-2027-02-14')).toEqual({ kind: 'week', monday });
  });

  test('a session by its id', () => {
    expect(whatToPrint('session-w03-tempo-1')).toEqual({ kind: 'session', id: 'w03-tempo-1' });
  });

  test('nothing else', () => {
    for (const what of ['', 'week', 'week-2027-02-31', 'session-']) expect(whatToPrint(what)).toEqual({ kind: 'nothing' });
  });
});

describe('The heart of a session', () => {
  test('exercises with their work sets', () => {
    const step: Step = {
      does: 'exercise',
      exercise: 'goblet-squat',
      sets: [
        { purpose: 'ramp', amount: { reps: [5, 5] } },
        { purpose: 'work', amount: { reps: [6, 8] }, load: { kind: 'dumbbell', kg: 16 } },
        { purpose: 'work', amount: { reps: [6, 8] }, load: { kind: 'dumbbell', kg: 16 } },
      ],
      rest: 90,
    };
    expect(keyContent(main(step), english)).toEqual(['Goblet squat 2 × 6–8, 16 kg']);
    expect(keyContent(main(step), spoken(whole, { distance: 'km', weight: 'lb' }))).toEqual(['Goblet-Kniebeuge 2 × 6–8, 35 lb']);
  });

  test('stretches of a run with their pace where it is known', () => {
    const run: RunStep = {
      does: 'run',
      extent: { metres: 1000 },
      target: { effort: 'interval', rpe: [8, 9], feels: 'Hard.' },
    };
    expect(keyContent(main({ does: 'repeat', times: 4, steps: [run, { does: 'rest', seconds: 120, how: 'jog' }] }), english)).toEqual([
      '4 × 1 km',
    ]);
    const paced: RunStep = { ...run, extent: { seconds: 2400 }, target: { ...run.target, pace: [360, 390] } };
    expect(keyContent(main(paced), english)).toEqual(['40 min (6:00–6:30 min/km)']);
    expect(keyContent(main(paced), spoken(en, { distance: 'mi', weight: 'lb' }))).toEqual(['40 min (9:39–10:28 min/mi)']);
  });
});
