import { dateOf, problemText } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { readAthleteFile } from './athlete-file.ts';

const TODAY = dateOf(2026, 12, 2);
if (TODAY === undefined) throw new Error('no such day');
const options = { today: TODAY };
const KIM = 'name: Kim\nlevel: intermediate\nlifting: some\nstart: 2027-01-04\ndays: tue\n';
const HOME = 'equipment: [dumbbells, kettlebell, barbell, medicine-ball]\n';

function read(text: string) {
  return readAthleteFile(new TextEncoder().encode(KIM + text), 'kim.yaml', options);
}

function athlete(text: string) {
  const result = read(text);
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'));
  return result.value.athlete;
}

function problems(text: string): readonly string[] {
  const result = read(text);
  return result.ok ? [] : result.problems.map(problemText);
}

describe('what an athlete lifts and owns', () => {
  test('comes with sets, weights in order and each once, plates in pairs', () => {
    expect(
      athlete(`${HOME}lifts: [{exercise: goblet-squat, kg: 16, reps: 8, rir: 2, date: 2026-11-20}]
weights: {dumbbells: [10, 5, 7.5, 5], single-dumbbells: [16], kettlebells: [16, 12], medicine-balls: [3], bar: 20, plates: {10: 1, 2.5: 2, 5: 2}}`),
    ).toMatchObject({
      lifts: [{ exercise: 'goblet-squat', kg: 16, reps: 8, rir: 2, date: dateOf(2026, 11, 20) }],
      weights: {
        dumbbellPairs: [5, 7.5, 10],
        singleDumbbells: [16],
        kettlebells: [12, 16],
        medicineBalls: [3],
        bar: 20,
        plates: [
          { kg: 2.5, pairs: 2 },
          { kg: 5, pairs: 2 },
          { kg: 10, pairs: 1 },
        ],
      },
    });
  });

  test('comes with likes, heart, answers, body mass and circuits', () => {
    expect(
      athlete(`likes: [goblet-squat]
heart: {max: 188, resting: 52}
health: [cleared, cleared]
body-mass: 71.5
wishes: {circuits: true}`),
    ).toMatchObject({
      likes: ['goblet-squat'],
      heart: { max: 188, resting: 52 },
      health: ['cleared'],
      bodyMass: 71.5,
      wishes: { circuits: true },
    });
  });

  test('comes with the kind of weight, so that 60 kg on a bar are never taken for 60 kg in each hand', () => {
    const { lifts } = athlete(
      'lifts: [{exercise: romanian-deadlift, with: Barbell, kg: 60, reps: 8}, {exercise: romanian-deadlift, with: dumbbells, kg: 22, reps: 8}]',
    );
    expect(lifts?.map((one) => [one.with, one.kg])).toEqual([
      ['barbell', 60],
      ['dumbbells', 22],
    ]);
  });

  test('needs no kind of weight where every way counts the same kilograms', () => {
    const sure = 'lifts: [{exercise: back-squat, kg: 60, reps: 5}, {exercise: dumbbell-row, kg: 20, reps: 8}]';
    expect(athlete(sure).lifts?.some((one) => 'with' in one)).toBe(false);
  });

  test('is not said where the file is silent', () => {
    const silent = athlete('');
    for (const key of ['lifts', 'weights', 'sides', 'likes', 'dislikes', 'heart', 'health', 'bodyMass'])
      expect(silent).not.toHaveProperty(key);
  });

  test('keeps the race result beside an easy pace', () => {
    const now = 'now: {weekly-km: 10, longest-km: 5, easy-pace: "6:30", result: {distance: 10k, time: "52:30"}}';
    expect(athlete(now).base).toEqual({ weeklyKm: 10, longestKm: 5, easyPace: 6.5, result: { km: 10, minutes: 52.5 } });
  });
});

