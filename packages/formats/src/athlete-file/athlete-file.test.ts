import { dateOf, problemText, type PlainDate } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { readAthleteFile } from './athlete-file.ts';
import type { AthleteFile } from './athlete-of-value.ts';

function day(year: number, month: number, date: number): PlainDate {
  const found = dateOf(year, month, date);
  if (found === undefined) throw new Error('no such day');
  return found;
}

const TODAY = day(2026, 12, 2);
const SHORT = 'name: Kim\nlevel: intermediate\nlifting: some\nstart: 2027-01-04\n';

function read(text: string) {
  return readAthleteFile(new TextEncoder().encode(text), 'kim.yaml', { today: TODAY });
}

function athlete(text: string): AthleteFile {
  const result = read(text);
  if (!result.ok) throw new Error(result.problems.map(problemText).join('\n'));
  return result.value;
}

function problems(text: string): readonly string[] {
  const result = read(text);
  return result.ok ? [] : result.problems.map(problemText);
}

function codes(text: string): readonly string[] {
  const result = read(text);
  return result.ok ? [] : result.problems.map(({ code }) => code);
}

describe('an athlete file', () => {
  test('takes one number for a day as the evening on weekdays and the morning at the weekend', () => {
    const { athlete: kim } = athlete(`${SHORT}days: {tue: 45, sat: 90, thu: {am: 30, pm: 60}, fri: off}`);
    const none = { am: 0, pm: 0 };
    expect(kim.availability?.week).toEqual([none, { am: 0, pm: 45 }, none, { am: 30, pm: 60 }, none, { am: 90, pm: 0 }, none]);
  });

  test.each(['days: mon wed sat\nminutes: 50', 'days: "Monday, Wednesday, sat"\nminutes: 50', 'days: [mon, wed, sat]\nminutes: 50'])(
    'takes a plain list of days with one length: %j',
    (days) => {
      const week = athlete(SHORT + days).athlete.availability?.week ?? [];
      expect(week.map(({ am, pm }) => am + pm)).toEqual([50, 0, 50, 0, 0, 50, 0]);
    },
  );

  test('makes the age from the date of birth on the first day', () => {
    expect(athlete(`${SHORT}days: tue\nborn: 1990-01-05`).athlete.age).toBe(36);
    expect(athlete(`${SHORT}days: tue\nborn: 1990-01-04`).athlete.age).toBe(37);
    expect(athlete(`${SHORT}days: tue\nborn: 1990`).athlete.age).toBe(37);
  });

  test('makes the easy pace from a recent race', () => {
    const { athlete: kim } = athlete(
      `${SHORT}days: {sun: 120}\nnow: {weekly-km: 20, longest-km: 10, result: {distance: 5k, time: "20:00"}}`,
    );
    // Between 70 % (5:07.9) and 59 % (5:53.0) of an index of 49.8.
    expect(kim.base?.easyPace).toBeGreaterThan(5.13);
    expect(kim.base?.easyPace).toBeLessThan(5.5);
  });

  test('takes distances by name, in kilometres and in miles, and start times of races', () => {
    const text = `${SHORT}days: tue\nraces:
  - {name: a, date: 2027-05-01, distance: Half Marathon, priority: A}
  - {name: b, date: 2027-04-01, distance: 15 km, priority: B, time: "18:30"}
  - {name: c, date: 2027-03-01, distance: 10 mi, priority: C, time: pm}
  - {name: d, date: 2027-02-01, distance: 12.5, priority: C}`;
    const { races } = athlete(text).athlete;
    expect(races.map(({ name, km, half }) => [name, Math.round(km * 1000) / 1000, half])).toEqual([
      ['d', 12.5, 'am'],
      ['c', 16.093, 'pm'],
      ['b', 15, 'pm'],
      ['a', 21.098, 'am'],
    ]);
  });

  test('starts on the day asked for, else on its own, else on the next Monday', () => {
    const bytes = new TextEncoder().encode(`${SHORT}days: tue`);
    const later = readAthleteFile(bytes, '', { today: TODAY, from: day(2027, 2, 1) });
    expect(later.ok && later.value.from).toBe(day(2027, 2, 1));
    expect(athlete(`${SHORT}days: tue`).from).toBe(day(2027, 1, 4));
    expect(athlete(`${SHORT.replace(/start.*\n/, '')}days: tue`).from).toBe(day(2026, 12, 7));
  });

  test('says when the usual week does not hold, for a while or on a day', () => {
    const { athlete: kim } = athlete(`${SHORT}days: tue
away:
  - {from: 2027-02-01, to: 2027-02-03}
  - {from: 2027-02-05, to: 2027-02-07, minutes: 30, note: hotel}
  - {from: 2027-03-01, to: 2027-03-09, equipment: [bands]}`);
    expect(kim.availability?.exceptions.map(({ from, free, equipment }) => [from - day(2027, 2, 1), free, equipment])).toEqual([
      [0, { am: 0, pm: 0 }, undefined],
      [4, { am: 0, pm: 30 }, undefined],
      [5, { am: 30, pm: 0 }, undefined],
      [6, { am: 30, pm: 0 }, undefined],
      [28, undefined, ['bands']],
    ]);
  });

  test('may be JSON', () => {
    expect(athlete('{"name":"Kim","level":"advanced","lifting":"new","start":"2027-01-04","days":{"tue":40}}').athlete.level).toBe(
      'advanced',
    );
  });
});

