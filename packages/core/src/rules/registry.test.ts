import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SOMEBODY, type Athlete } from '../athlete/athlete.ts';
import { readTraining } from '../plan/week-notation.ts';
import type { Training } from '../plan/placement.ts';
import { judgeTraining } from './judge-training.ts';
import { CONTENT_REFERENCES } from './content-references.ts';
import { PLANNING_REFERENCES } from './planning-references.ts';
import { REFERENCES } from './references.ts';
import { RULES } from './registry.ts';
import { RULEBOOKS, type Rulebook } from './rulebook.ts';
import { GRADES, type Example, type Rule } from './rule.ts';

const EXAMPLE_ATHLETE: Athlete = { ...SOMEBODY, age: 35 };
const FOLDERS = { placement: 'placement', wishes: 'wish', progression: 'progression' } as const;
const FILES = Object.entries(FOLDERS).flatMap(([folder, family]) =>
  readdirSync(new URL(`./${folder}/`, import.meta.url))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .sort()
    .map((file) => `${family}/${file.slice(0, -'.ts'.length)}`),
);

describe('the registry', () => {
  test('lists every rule file once, by family and id, and nothing else', () => {
    expect(RULES.map((rule) => `${rule.family}/${rule.id}`)).toEqual(FILES);
  });

  test('has no reference that nothing in the core builds on', () => {
    const core = new URL('../', import.meta.url);
    const sources = readdirSync(core, { recursive: true, encoding: 'utf8' }).filter(
      (file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('references.ts'),
    );
    const text = sources.map((file) => readFileSync(new URL(file, core), 'utf8')).join('\n');
    expect(Object.keys(REFERENCES).filter((key) => !text.includes(`'${key}'`))).toEqual([]);
  });

  test('keeps the bibliography in the order of its keys', () => {
    for (const part of [PLANNING_REFERENCES, CONTENT_REFERENCES]) expect(Object.keys(part)).toEqual(Object.keys(part).sort());
    expect(Object.keys(REFERENCES).length).toBe(Object.keys(PLANNING_REFERENCES).length + Object.keys(CONTENT_REFERENCES).length);
  });

  test('prints no figure of a work that was not seen', () => {
    const unseen = Object.values(REFERENCES).filter((one) => one.checked !== 'seen');
    expect(unseen.filter((one) => /\d+(\.\d+)? ?%|ratio|\b\d+\.\d+/.test(one.shows))).toEqual([]);
  });
});

describe.each(RULES.map((rule) => ({ rule, id: rule.id })))('$id', ({ rule }) => {
  test('says what it wants in one sentence', () => {
    expect(rule.statement).toMatch(/^[A-Z][^.!?]*\.$/);
    expect(rule.because).toMatch(/\.$/);
    expect(GRADES).toContain(rule.evidence);
  });

  test('has sources that resolve, and claims no more than those that were seen', () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const source of [...rule.sources, ...Object.values(rule.parameters).map((one) => one.source)]) {
      expect(source === 'convention' || Object.hasOwn(REFERENCES, source), source).toBe(true);
    }
    const seen = rule.sources.filter((key) => key !== 'convention' && key !== 'article-2025' && REFERENCES[key].checked === 'seen');
    if (rule.evidence !== 'convention') expect(seen).not.toEqual([]);
    if (rule.evidence === 'convention') expect(rule.sources).toContain('convention');
  });

  test('has whole numbers within their bounds, and a direction for locked ones', () => {
    expect(Number.isInteger(rule.weight) && rule.weight >= 1).toBe(true);
    for (const [name, { value, min, max, stricter }] of Object.entries(rule.parameters)) {
      expect([value, min, max].every(Number.isInteger) && min <= value && value <= max, name).toBe(true);
      expect(stricter !== undefined, name).toBe(rule.locked === true);
    }
  });

  test('has an example that keeps it and one that breaks it', () => {
    expect(rule.examples.keeps.length).toBeGreaterThan(0);
    expect(rule.examples.breaks.length).toBeGreaterThan(0);
  });

  test.each(rule.examples.keeps)('is kept by $week', (example) => {
    expect(judge(rule, example)).toEqual([]);
  });

  test.each(rule.examples.breaks)('is broken by $week', (example) => {
    const findings = judge(rule, example);
    expect(findings).not.toEqual([]);
    for (const { rule: id, cost, says, dates } of findings) {
      expect(id).toBe(rule.id);
      expect(Number.isInteger(cost) && cost >= 1).toBe(true);
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(says).not.toMatch(/undefined|NaN|Infinity|\d\.\d{3}/);
      expect([...dates].sort((a, b) => a - b)).toEqual(dates);
    }
  });
});

