import { describe, expect, test } from 'vitest';
import { SOMEBODY, type Athlete } from '../athlete/athlete.ts';
import { formatDate } from '../calendar/plain-date.ts';
import { readTraining } from '../plan/week-notation.ts';
import { judgeTraining, scoreOf } from './judge-training.ts';
import { RULEBOOKS, type Rulebook } from './rulebook.ts';

describe('the referee', () => {
  test('gives a finding its days, sessions, facts and words', () => {
    const { findings } = judgeTraining(read('Tue am: tempo 35\nWed am: intervals 50'), SOMEBODY, only('hard-runs-apart'));
    expect(findings.map((one) => ({ ...one, dates: one.dates.map(formatDate) }))).toEqual([
      {
        rule: 'hard-runs-apart',
        level: 'must',
        cost: 10,
        dates: ['2001-01-02', '2001-01-03'],
        sessions: ['2001-01-02-am-tempo', '2001-01-03-am-intervals'],
        facts: { between: 0 },
        says: 'Two hard runs have no day between them; leave 1 day.',
      },
    ]);
  });

  test('sorts by day, then musts first, then registry order', () => {
    const { findings } = judgeTraining(read('Tue am: tempo 35 | pm: heavy-legs 45\nWed am: intervals 50'), SOMEBODY, RULEBOOKS.article);
    expect(findings.length).toBeGreaterThan(4);
    const keys = findings.map((one) => [
      one.dates[0] ?? 0,
      one.level === 'must' ? 0 : 1,
      RULEBOOKS.article.rules.findIndex(({ rule }) => rule.id === one.rule),
    ]);
    expect(keys).toEqual([...keys].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0) || (a[2] ?? 0) - (b[2] ?? 0)));
  });

  test('lets history count without reporting it', () => {
    const rulebook = only('hard-runs-apart');
    const history = 'Week of 2027-03-01: history\nSat am: tempo 35\nSun am: hills 40\nWeek of 2027-03-08\n';
    expect(judgeTraining(read(`${history}Wed am: easy 40`), SOMEBODY, rulebook).findings).toEqual([]);
    const { findings } = judgeTraining(read(`${history}Mon am: intervals 50`), SOMEBODY, rulebook);
    expect(findings.map((one) => one.sessions)).toEqual([['2027-03-07-am-hills', '2027-03-08-am-intervals']]);
  });

  test('counts days in a row across Sunday night and through history', () => {
    const rulebook = only('six-days-in-a-row');
    const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day) => `${day} am: easy 40`).join('\n');
    const { findings } = judgeTraining(
      read(`Week of 2027-03-01: history\n${week}\nWeek of 2027-03-08\nMon am: easy 40\nTue am: easy 40`),
      SOMEBODY,
      rulebook,
    );
    expect(findings.map((one) => one.dates.map(formatDate))).toEqual([['2027-03-08'], ['2027-03-09']]);
  });

  test('measures hours by the athlete’s own start times and by the clock of a session', () => {
    const rulebook = only('full-day-between-heavy-strength-and-hard-run');
    const late: Athlete = {
      ...SOMEBODY,
      availability: {
        week: Array.from({ length: 7 }, () => ({ am: 120, pm: 120 })),
        starts: Array.from({ length: 7 }, () => ({ am: 6 * 60, pm: 19 * 60 })),
        exceptions: [],
      },
    };
    const text = 'Wed pm: heavy-legs 45\nFri am: intervals 50';
    expect(judgeTraining(read(text), SOMEBODY, rulebook).findings).toEqual([]);
    expect(judgeTraining(read(text), late, rulebook).findings).toHaveLength(1);
    expect(judgeTraining(read('Wed pm: heavy-legs 45\nFri am 09:00: intervals 50'), late, rulebook).findings).toEqual([]);
  });

  test('names what it would need to know', () => {
    const { findings, unknown } = judgeTraining(read('Mon pm: heavy-legs 45'), SOMEBODY, only('never-to-failure'));
    expect(findings).toEqual([]);
    expect(unknown).toEqual([{ rule: 'never-to-failure', needs: 'the repetitions in reserve of strength sessions' }]);
  });

  test('scores placement and wishes, not progression', () => {
    const training = read('Tue am: tempo 35\nWed am: intervals 50\nMon pm: heavy-legs 45 rir:0');
    const { findings } = judgeTraining(training, SOMEBODY, RULEBOOKS.article);
    expect(findings.map((one) => one.rule)).toContain('never-to-failure');
    const counted = findings.filter((one) => one.rule !== 'never-to-failure' && one.rule !== 'mostly-easy');
    const sum = (level: 'must' | 'should') => counted.filter((one) => one.level === level).reduce((total, one) => total + one.cost, 0);
    expect(scoreOf(findings, RULEBOOKS.article)).toEqual({ must: sum('must'), should: sum('should') });
  });
});

function only(id: string): Rulebook {
  return { id: 'only', says: '', rules: RULEBOOKS.article.rules.filter(({ rule }) => rule.id === id) };
}

function read(text: string) {
  const result = readTraining(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}