describe('a wrong athlete file', () => {
  test('gets every problem at once, in the order of its lines, with the key that was probably meant', () => {
    const found = problems(`name: Kim
levle: beginner
lifting: nwe
days: {mon: -5, tuesday: 40, sun: 60}
now: {weekly-km: lots, longest-km: 12, easy-pace: 630}
races:
  - {name: X, date: 2027-02-30, distance: marathn}
club:
  - {day: tue, slot: pm, session: intervalls 60}
equipment: [dumbells]`);
    expect(found).toEqual([
      'kim.yaml, line 1, column 1: “level” is missing. Write, for example, “level: beginner”.',
      'kim.yaml, line 2, column 1: Nobody knows the key “levle” here. Did you mean “level”?',
      'kim.yaml, line 3, column 10: lifting cannot be “nwe”. Did you mean “new”? Choose one of new, some, experienced.',
      'kim.yaml, line 4, column 13: days › mon is -5, which is not between 0 and 1440. Write a whole number in that range.',
      'kim.yaml, line 4, column 17: Nobody knows the key “tuesday” here. Did you mean “tue”?',
      'kim.yaml, line 5, column 18: now › weekly-km is “lots”, but a number from 0 to 400 is wanted. Write it in that form.',
      'kim.yaml, line 5, column 51: now › easy-pace is 630, but a pace in quotes such as "6:30" is wanted. Write it in that form.',
      'kim.yaml, line 7, column 21: “2027-02-30” is not a day of the calendar. Write year-month-day, such as 2027-05-09, between 1900 and 2199.',
      'kim.yaml, line 7, column 43: “marathn” is not a race distance. Write marathon, half, 10k, 5k, or kilometres such as “15 km”, from 0.4 to 1000.',
      'kim.yaml, line 9, column 35: “intervalls” is no kind of session. Did you mean “intervals”?',
      expect.stringContaining('kim.yaml, line 10, column 13: equipment › 1 cannot be “dumbells”. Did you mean “dumbbells”?'),
    ]);
  });

  test.each([
    ['a race in the past', 'days: tue\nraces: [{name: X, date: 2026-05-01, distance: 10k}]', 'athlete-race-past'],
    [
      'two races on one day',
      'days: tue\nraces: [{name: X, date: 2027-05-01, distance: 10k, priority: A}, {name: Y, date: 2027-05-01, distance: 5k, priority: B}]',
      'athlete-races-same-day',
    ],
    [
      'several races of unknown weight',
      'days: tue\nraces: [{name: X, date: 2027-05-01, distance: 10k, priority: A}, {name: Y, date: 2027-05-08, distance: 5k}]',
      'athlete-race-priority',
    ],
    ['no day at all', 'days: {}', 'athlete-no-days'],
    ['only days without minutes', 'days: {mon: 0, tue: off}', 'athlete-no-days'],
    [
      'ten hours of running in three free ones',
      'days: {tue: 60, thu: 60, sat: 60}\nnow: {weekly-km: 100, longest-km: 20, easy-pace: "6:00"}',
      'athlete-time-short',
    ],
    [
      'two runs pinned to one slot',
      'days: {tue: 90}\npins: [{date: 2027-01-05, slot: pm, session: easy 40}, {date: 2027-01-05, slot: pm, session: tempo 40}]',
      'athlete-pins-clash',
    ],
    ['a pin longer than the time', 'days: {tue: 30}\npins: [{date: 2027-01-05, slot: pm, session: easy 40}]', 'athlete-pin-no-time'],
    [
      'pins that together exceed the time',
      'days: {tue: 60}\npins: [{date: 2027-01-05, slot: pm, session: easy 40}, {date: 2027-01-05, slot: pm, session: core 30}]',
      'athlete-pin-no-time',
    ],
    ['a pin before the start', 'days: {tue: 30}\npins: [{date: 2027-01-01, session: easy 20}]', 'athlete-pin-outside'],
    ['time away that ends before it begins', 'days: tue\naway: [{from: 2027-02-05, to: 2027-02-01}]', 'athlete-away-backwards'],
    ['an age and a birthday', 'days: tue\nage: 30\nborn: 1990', 'athlete-age-twice'],
    ['a year of birth that lies ahead', 'days: tue\nborn: 2030', 'athlete-born'],
    ['an age of 7', 'days: tue\nage: 7', 'file-number'],
    ['a birthday that never was', 'days: tue\nborn: 1990-02-31', 'date-impossible'],
    ['no easy pace', 'days: tue\nnow: {weekly-km: 20, longest-km: 5}', 'athlete-easy-pace-missing'],
    [
      'a result that says nothing',
      'days: tue\nnow: {weekly-km: 20, longest-km: 5, result: {distance: marathon, time: "5:20:00"}}',
      'athlete-result-unusable',
    ],
    ['a word that is no day', 'days: mon wde', 'athlete-day-unknown'],
    ['a time that is none', 'days: tue\nstarts: {am: "25:10"}', 'clock-impossible'],
  ])('is told of %s', (_, rest, code) => {
    expect(codes(SHORT + rest)).toEqual([code]);
  });

  test.each([
    ['broken YAML', 'a: [1, 2\nb: }', 'file-syntax'],
    ['a key given twice', 'name: a\nname: b', 'file-syntax'],
    ['unknown tags', 'name: !!js/function x', 'file-syntax'],
    ['two documents', 'name: a\n---\nname: b', 'file-syntax'],
    [
      'an alias bomb',
      [
        'a: &a [x,x,x,x,x,x,x,x,x]',
        ...'bcdefg'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdef'[index]},`.repeat(9)}]`),
      ].join('\n'),
      'file-alias',
    ],
    ['a list inside itself', 'a: &a [*a]', 'file-alias'],
    ['an alias of nothing', 'a: *b', 'file-alias-lost'],
    ['endless brackets', '['.repeat(250_000), 'file-too-deep'],
    ['a staircase of keys', Array.from({ length: 700 }, (_, index) => `${' '.repeat(index)}a:`).join('\n'), 'file-too-deep'],
    ['far more than a person writes', `# ${'x'.repeat(300_000)}`, 'file-too-large'],
    ['a plan instead of an athlete', 'format: ironstride-plan\nversion: 1', 'file-format'],
    ['a run plan instead of an athlete', 'schedule: []', 'file-format'],
    ['a rulebook instead of an athlete', 'base: strict\nrules: {}', 'file-format'],
    ['plain words', 'I would like to run', 'file-value'],
    ['three megabytes', `# ${'x'.repeat(3_000_000)}`, 'file-too-large'],
  ])('is refused when it has %s', (_, text, code) => {
    expect(new Set(codes(text))).toEqual(new Set([code]));
  });
});