test.each(RULES.filter((rule) => rule.bind({}).over === 'streak').map((rule) => ({ rule, id: rule.id })))(
  '$id never finds a longer streak better, at either level',
  ({ rule }) => {
    const judge = rule.bind({});
    if (judge.over !== 'streak') throw new Error('Only streaks are asked');
    for (const athlete of [EXAMPLE_ATHLETE, { ...EXAMPLE_ATHLETE, level: 'beginner' as const }, { ...EXAMPLE_ATHLETE, age: 70 }]) {
      const objections = Array.from({ length: judge.longest + 2 }, (_, length) => judge.judge(length, athlete));
      for (const level of ['must', 'should'] as const) {
        const costs = objections.map((one) => (one?.level === level ? one.cost : 0));
        expect(costs).toEqual([...costs].sort((a, b) => a - b));
        expect(new Set(costs.slice(judge.longest)).size).toBe(1);
      }
    }
  },
);

describe('the article’s example week', () => {
  const article = week('Fri am: intervals 50');
  const moved = week('Thu am: intervals 50');

  test('keeps every must of the article and gets one notice, from Tuesday to Wednesday', () => {
    const { findings } = judgeTraining(article, SOMEBODY, RULEBOOKS.article);
    expect(findings.filter((one) => one.level === 'must')).toEqual([]);
    const notices = findings.filter((one) => familyOf(one.rule) !== 'progression');
    expect(notices.map((one) => [one.rule, daysOf(one.dates)])).toEqual([['fresh-legs-for-heavy-strength', 'Tue Wed']]);
  });

  test('breaks the strict rulebook from Tuesday to Wednesday and from Wednesday to Friday', () => {
    expect(musts(article, RULEBOOKS.strict)).toEqual([
      'fresh-legs-for-heavy-strength Tue Wed',
      'full-day-between-heavy-strength-and-hard-run Wed Fri',
    ]);
  });

  test('breaks the full day when the speed work moves to Thursday', () => {
    expect(musts(moved, RULEBOOKS.article)).toContain('full-day-between-heavy-strength-and-hard-run Wed Thu');
  });

  test('is still fine when it is repeated', () => {
    const text = weekText('Fri am: intervals 50');
    expect(musts(read(`${text}\n---\n${text}\n---\n${text}`), RULEBOOKS.article)).toEqual([]);
  });

  test('kept hard-days-hard, passes the rulebook that consolidates', () => {
    const hardDays = read(
      'Mon am: easy 40\nTue am: tempo 35 | pm: heavy-legs 45\nWed am: easy 40\nThu: rest\nFri am: intervals 50 | pm: full-body 45\nSat am: easy 40\nSun am: long 90',
    );
    expect(musts(hardDays, RULEBOOKS.consolidate)).toEqual([]);
    expect(musts(hardDays, RULEBOOKS.article)).not.toEqual([]);
  });
});

function judge(rule: Rule, example: Example) {
  const training = read(example.week);
  const weeks = training.weeks.map((one) => ({ ...one, ...example.weeks }));
  const alone: Rulebook = { id: 'alone', says: '', rules: [{ rule, settings: {}, judge: rule.bind({}) }] };
  return judgeTraining({ ...training, weeks }, { ...EXAMPLE_ATHLETE, ...example.athlete }, alone).findings;
}

function weekText(speed: string): string {
  const days = [
    'Mon am: full-body 40 light',
    'Tue am: tempo 35',
    'Wed am: easy 40 | pm: heavy-legs 45',
    speed,
    'Sat am: easy 40',
    'Sun am: long 90',
  ];
  return days.join('\n');
}

function week(speed: string): Training {
  return read(weekText(speed));
}

function read(text: string): Training {
  const result = readTraining(text);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

function musts(training: Training, rulebook: Rulebook): string[] {
  const { findings } = judgeTraining(training, SOMEBODY, rulebook);
  return findings.filter((one) => one.level === 'must').map((one) => `${one.rule} ${daysOf(one.dates)}`);
}

function familyOf(id: string): string {
  return RULES.find((rule) => rule.id === id)?.family ?? 'none';
}

function daysOf(dates: readonly number[]): string {
  return dates.map((date) => ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][(((date + 3) % 7) + 7) % 7]).join(' ');
}
