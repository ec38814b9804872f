import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addDays, writeWeek, type Finding, type Placement, type Plan } from '@ironstride/core';
import { afterAll, describe, expect, test } from 'vitest';
import { contentText } from './content-text.ts';
import { EXAMPLES, planExample } from './plan-example.ts';

/** Set to 1 to write the golden plans anew; the difference is then there to be read. */
const UPDATE = process.env['IRONSTRIDE_UPDATE_GOLDEN'] === '1';
/** A search may look at a fifth more states than recorded before somebody has to look at it (convention). */
const STATES_ALLOWED = 1.2;

/** Plans whose sessions are kept in full, to be read by somebody who knows lifting and running. */
const IN_FULL = [
  'body-weight-only',
  'fast-five',
  'first-marathon',
  'gym-twice-a-week',
  'masters-marathon',
  'novice-with-dumbbells',
  'own-run-plan',
];

const BENCHMARK = join(import.meta.dirname, 'benchmark.json');

/** What is recorded of an example for comparison with other planners. */
interface Optimum {
  readonly rulebook: string;
  readonly weeks: number;
  readonly sessions: number;
  readonly must: number;
  readonly leftOut: number;
  readonly should: number;
  readonly states: number;
}

const recorded = readBenchmark();
const found: Record<string, Optimum> = {};

describe.each(EXAMPLES)('the example %s', (name) => {
  const { plan } = planExample(name);
  found[name] = optimumOf(plan);

  test('comes out as its golden plan', () => {
    const file = join(import.meta.dirname, 'golden', `${name}.txt`);
    const text = goldenText(plan);
    if (UPDATE) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });

  test('is proven optimal, scores what the benchmark set records, and takes no more work', () => {
    if (UPDATE) return;
    expect(plan.proof.optimal).toBe(true);
    const { states, ...optimum } = optimumOf(plan);
    const { states: allowed, ...wanted } = recorded[name] ?? { states: 0 };
    expect(optimum).toEqual(wanted);
    expect(states).toBeLessThanOrEqual(Math.ceil(allowed * STATES_ALLOWED));
  });
});

describe.each(IN_FULL)('the sessions of %s', (name) => {
  test('are filled as in its golden file', () => {
    const file = join(import.meta.dirname, 'golden', `${name}.sessions.txt`);
    const { weeks, placements } = planExample(name).plan;
    const text = weeks
      .flatMap(({ number, monday, block = '', deload }) => [
        `; ${number}: ${block}${deload ? ', deload' : ''}`,
        ...placements.filter(({ date }) => date >= monday && date < addDays(monday, 7)).flatMap((one) => contentText(one)),
        '',
      ])
      .join('\n');
    if (UPDATE) writeFileSync(file, text);
    expect(text).toBe(readFileSync(file, 'utf8'));
  });
});

afterAll(() => {
  if (!UPDATE) return;
  const sorted = Object.fromEntries(EXAMPLES.map((name) => [name, found[name]]));
  writeFileSync(BENCHMARK, `${JSON.stringify(sorted, null, 2)}\n`);
});

function optimumOf({ rulebook, weeks, placements, leftOut, score, proof }: Plan): Optimum {
  return { rulebook, weeks: weeks.length, sessions: placements.length + leftOut.length, ...score, states: proof.states };
}

/** Score, findings by rule, and every week in week notation. */
function goldenText({ weeks, placements, leftOut, rulebook, score, findings, notes }: Plan): string {
  const head = [
    `Rulebook ${rulebook}; must ${score.must}, left out ${score.leftOut}, should ${score.should}`,
    ...notes.map(({ code }) => `Note: ${code}`),
    ...countByRule(findings).map(([rule, times]) => `Finding: ${rule} ×${times}`),
    ...leftOut.map(({ id }) => `Left out: ${id}`),
  ];
  const body = weeks.flatMap(({ number, monday, phase = '', block = '', deload, km, focus }) => {
    const within = placements.filter(({ date }) => date >= monday && date < addDays(monday, 7));
    const about = [phase, block, ...(deload ? ['deload'] : []), ...(km === undefined ? [] : [`${Math.round(km * 10) / 10} km`])].join(', ');
    return ['', `; ${number}: ${about}. ${focus}`, writeWeek(within.map(withoutContents), monday).trimEnd()];
  });
  return [...head, ...body, ''].join('\n');
}

/** What a session holds stands in the files of sessions. */
function withoutContents(one: Placement): Placement {
  const { movements: _, rir: __, load: ___, lift: ____, warmUp: _____, ...session } = one.session;
  return { ...one, session };
}

function countByRule(findings: readonly Finding[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { level, rule } of findings) counts.set(`${level} ${rule}`, (counts.get(`${level} ${rule}`) ?? 0) + 1);
  return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function readBenchmark(): Readonly<Record<string, Optimum>> {
  if (UPDATE) return {};
  return JSON.parse(readFileSync(BENCHMARK, 'utf8')) as Record<string, Optimum>; // written above
}
