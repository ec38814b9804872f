import { randomUUIDv7 } from 'node:crypto';
import { nextStamp, type Batch, type Document, type Json, type Kind } from '@ironstride/sync';
import { SPRING } from './start-server.ts';

/** A device that tests write with. */
export const DEVICE = 'testdevice00';

/** A document whose fields were all written at once. */
export function documentWith(kind: Kind, id: string, values: Readonly<Record<string, Json>>, time = SPRING): Document {
  const at = nextStamp(DEVICE, time);
  return { kind, id, fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [at, value]])) };
}

/** A batch as a device sends it. */
export function batchOf(documents: readonly Document[], time = SPRING): Batch {
  return { id: randomUUIDv7(), device: DEVICE, at: nextStamp(DEVICE, time), label: 'plan-changed', documents };
}

/** An athlete’s data in small: a season with two sessions of one day, one that is logged, a check-in, settings. */
export const SEASON: readonly Document[] = [
  documentWith('season', 'home', {
    plan: 'p1',
    rulebook: 'article',
    'athlete.name': 'Kim',
    'athlete.health': ['chest-pain'],
    'athlete.hurts': ['knee'],
  }),
  documentWith('plan', 'p1', {
    parts: 3,
    rulebook: 'article',
    athlete: { name: 'Kim', hurts: ['knee'], health: ['chest-pain'], level: 'beginner' },
  }),
  documentWith('week', 'p1/2027-03-08', { value: { monday: 20_885, number: 1, focus: 'build' } }),
  documentWith('placement', 'p1/w01-easy-1', {
    slot: '2027-03-14 am',
    value: { session: { kind: 'easy', discipline: 'run', minutes: 40, effort: 'easy', tags: ['run'] } },
  }),
  documentWith('placement', 'p1/w01-full-body-1', {
    slot: '2027-03-14 pm',
    value: { session: { kind: 'full-body', discipline: 'strength', minutes: 45, effort: 'hard', tags: ['strength'] } },
  }),
  documentWith('log', 'w01-easy-1@2027-03-14', {
    date: '2027-03-14',
    title: 'Easy run 40 min',
    discipline: 'run',
    state: 'done',
    started: SPRING,
    pain: 'knee',
  }),
  documentWith('check-in', '2027-03-14', { sleep: 4, legs: 2, mood: 3, pain: 'knee' }),
  documentWith('settings', 'home', { theme: 'dark' }),
];
