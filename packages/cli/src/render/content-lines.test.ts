import type { ExerciseStep, RunStep, SessionContent } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { columnsOf } from './columns.ts';
import { contentLines } from './content-lines.ts';
import { plainPage } from './page.ts';

const easy = (seconds: number): RunStep => ({
  does: 'run',
  extent: { seconds },
  target: { effort: 'easy', pace: [380, 410], heart: [120, 140], rpe: [2, 3], feels: 'You can talk in whole sentences.' },
});

const kilometre: RunStep = {
  does: 'run',
  extent: { metres: 1000 },
  target: { effort: 'threshold', pace: [300, 308], rpe: [6, 7], feels: 'You can say a few words.' },
};

const squat: ExerciseStep = {
  does: 'exercise',
  exercise: 'goblet-squat',
  sets: [
    { purpose: 'ramp', amount: { reps: [5, 5] }, load: { kind: 'dumbbell', kg: 10 } },
    { purpose: 'work', amount: { reps: [8, 10] }, rir: 2, load: { kind: 'dumbbell', kg: 16 } },
    { purpose: 'work', amount: { reps: [8, 10] }, rir: 2, load: { kind: 'dumbbell', kg: 16 } },
    { purpose: 'work', amount: { reps: [8, 10] }, rir: 2, load: { kind: 'dumbbell', kg: 16 } },
  ],
  rest: 90,
  superset: 'A',
  notes: ['17 kg would be next; you own 16 kg.'],
};

const unknown: ExerciseStep = {
  does: 'exercise',
  exercise: 'move-of-tomorrow',
  sets: [
    { purpose: 'work', amount: { seconds: 30 } },
    { purpose: 'work', amount: { seconds: 30 } },
    { purpose: 'extra', amount: { seconds: 30 }, only: 'left' },
  ],
  rest: 0,
  superset: 'A',
  first: 'left',
};

const track: SessionContent = {
  parts: [
    { role: 'warm-up', title: 'Warm-up', steps: [easy(900)], seconds: 900 },
    {
      role: 'main',
      title: '4 × 1 km',
      steps: [{ does: 'repeat', times: 4, steps: [kilometre, { does: 'rest', seconds: 90, how: 'jog' }] }],
      seconds: 1480,
    },
    { role: 'cool-down', title: 'Cool-down', steps: [easy(600)], seconds: 600 },
    { role: 'optional', title: 'Rolling', steps: [unknown], seconds: 300 },
  ],
  seconds: 2980,
  advice: [{ code: 'eat', topic: 'fuel', says: 'Eat something two hours before.', source: 'convention' }],
};

const strength: SessionContent = {
  parts: [{ role: 'main', title: 'Strength', steps: [squat, unknown], seconds: 1500 }],
  seconds: 1500,
  advice: [],
};

const shown = (content: SessionContent, width: number, swaps = false): string[] => contentLines(content, { swaps }, plainPage(width));

describe('what is in a session, on the screen', () => {
  test('has paces, heart rates, efforts, rounds and times of a run', () => {
    expect(shown(track, 80).join('\n')).toBe(`About 50 min, and 5 min more if you like.

Warm-up · 15 min
  15 min easy · 6:20–6:50 min/km · heart 120–140 · effort 2–3 of 10
  You can talk in whole sentences.

4 × 1 km · 25 min
  4 times:
    1 km at threshold, comfortably hard · 5:00–5:08 min/km · effort 6–7 of 10
    You can say a few words.
    90 s jog

Cool-down · 10 min
  10 min easy · 6:20–6:50 min/km · heart 120–140 · effort 2–3 of 10

If you like: Rolling · 5 min
  A1 move-of-tomorrow
     2 × 30 s
     extra 1 × 30 s, left only
     begin with the left side

Worth knowing
  Fuel: Eat something two hours before. (convention)`);
  });

  test('has sets, loads, reserves, rest, supersets and sides of strength', () => {
    expect(shown(strength, 80).join('\n')).toBe(`About 25 min.

Strength · 25 min
  A1 Goblet squat, 16 kg dumbbell
     to warm up 1 × 5, 10 kg dumbbell
     3 × 8–10 @ RIR 2
     Rest 90 s
     17 kg would be next; you own 16 kg.
  A2 move-of-tomorrow
     2 × 30 s
     extra 1 × 30 s, left only
     begin with the left side

RIR: repetitions in reserve. At RIR 2 stop when you could still do 2 more.`);
  });

  test('says on request what is easier, harder and instead', () => {
    const swaps = /Easier: .+; harder: .+; instead: /;
    expect(shown(strength, 160).join('\n')).not.toMatch(swaps);
    expect(shown(strength, 160, true).join('\n')).toMatch(swaps);
  });

  test.each([40, 60, 80, 160])('keeps to %d columns', (width) => {
    for (const content of [track, strength]) {
      for (const line of shown(content, width, true)) expect(columnsOf(line), line).toBeLessThanOrEqual(width);
    }
  });

  test('loses no word on a narrow page', () => {
    const words = (lines: string[]) => lines.join(' ').split(/\s+/).filter(Boolean);
    for (const content of [track, strength]) expect(words(shown(content, 40, true))).toEqual(words(shown(content, 160, true)));
  });
});
