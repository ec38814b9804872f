import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRulebook, parseDate, plan as planSeason, problemText, RULEBOOKS, type Conflict, type Rulebook } from '@ironstride/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAthleteFile } from '../athlete-file/athlete-file.ts';
import { looksLikePlan, readPlanFile, writePlanFile, type PlanFile } from './plan-file.ts';

const EXAMPLES = join(import.meta.dirname, '../../../../examples');
const TODAY = parseDate('2026-12-01');
if (TODAY === undefined) throw new Error('no such day');
const today = TODAY;

function planned(name: string, rulebook: Rulebook = RULEBOOKS.article): PlanFile {
  const file = readAthleteFile(readFileSync(join(EXAMPLES, name)), name, { today });
  if (!file.ok) throw new Error(file.problems.map(problemText).join('\n'));
  const { athlete, from, weeks } = file.value;
  const made = planSeason(athlete, { from, rulebook, ...(weeks !== undefined && { weeks }) });
  if (!made.ok) throw new Error(made.problems.map(problemText).join('\n'));
  return { plan: made.value, rulebook };
}

function read(text: string): PlanFile {
  const file = readPlanFile(new TextEncoder().encode(text), 'plan.json');
  if (!file.ok) throw new Error(file.problems.map(problemText).join('\n'));
  return file.value;
}

function problems(text: string): readonly string[] {
  const file = readPlanFile(new TextEncoder().encode(text), 'plan.json');
  return file.ok ? [] : file.problems.map(problemText);
}

const settings = ({ rules }: Rulebook) => rules.map(({ rule, settings }) => [rule.id, settings]);
const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.yaml') && !name.startsWith('two-years'));
const short = planned('one-week.yaml');

describe('a plan file', () => {
  test.each(names)('gives back the plan of %s, to the last fact', (name) => {
    const { plan, rulebook } = planned(name);
    for (const form of ['json', 'yaml'] as const) {
      const back = read(writePlanFile({ plan, rulebook }, form));
      expect(back.plan).toEqual(plan);
      expect(settings(back.rulebook)).toEqual(settings(rulebook));
    }
  });

  test('says what each set was done with', () => {
    const lifts = [{ exercise: 'romanian-deadlift', with: 'barbell' as const, kg: 60, reps: 8 }];
    const told = { ...short, plan: { ...short.plan, athlete: { ...short.plan.athlete, lifts } } };
    expect(read(writePlanFile(told, 'json')).plan.athlete.lifts).toEqual(lifts);
  });

  test.each(Object.values(RULEBOOKS))('carries the rulebook $id with every setting', (rulebook) => {
    const back = read(writePlanFile(planned('one-week.yaml', rulebook), 'json'));
    expect(settings(back.rulebook)).toEqual(settings(rulebook));
    expect(back.rulebook.id).toBe(rulebook.id);
  });

  test('carries a coach’s own rulebook', () => {
    const own = makeRulebook({
      id: 'own',
      says: 'Own.',
      base: 'strict',
      rules: { 'few-double-days': 'off', 'strength-spread': { weight: 7 } },
    });
    if (!own.ok) throw new Error('no rulebook');
    expect(settings(read(writePlanFile(planned('one-week.yaml', own.value), 'yaml')).rulebook)).toEqual(settings(own.value));
  });

  test('carries the clashes of wishes, to the last fact', () => {
    const pin = { kind: 'pin', id: 'pin-1', says: 'tempo 50 min on Thu 2027-03-04' } as const;
    const rule = { kind: 'rule', id: 'hard-run-cap', says: 'Keep to one, two or three hard runs a week.' } as const;
    const conflicts: readonly Conflict[] = [
      { clash: [pin, rule], smallest: false, cures: [{ wish: pin, score: { must: 0, leftOut: 5, should: 3 } }], weeks: [today] },
    ];
    for (const form of ['json', 'yaml'] as const) {
      expect(read(writePlanFile({ ...short, conflicts }, form)).conflicts).toEqual(conflicts);
    }
  });

  test('has one line per session, so that it differs only where plans differ', () => {
    for (const form of ['json', 'yaml'] as const) {
      const lines = writePlanFile(short, form).split('\n');
      for (const { id } of short.plan.placements) expect(lines.filter((line) => line.includes(id)).length).toBeLessThanOrEqual(3);
    }
  });

  test('is known by its first line', () => {
    expect(looksLikePlan(writePlanFile(short, 'json'))).toBe(true);
    expect(looksLikePlan(writePlanFile(short, 'yaml'))).toBe(true);
    expect(looksLikePlan('{"schedule": []}')).toBe(false);
  });
});

describe('a wrong plan file', () => {
  const good = writePlanFile(short, 'json');

  test.each([
    ['another version', good.replace('"version": 1', '"version": 2'), /it is “ironstride-plan”, version 2/],
    ['an athlete instead of a plan', '{"name": "Kim", "lifting": "new"}', /; it is an athlete file\./],
    ['a list', '[1]', /This is not an Ironstride plan of version 1\. Give/],
    ['another format', '{"format": "training-peaks"}', /This is not an Ironstride plan of version 1/],
    ['broken JSON', good.slice(0, 300), /cannot be read/],
    [
      'a day that never was',
      good.replaceAll(/"date":"2027-03-0\d"/g, '"date":"2027-02-30"'),
      /placements › 0 › date: “2027-02-30” is not a day/,
    ],
    ['a kind of session that is none', good.replaceAll('"kind":"easy"', '"kind":"eesy"'), /session › kind/],
    ['an unknown key', good.replace('"version": 1', '"version": 1, "colour": 2'), /Nobody knows the key “colour”/],
    ['an unknown rule', good.replace('"rules":{', '"rules":{"run-more":{},'), /There is no rule called “run-more”/],
    ['the same id twice', good.replaceAll(/"id":"w01-[a-z0-9-]+"/g, '"id":"w01-x"'), /Two sessions have the id “w01-x”/],
    ['a safety rule taken away', good.replace(/"six-days-in-a-row":\{\},?/, ''), /protects health/],
  ])('with %s is refused with words', (_, text, words) => {
    expect(text).not.toBe(good);
    expect(problems(text).join('\n')).toMatch(words);
  });

  test('with any damage is read or refused with words', () => {
    const bytes = new TextEncoder().encode(good);
    const damage = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255), cut: fc.nat(30) });
    fc.assert(
      fc.property(damage, ({ at, byte, cut }) => {
        const file = readPlanFile(new Uint8Array([...bytes.slice(0, at), byte, ...bytes.slice(at + cut)]), 'plan.json');
        if (!file.ok) for (const one of file.problems) expect(problemText(one)).not.toContain('undefined');
      }),
      { seed: 20270301, numRuns: 400 },
    );
  });
});
