import { describe, expect, test } from 'vitest';
import { SOMEBODY } from '../athlete/athlete.ts';
import { readTraining } from '../plan/week-notation.ts';
import { problemText } from '../problems.ts';
import { judgeTraining } from './judge-training.ts';
import { RULES } from './registry.ts';
import { makeRulebook, RULEBOOKS, type Changes, type OwnRulebook, type Rulebook } from './rulebook.ts';

const OWN: OwnRulebook = { id: 'own', says: 'Mine.', base: 'article', rules: {} };

describe('the rulebooks that ship', () => {
  test('differ from the cards only in rules that exist and numbers that a coach could also choose', () => {
    for (const { id, rules } of Object.values(RULEBOOKS)) {
      const on = Object.fromEntries(rules.map(({ rule, settings }) => [rule.id, settings]));
      const off = RULES.filter((rule) => !Object.hasOwn(on, rule.id)).map((rule) => [rule.id, 'off'] as const);
      expect(makeRulebook({ ...OWN, rules: { ...on, ...Object.fromEntries(off) } }), id).toMatchObject({ ok: true });
    }
  });

  test('keep the order of the registry', () => {
    for (const { rules } of Object.values(RULEBOOKS)) {
      const places = rules.map(({ rule }) => RULES.indexOf(rule));
      expect([...places].sort((a, b) => a - b)).toEqual(places);
    }
  });

  test('use every rule somewhere, and all locked ones everywhere', () => {
    const somewhere = new Set(Object.values(RULEBOOKS).flatMap(ids));
    expect(RULES.filter((rule) => !somewhere.has(rule.id))).toEqual([]);
    for (const rulebook of Object.values(RULEBOOKS)) {
      for (const rule of RULES) if (rule.locked) expect(ids(rulebook)).toContain(rule.id);
    }
  });

  test('keep hard days hard only where that is asked for', () => {
    expect(ids(RULEBOOKS.article)).not.toContain('hard-days-hard');
    expect(ids(RULEBOOKS.strict)).not.toContain('easy-day-after-hard-day');
    expect(ids(RULEBOOKS.consolidate)).not.toContain('no-hard-run-with-heavy-strength');
    expect(ids(RULEBOOKS.consolidate)).toContain('easy-day-after-hard-day');
  });
});

describe('a coach’s own rulebook', () => {
  test('without changes is the one it starts from', () => {
    for (const base of ['article', 'strict', 'consolidate'] as const) {
      const made = value({ ...OWN, base });
      expect(made.rules.map(({ rule, settings }) => [rule.id, settings])).toEqual(
        RULEBOOKS[base].rules.map(({ rule, settings }) => [rule.id, settings]),
      );
    }
  });

  test('switches rules off and on', () => {
    const made = value({ ...OWN, rules: { 'strength-spread': 'off', 'hard-days-hard': {} } });
    expect(ids(made)).not.toContain('strength-spread');
    expect(ids(made)).toContain('hard-days-hard');
  });

  test('adds its numbers to those of the base and keeps the others', () => {
    const made = value({ ...OWN, base: 'strict', rules: { 'full-day-between-heavy-strength-and-hard-run': { values: { fullDays: 2 } } } });
    const active = made.rules.find(({ rule }) => rule.id === 'full-day-between-heavy-strength-and-hard-run');
    expect(active?.settings.values).toEqual({ hours: 48, fullDays: 2 });
  });

  test('changes weight and level', () => {
    const made = value({ ...OWN, rules: { 'hard-runs-apart': { level: 'should', weight: 7 } } });
    const read = readTraining('Tue am: tempo 35\nWed am: intervals 50');
    if (!read.ok) throw new Error('The week can be read');
    const { findings } = judgeTraining(read.value, SOMEBODY, made);
    expect(findings.filter((one) => one.rule === 'hard-runs-apart')).toMatchObject([{ level: 'should', cost: 7 }]);
  });

  test('may make safety rules stricter', () => {
    const made = makeRulebook({
      ...OWN,
      rules: {
        'rest-day-each-week': { values: { least: 2 }, weight: 9 },
        'six-days-in-a-row': { values: { most: 4 } },
        'longest-run-spike': { level: 'must' },
      },
    });
    expect(made).toMatchObject({ ok: true });
  });

  test('may not switch off or weaken safety rules, whatever way it tries', () => {
    expect(
      says({
        ...OWN,
        rules: {
          'recover-from-race': 'off',
          'rest-day-each-week': { level: 'should', weight: 1 },
          'six-days-in-a-row': { values: { most: 7 } },
          'light-before-heavy': { values: { least: 3 } },
        },
      }),
    ).toEqual([
      'recover-from-race: “recover-from-race” protects health and cannot be switched off. Leave it as it is, or make it stricter.',
      'rest-day-each-week.weight: “rest-day-each-week” protects health and cannot be given a weight below 5. Leave it as it is, or make it stricter.',
      'rest-day-each-week.level: “rest-day-each-week” protects health and cannot be made a “should”. Leave it as it is, or make it stricter.',
      'six-days-in-a-row.most: “six-days-in-a-row” protects health and cannot be set above 6 days (most). Leave it as it is, or make it stricter.',
      'light-before-heavy.least: “light-before-heavy” protects health and cannot be set below 4 weeks (least). Leave it as it is, or make it stricter.',
    ]);
  });

  test('is told every slip at once, with the name that was probably meant', () => {
    expect(
      says({
        ...OWN,
        rules: {
          'hard-run-apart': 'off',
          'hard-run-cap': { values: { begginer: 1, advanced: 9, intermediate: 1.5 }, weight: 0 },
          'strength-spread': { weight: 1.5 },
          'time-of-day': { values: { hour: 5 } },
        },
      }),
    ).toEqual([
      'hard-run-apart: There is no rule called “hard-run-apart”. Did you mean “hard-runs-apart”?',
      'hard-run-cap.weight: The weight of “hard-run-cap” is 0. Use a whole number from 1 to 1000.',
      'hard-run-cap.begginer: The rule “hard-run-cap” has no number called “begginer”. Did you mean “beginner”?',
      'hard-run-cap.advanced: “advanced” is 9; it must be a whole number from 0 to 5 runs a week. Choose a number inside these bounds.',
      'hard-run-cap.intermediate: “intermediate” is 1.5; it must be a whole number from 0 to 4 runs a week. Choose a number inside these bounds.',
      'strength-spread.weight: The weight of “strength-spread” is 1.5. Use a whole number from 1 to 1000.',
      'time-of-day.hour: The rule “time-of-day” has no number called “hour”. It has no numbers to change.',
    ]);
  });

  test('cannot reach numbers through names that every object has', () => {
    const rules = JSON.parse('{ "constructor": "off", "hard-run-cap": { "values": { "toString": 1, "__proto__": 2 } } }') as Changes; // as a file gives it
    expect(says({ ...OWN, rules })).toHaveLength(3);
  });
});

function ids({ rules }: Rulebook): string[] {
  return rules.map(({ rule }) => rule.id);
}

function value(own: OwnRulebook): Rulebook {
  const made = makeRulebook(own);
  if (!made.ok) throw new Error(made.problems.map(problemText).join('\n'));
  return made.value;
}

function says(own: OwnRulebook): string[] {
  const made = makeRulebook(own);
  return made.ok ? [] : made.problems.map(problemText);
}