describe('what no athlete lifts, owns or runs', () => {
  test.each([
    ['an exercise that nobody knows', 'lifts: [{exercise: gobelt-squat, kg: 16, reps: 8}]', 'Did you mean “goblet-squat”?'],
    ['an unknown exercise among the dislikes', 'dislikes: [gobblet-squat]', 'Did you mean “goblet-squat”?'],
    ['a set of 12', 'lifts: [{exercise: goblet-squat, kg: 16, reps: 12}]', 'A set of 12 repetitions says too little about your strength'],
    [
      'a set of ten with three in reserve',
      'lifts: [{exercise: goblet-squat, kg: 16, reps: 10, rir: 3}]',
      '13 repetitions, those in reserve included, say too little about strength',
    ],
    ['a squat of 900 kg', 'lifts: [{exercise: goblet-squat, kg: 900, reps: 1}]', '900 kg in “Goblet squat” is more than anybody lifts'],
    [
      'a Romanian deadlift that could have been done with a bar, a pair or one piece',
      'lifts: [{exercise: romanian-deadlift, kg: 60, reps: 8}]',
      'nobody can tell what the 60 kg are of. Say what the set was done with: “with: dumbbells”, “with: barbell” or “with: kettlebell”.',
    ],
    [
      'a back squat with a kettlebell',
      'lifts: [{exercise: back-squat, with: kettlebell, kg: 24, reps: 8}]',
      '“Back squat” is not done with “kettlebell”. Write “with: barbell”, or leave the set out.',
    ],
    ['a set with a weight that nobody knows', 'lifts: [{exercise: back-squat, with: bar, kg: 60, reps: 5}]', 'Did you mean “barbell”?'],
    [
      'dumbbells of 200 kg in an exercise with a bar too',
      'lifts: [{exercise: romanian-deadlift, with: dumbbells, kg: 200, reps: 3}]',
      'up to 120 kg is believed',
    ],
    ['a plank with a weight', 'lifts: [{exercise: plank, with: barbell, kg: 20, reps: 5}]', 'has no weight in kilograms'],
    ['a weight of nothing', 'lifts: [{exercise: goblet-squat, kg: 0, reps: 5}]', 'kg is 0, which is not between 0.5 and 10000'],
    ['half a repetition', 'lifts: [{exercise: goblet-squat, kg: 10, reps: 5.5}]', 'a whole number is wanted'],
    ['a plate of nothing', `${HOME}weights: {bar: 20, plates: {0: 2}}`, '“0” is no weight of a plate'],
    ['a negative plate', `${HOME}weights: {bar: 20, plates: {-5: 2}}`, '“-5” is no weight of a plate'],
    ['three hundred pairs', `${HOME}weights: {bar: 20, plates: {5: 300}}`, 'is 300, which is not between 1 and 20'],
    ['a bar of nothing', `${HOME}weights: {bar: 0}`, 'bar is 0, which is not between 1 and 60'],
    ['plates without a bar', `${HOME}weights: {plates: {5: 2}}`, 'no bar to put them on'],
    ['weights for nothing that is there', 'equipment: [bands]\nweights: {kettlebells: [12]}', 'Add “kettlebell” to the equipment'],
    ['the same exercise liked and disliked', 'likes: [goblet-squat]\ndislikes: [goblet-squat]', 'both liked and disliked'],
    ['sides that work together', 'side-tests: [{exercise: goblet-squat, left: 8, right: 9}]', 'left and right cannot be told apart'],
    ['a heart that is slower at its fastest', 'heart: {max: 60, resting: 90}', 'The highest heart rate is 60 and the resting one 90'],
    ['a heart beyond belief', 'heart: {max: 260}', 'heart › max is 260, which is not between 120 and 230'],
    [
      '5 km in nine minutes',
      'now: {weekly-km: 10, longest-km: 5, easy-pace: "6:30", result: {distance: 5k, time: "9:00"}}',
      '5 km in 9 minutes is faster than anybody has ever run',
    ],
    ['an answer that is no question', 'health: [headache]', 'health › 1 cannot be “headache”'],
  ])('is refused with its reason: %s', (_, text, words) => {
    const found = problems(text);
    expect(found.join('\n')).toContain(words);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^kim\.yaml, line \d+, column \d+: /);
  });

  test('is told all at once, in the order of the lines', () => {
    expect(
      problems(`lifts:
  - {exercise: gobelt-squat, kg: 16, reps: 8}
  - {exercise: goblet-squat, kg: 900, reps: 12}
weights: {plates: {abc: 2, 5: 300}}
heart: {max: 60, resting: 90}`).map((text) => text.slice(0, text.indexOf(':'))),
    ).toEqual([
      'kim.yaml, line 7, column 16',
      'kim.yaml, line 8, column 34',
      'kim.yaml, line 8, column 45',
      'kim.yaml, line 9, column 25',
      'kim.yaml, line 9, column 31',
      'kim.yaml, line 10, column 8',
    ]);
  });
});
