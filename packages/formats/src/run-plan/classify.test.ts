import { writeSession } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';
import type { DistanceUnit, RawEntry } from './raw-plan.ts';

function read(title: string, unit: DistanceUnit = 'mi', more: Partial<RawEntry> = {}): { made: string; confidence: string } {
  const { parts, confidence } = classify({ day: 0, at: '', title, ...more }, unit);
  const made = parts.map(({ session: { title: _title, ...one }, half }) => `${half ? `${half} ` : ''}${writeSession(one)}`).join(' + ');
  return { made: made || 'rest', confidence };
}

describe('the words of published plans', () => {
  test.each([
    ['Rest or swim', 'rest', 'sure'],
    ['Day off', 'rest', 'sure'],
    ['Off or {4} very easy', 'rest', 'likely'],
    ['{4:6.4} run', 'easy 42 km:6.44', 'likely'],
    ['{4}-{6} easy', 'easy 52 km:8.05', 'sure'],
    ['{4-6:6-10} easy', 'easy 52 km:8.05', 'sure'],
    ['{9}', 'easy 94 km:14.48', 'guess'],
    ['Recovery {5}', 'recovery 52 km:8.05', 'sure'],
    ['General aerobic {7}', 'easy 73 km:11.27', 'sure'],
    ['Medium-long {12}', 'easy 126 km:19.31', 'sure'],
    ['Long run {18}', 'long 188 km:28.97', 'sure'],
    ['14 km long', 'long 91 km:14', 'sure'],
    ['LSD 2 h', 'long 120', 'sure'],
    ['LT {8} with {4} at LT pace', 'tempo 84 km:12.87', 'sure'],
    ['Lactate threshold {8}', 'tempo 84 km:12.87', 'sure'],
    ['Cruise intervals {7}', 'tempo 73 km:11.27', 'sure'],
    ['V̇O₂max {8} with 6 × 1 km at 5K race pace', 'intervals 84 km:12.87', 'sure'],
    ['8 x 400', 'intervals 51', 'likely'],
    ['Yasso 800s', 'intervals 60', 'guess'],
    ['Hill repeats {6}', 'hills 63 km:9.66', 'sure'],
    ['6 x hill', 'hills 50', 'guess'],
    ['{13} easy through rolling hills', 'easy 136 km:20.92', 'sure'],
    ['1 mi warm up, 5 mi tempo, 1 mi cool down, (7 mi)', 'tempo 73 km:11.27', 'sure'],
    ['2 km warm-up, 6 x 800 m with 400 m jog, 2 km cool-down. Total 11 km', 'intervals 72 km:11', 'likely'],
    ['5 x 1 km (2 min jog)', 'intervals 65', 'likely'],
    ['Easy 8 mi with 6 x 10 sec hill sprints + 8 x 100 m strides', 'strides 84 km:12.87', 'sure'],
    ['Gen-aerobic + speed {8} with 6 x 10 sec hill sprints + 8 x 100 m strides', 'strides 84 km:12.87', 'sure'],
    ['Fartlek 40 min', 'fartlek 40', 'sure'],
    ['Marathon-pace run {16} with {10} at marathon pace', 'race-pace 167 km:25.75', 'sure'],
    ['{7} at 80% 5k', 'steady 73 km:11.27', 'likely'],
    ['5 × 4 km at 103% MP with 3 min jog', 'tempo 175', 'likely'],
    ['{6} easy with 20 min of (1 min at 95% 5k effort, 3 min easy)', 'fartlek 63 moderate km:9.66', 'likely'],
    ['Kenyan-style progression run {8}', 'steady 84 km:12.87', 'likely'],
    ['3K time trial', 'time-trial 20 km:3', 'sure'],
    ['{1.5} Warm Up, 6 x {1} @ MP w. 400m jog rest, {1.5} Cool Down, ({10})', 'race-pace 105 km:16.09', 'sure'],
    ['Intervals: {1} WU; 5 × {1} at 10K pace; {1} CD', 'intervals 73 km:11.27', 'sure'],
    ['5 minute walk, 20 minute jog, 5 minute walk', 'run-walk 30', 'sure'],
    ['Run 2 minutes, walk 1 minute. Repeat 10 times', 'run-walk 30', 'sure'],
    ['Run 3km, walk 2km', 'run-walk 40 km:5', 'sure'],
    ['Walk 5km', 'walk 50', 'sure'],
    ['45 min cross', 'cross 45', 'sure'],
    ['Swim', 'cross 45', 'likely'],
    ['30 tempo', 'tempo 30', 'likely'],
    ['4 m run', 'easy 42 km:6.44', 'guess'],
    ['800 m swim', 'cross 16', 'sure'],
    ['Strength', 'full-body 40 moderate', 'likely'],
    ['Core 15 min', 'core 15', 'sure'],
    ['Stretch & strengthen', 'full-body 40 light', 'likely'],
    ['Yoga 30 min', 'mobility 30 easy', 'sure'],
  ])('%s', (title, made, confidence) => {
    expect(read(title)).toEqual({ made, confidence });
  });
});

