import { contentWords, session, type SessionContent } from '@ironstride/core';
import { expect, test } from 'vitest';
import { whole } from './de/whole.ts';
import { en, spoken } from './en.ts';
import { tongueOf } from './exercise-name.ts';

const content: SessionContent = {
  seconds: 1500,
  parts: [
    {
      role: 'main',
      title: '4 × 30 s uphill',
      seconds: 900,
      steps: [
        {
          does: 'run',
          extent: { metres: 2500 },
          target: { effort: 'easy', pace: [330, 360], rpe: [2, 3], feels: 'You can talk in whole sentences.' },
        },
      ],
    },
    {
      role: 'main',
      title: 'Strength',
      seconds: 600,
      steps: [
        {
          does: 'exercise',
          exercise: 'goblet-squat',
          rest: 60,
          sets: [{ purpose: 'work', amount: { reps: [6, 8] }, rir: 2, load: { kind: 'dumbbell', kg: 12.5 } }],
          notes: ['All repetitions done with 2 in reserve? Take the next heavier weight.'],
        },
      ],
    },
  ],
  advice: [],
};
const told = (words: Parameters<typeof tongueOf>[0]): string =>
  contentWords(content, { tongue: tongueOf(words) })
    .map(({ mark, text }) => mark + text)
    .join('\n');

test('a session is told whole in German', () => {
  expect(told(spoken(whole, { distance: 'km', weight: 'kg' }))).toBe(`Etwa 25 min.

4 × 30 s bergauf · 15 min
  2,5 km locker · 5:30–6:00 min/km · Anstrengung 2–3 von 10
  Du kannst in ganzen Sätzen reden.

Kraft · 10 min
  – Goblet-Kniebeuge, 12,5 kg Kurzhantel
    1 × 6–8 @ RIR 2
    Pause 1 min
    Alle Wiederholungen geschafft, mit 2 in Reserve? Nimm das nächstschwerere Gewicht.

RIR: Wiederholungen in Reserve. Bei RIR 2 hörst du auf, wenn du noch 2 schaffen würdest.`);
});

test('miles and pounds stand in English sessions of those who read them', () => {
  const american = told(spoken(en, { distance: 'mi', weight: 'lb' }));
  expect(american).toContain('1.55 mi easy · 8:51–9:39 min/mi');
  expect(american).toContain('Goblet squat, 27.5 lb dumbbell');
});

test('entries of a German calendar say what and what for', () => {
  const tongue = tongueOf(spoken(whole, { distance: 'km', weight: 'kg' }));
  expect(tongue.session(session({ kind: 'long', minutes: 90, effort: 'moderate' }))).toBe('Langer Lauf 90 min (mittel)');
  expect(tongue.why('tempo')).toBe('Wozu: hebt das Tempo, das du eine Stunde halten kannst.');
});
