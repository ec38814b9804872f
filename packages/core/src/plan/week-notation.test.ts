import { describe, expect, test } from 'vitest';
import { formatDate } from '../calendar/plain-date.ts';
import { problemText } from '../problems.ts';
import { has } from '../session/session.ts';
import { readSession, writeSession } from './session-notation.ts';
import { readTraining, writeTraining, writeWeek } from './week-notation.ts';
import type { Training } from './placement.ts';
import type { Session } from '../session/session.ts';

function training(text: string): Training {
  const read = readTraining(text);
  if (!read.ok) throw new Error(read.problems.map(problemText).join('\n'));
  return read.value;
}

function one(text: string): Session {
  const read = readSession(text, 'here');
  if (!read.ok) throw new Error(read.problems.map(problemText).join('\n'));
  return read.value;
}

function complaints(text: string): string[] {
  const read = readTraining(text);
  return read.ok ? [] : read.problems.map(problemText);
}

describe('a week as text', () => {
  test('puts each session on its day and half', () => {
    const { placements, weeks } = training('Wed am: easy 40 | pm: heavy-legs 45 + core 10 easy\nThu: rest\nsunday AM : long 100');
    expect(placements.map(({ date, half, session }) => `${formatDate(date)} ${half} ${session.kind} ${session.minutes}`)).toEqual([
      '2001-01-03 am easy 40',
      '2001-01-03 pm heavy-legs 45',
      '2001-01-03 pm core 10',
      '2001-01-07 am long 100',
    ]);
    expect(weeks).toHaveLength(1);
  });

  test('names placements after date, half and kind', () => {
    const { placements } = training('Week of 2027-03-01\nTue pm: easy 30 + core 10 + easy 20');
    expect(placements.map((placement) => placement.id)).toEqual(['2027-03-02-pm-easy', '2027-03-02-pm-easy-2', '2027-03-02-pm-core']);
  });

  test('may say nothing of the half, which is the morning then', () => {
    expect(training('Thu: core 15 easy').placements[0]).toMatchObject({ half: 'am', session: { effort: 'easy' } });
  });

  test('may give a clock time and say that a session is not to be moved', () => {
    const { placements } = training('Wed am 06:30: easy 40! | pm: intervals 60 "a + b; c | d!"');
    expect(placements).toMatchObject([{ start: 390, fixed: true }, { session: { title: 'a + b; c | d!' } }]);
    expect(placements[1]).not.toHaveProperty('fixed');
    expect(placements[1]).not.toHaveProperty('start');
  });

  test('has comments and blank lines', () => {
    expect(training('; my week\n\nMon: easy 30 ; before work\n').placements).toHaveLength(1);
  });

  test('may be followed by others, after a line or under headings', () => {
    const mondays = (text: string): string[] => training(text).weeks.map((week) => formatDate(week.monday));
    expect(mondays('Mon: easy 30\n---\nMon: easy 40')).toEqual(['2001-01-01', '2001-01-08']);
    expect(mondays('Week of 2027-03-01\nMon: easy 30\n---\nMon: easy 40\n---\nWeek of 2027-03-22\nMon: rest')).toEqual([
      '2027-03-01',
      '2027-03-08',
      '2027-03-15',
      '2027-03-22',
    ]);
  });

  test('may say what its week is for', () => {
    const { weeks } = training(
      'Week of 2027-03-01: build, strength, deload\nMon: rest\nWeek of 2027-03-08: taper\nMon: rest\nWeek of 2027-03-15: phase taper, maintain, no-deload',
    );
    expect(weeks).toMatchObject([
      { phase: 'build', block: 'strength', deload: true },
      { phase: 'taper', block: 'taper' },
      { phase: 'taper', block: 'maintain', deload: false },
    ]);
  });

  test('may be history before the training that is judged', () => {
    const { placements, weeks } = training('Week of 2027-02-22: history\nSun am: long 90\nWeek of 2027-03-01\nMon: rest');
    expect(placements).toHaveLength(1);
    expect(weeks.map((week) => formatDate(week.monday))).toEqual(['2027-03-01']);
  });

  test('is written with seven lines', () => {
    const { placements, weeks } = training('Wed am: easy 40 | pm: heavy-legs 45!\nSun am 09:00: race half A');
    expect(weeks[0] && writeWeek(placements, weeks[0].monday)).toBe(
      'Mon: rest\nTue: rest\nWed am: easy 40 | pm: heavy-legs 45!\nThu: rest\nFri: rest\nSat: rest\nSun am 09:00: race half A\n',
    );
  });

  test('is written with a heading that carries what is known of it', () => {
    const text = 'Week of 2027-03-01: build, strength, deload\nMon: rest';
    expect(writeTraining(training(text)).split('\n')[0]).toBe('Week of 2027-03-01: build, strength, deload');
  });
});