describe('the words of German plans', () => {
  test.each([
    ['Ruhetag', 'rest', 'sure'],
    ['Dauerlauf locker 8 km', 'easy 52 km:8', 'sure'],
    ['GA1 50 min', 'easy 50', 'sure'],
    ['GA2 40 min', 'steady 40', 'sure'],
    ['Regenerationslauf 30 min', 'recovery 30', 'sure'],
    ['TDL 10 km', 'tempo 65 km:10', 'sure'],
    ['Schwellenläufe 45 min', 'tempo 45', 'sure'],
    ['Intervalle 6x1000m', 'intervals 69', 'sure'],
    ['Hügelläufe 40 min', 'hills 40', 'sure'],
    ['Fahrtspiel 40 Min.', 'fartlek 40', 'sure'],
    ['langer Lauf 16,5 km', 'long 107 km:16.5', 'sure'],
    ['Steigerungsläufe 40 min', 'strides 40', 'sure'],
    ['Krafttraining 45 min', 'full-body 45 moderate', 'likely'],
    ['Rumpf-Stabi 20 min', 'core 20', 'sure'],
    ['Schwimmen 30 min', 'cross 30', 'sure'],
    ['Black-Roll & Dehnen 10 min', 'mobility 10 easy', 'sure'],
    ['Halbmarathon', 'race half', 'sure'],
  ])('%s', (title, made, confidence) => {
    expect(read(title, 'km')).toEqual({ made, confidence });
  });
});

describe('races', () => {
  test.each([
    ['10-K Race', 'race 10k', 'sure'],
    ['Half marathon goal race {13.1}', 'race half', 'sure'],
    ['8K-10K tune-up race (total {9-11:14-18})', 'race 9km 97', 'sure'],
    ['Marathon ({26.2:42.2})', 'race marathon', 'sure'],
    ['5K race pace {6}', 'race-pace 63 km:9.66', 'sure'],
  ])('%s', (title, made, confidence) => {
    expect(read(title)).toEqual({ made, confidence });
  });
});

describe('two workouts in one title', () => {
  test.each([
    ['Recovery AM {6} PM {4}', 'am recovery 63 km:9.66 + pm recovery 42 km:6.44'],
    ['Med-long run AM {11} Recovery PM {4}', 'am easy 115 km:17.7 + pm recovery 42 km:6.44'],
    ['AM: {4} very easy / PM: {10} tempo', 'am recovery 42 km:6.44 + pm tempo 105 km:16.09'],
    ['Endurance {13:21} Recovery {5:8}', 'easy 136 km:20.92 + recovery 52 km:8.05'],
    ['Easy 5 km + core 15 min', 'easy 33 km:5 + core 15'],
  ])('%s', (title, made) => {
    expect(read(title).made).toBe(made);
  });

  test('may have their distances in the description', () => {
    expect(read('2 recovery runs {9:14}', 'mi', { description: '{5:8}\n{4:6}', km: 14.48 }).made).toBe(
      'am recovery 52 km:8.05 + pm recovery 42 km:6.44',
    );
  });

  test('share a distance that is given for both', () => {
    const { made } = read('AM: {4} very easy / PM: 5 × 1 km at 95% 5k with 2 min jog', 'mi', { km: 20 });
    expect(made).toBe('am recovery 42 km:6.44 + pm intervals 88 km:13.56');
  });
});

describe('what stands beside the title', () => {
  test('counts when the title says little', () => {
    expect(read('{10} run', 'mi', { labels: 'Long Run' })).toEqual({ made: 'long 105 km:16.09', confidence: 'likely' });
    expect(read('Monday', 'km', { labels: 'Bike', minutes: 60 })).toEqual({ made: 'cross 60', confidence: 'likely' });
  });

  test('does not overrule the title', () => {
    expect(read('Recovery {3}', 'mi', { description: 'with strides' }).made).toBe('recovery 31 km:4.83');
  });

  test('a field for the distance is the whole, the words may be a part', () => {
    expect(read('{7} at 85% 5k', 'mi', { km: 17.7 }).made).toBe('race-pace 115 km:17.7');
  });

  test('words without training are a remark', () => {
    expect(read('Dentist')).toEqual({ made: 'rest', confidence: 'guess' });
  });
});