describe('a session as text', () => {
  test('of a race needs no minutes and takes its distance by name or in kilometres', () => {
    expect(one('race 10k')).toMatchObject({ km: 10, minutes: 60 });
    expect(one('race half A')).toMatchObject({ km: 21.0975, minutes: 127 });
    expect(has(one('race half A'), 'race-a')).toBe(true);
    expect(one('race 15km 75 b')).toMatchObject({ km: 15, minutes: 75 });
    expect(one('race marathon').km).toBe(42.195);
  });

  test.each([
    'easy 40',
    'tempo 35 moderate',
    'full-body 40 light',
    'core 15 easy #new-block',
    'easy 70 km:12.5 order:1',
    'plyometrics 30 contacts:80',
    'heavy-legs 45 rir:2 load:60 warm-up movements:squat,hinge "with Anna"',
    'power 30 no-warm-up movements:none',
    'full-body 40 load:22.5 lift:goblet-squat',
    'race 10k',
    'race half 95 A',
    'race 15km C "City \\"run\\" \\\\ fun"',
    'race 60',
  ])('%s is written as it was read', (text) => {
    expect(writeSession(one(text))).toBe(text);
  });
});

describe('a week that cannot be read', () => {
  test('names every problem with its line and what was probably meant', () => {
    const found = complaints(
      'Mon: tmepo 40\nTeu am: easy 40\nWed: easy 0 harrd\nThu pm: easy 30 #newblock + long\nFri noon: easy 3\nSat: "x',
    );
    expect(found.join('\n')).toMatchInlineSnapshot(`
      "line 1: “tmepo” is no kind of session. Did you mean “tempo”?
      line 2: “Teu am: easy 40” does not begin with a weekday. Did you mean “Tue”?
      line 3: “0” is no length of a session. Write whole minutes from 1 to 1440.
      line 3: “harrd” means nothing in a session. Did you mean “hard”?
      line 4: “#newblock” is no tag. Did you mean “#new-block”?
      line 4: “long” does not say how long it is. Write minutes after the kind, such as “long 40”.
      line 5: “noon: easy 3” is no half of a day. Write am or pm, a colon and the sessions, such as “pm: heavy-legs 45 + core 10”.
      line 6: A quotation mark is opened and not closed. Close the title with a quotation mark on the same line."
    `);
  });

  test.each([
    ['', 'There is no week'],
    ['; nothing', 'There is no week'],
    ['Week of 2027-03-02\nMon: rest', 'Did you mean 2027-03-01?'],
    ['Week of 2027-02-30\nMon: rest', 'no heading'],
    ['Week of 2027-03-01: biuld\nMon: rest', 'Did you mean “build”?'],
    ['Week of 2027-03-01\nMon: rest\nWeek of 2027-03-01\nTue: rest', 'started before, in line 1'],
    ['Week of 2027-03-01: history\nMon: easy 30', 'nothing to judge'],
    ['Week of 2027-03-01\nMon: rest\nWeek of 2027-03-08: history\nMon: rest', 'does not lie before'],
    ['Week of 1901-01-07\nMon: rest\nWeek of 2150-01-05\nMon: rest', 'at most 1044'],
    ['Mon am 25:00: easy 30', 'not a time of day'],
    [`Mon: ${Array.from({ length: 10 }, () => 'easy 5').join(' + ')}`, 'more than 9 sessions'],
    ['Mon: easy 30!!', 'means nothing'],
    ['Mon: easy 30 40', 'gives its minutes twice'],
    ['Mon: heavy-legs 45 movements:squad', 'Choose from squat'],
    ['Mon: heavy-legs 45 lift:', 'no id of an exercise'],
    ['Mon: heavy-legs 45 lift:goblet_squat', 'such as lift:goblet-squat'],
    ['Mon: heavy-legs 45 lift:goblet-squat lift:deadlift', 'gives its lift twice'],
    ['Mon: easy 30 km:-1', 'from 0.001 to 1000'],
    ['\u0000\u0001PK', 'not a text file'],
    ['x'.repeat(2_000_000), 'at most 1000000'],
  ])('%j', (text, says) => {
    expect(complaints(text).join('\n')).toContain(says);
  });

  test('however long its line is, is answered', () => {
    expect(complaints(`Mon${' '.repeat(900_000)}x`)).toHaveLength(1);
    expect(complaints(`Week of ${' '.repeat(900_000)}x y`)).toHaveLength(1);
    expect(complaints(`Week of 2027-03-01: x${' '.repeat(900_000)}y`)).toHaveLength(1);
    expect(complaints(`Mon: easy 40 ${'#a '.repeat(300_000)}`)).toHaveLength(201);
    expect(complaints(`Mon: ${'easy 40 + '.repeat(90_000)}easy 40`).join()).toContain('more than 9 sessions');
  });

  test('lists at most two hundred problems and then stops', () => {
    const found = complaints('nonsense\n'.repeat(100_000));
    expect(found).toHaveLength(201);
    expect(found.at(-1)).toContain('Reading stopped');
  });
});
