import { randomUUID } from 'node:crypto';
import { nextStamp, type Document, type Json } from '@ironstride/sync';
import { plan, type PlainDate, type Plan } from '../packages/core/src/index.ts';
import type { ChangesTable, DocumentsTable } from '../packages/server/src/storage/tables.ts';
import { busyAthlete, FIRST_DAY, seasonOptions } from './seasons.ts';

/** What the device is called that wrote all of it. */
const DEVICE = 'phone0000000';

/** Sets of a strength session, and how often in ten sessions somebody writes a note: conventions of this benchmark. */
const SETS = 18;
const NOTED = 3;

/** What one athlete leaves in a year. */
export interface AthleteYear {
  readonly documents: readonly Omit<DocumentsTable, 'account'>[];
  readonly changes: readonly Omit<ChangesTable, 'account'>[];
  /** A day in the middle of it with a strength session, and that session. */
  readonly day: string;
  readonly log: string;
}

const WEEKS = 52;
let planned: Plan | undefined;

/**
 * A year of a busy athlete as devices send it: a planned season, one edit a week, every session logged set by set, a check-in a
 * day. The season is planned once; years and people differ in their ids.
 */
export function athleteYear(account: string, year: number): AthleteYear {
  planned ??= seasonOf();
  const uid = randomUUID();
  const documents = new Map<string, Omit<DocumentsTable, 'account'>>();
  const changes: Omit<ChangesTable, 'account'>[] = [];
  let seq = year * 1_000_000;
  const apply = (label: string, batch: readonly Document[], layer: boolean): void => {
    for (const document of batch) {
      seq += 1;
      const { kind, id } = document;
      documents.set(`${kind}/${id}`, { kind, id, day: dayIn(document), seq, gone: 0, body: JSON.stringify(document) });
    }
    seq += 1;
    const body = layer ? JSON.stringify(batch) : null;
    changes.push({ seq, batch: randomUUID(), device: DEVICE, actor: account, at: 1_800_000_000_000 + seq, label, body });
  };
  const written = (kind: Document['kind'], id: string, values: Readonly<Record<string, Json>>): Document => {
    const stamp = nextStamp(DEVICE, 1_800_000_000_000 + seq);
    return { kind, id, fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, [stamp, value]])) };
  };

  const { placements, weeks, ...frame } = planned;
  const sessions = placements.map(({ id, date, half, ...session }) => ({ id, day: isoOf(date, year), half, session: jsonOf(session) }));
  apply('plan-made', [written('season', 'home', { plan: uid }), written('plan', uid, jsonOf(frame) as Record<string, Json>)], true);
  const parts = [
    ...weeks.map((week) => written('week', `${uid}/${isoOf(week.monday, year)}`, { value: jsonOf(week) })),
    ...sessions.map(({ id, day, half, session }) => written('placement', `${uid}/${id}`, { slot: `${day} ${half}`, value: session })),
  ];
  for (let from = 0; from < parts.length; from += 500) apply('plan-made', parts.slice(from, from + 500), true);
  let [someDay, someLog] = ['', ''];
  for (const [index, { id, day, half, session }] of sessions.entries()) {
    if (index % 10 === 5) apply('plan-changed', [written('placement', `${uid}/${id}`, { slot: `${day} ${half}`, value: session })], true);
    const strength = id.includes('strength') || id.includes('lower') || id.includes('upper') || id.includes('full');
    const log: Record<string, Json> = { date: day, ended: 1_800_000_000_000, effort: 6 };
    if (index % 10 < NOTED) log['note'] = 'Felt good, the last part was hard.';
    for (let set = 0; strength && set < SETS; set += 1) {
      log[`sets.1.${set}.${1_800_000_000_000 + set}`] = { exercise: 'back-squat', kg: 82.5, reps: 5, rir: 2 };
      apply('set-logged', [], false);
    }
    apply('session-logged', [written('log', `${uid}/${id}`, log)], false);
    if (strength && index >= sessions.length / 2 && someDay === '') [someDay, someLog] = [day, `${uid}/${id}`];
  }
  for (const day of new Set(sessions.map((one) => one.day))) {
    apply('check-in', [written('check-in', day, { sleep: 7, mood: 4, soreness: 2, resting: 48 })], false);
  }
  return { documents: [...documents.values()], changes, day: someDay, log: someLog };
}

function seasonOf(): Plan {
  const made = plan(busyAthlete(WEEKS), seasonOptions(WEEKS));
  if (!made.ok) throw new Error('The season of the benchmark has problems');
  return made.value;
}

function dayIn({ kind, id, fields }: Document): string | null {
  const said = kind === 'check-in' ? id : kind === 'week' ? id.slice(-10) : (fields['slot'] ?? fields['date'])?.[1];
  return typeof said === 'string' ? said.slice(0, 10) : null;
}

function isoOf(date: PlainDate, year: number): string {
  return new Date(Date.UTC(2027, 0, 4) + (date - FIRST_DAY + year * WEEKS * 7) * 86_400_000).toISOString().slice(0, 10);
}

function jsonOf(value: unknown): Json {
  return JSON.parse(JSON.stringify(value)) as Json; // that is what JSON gives
}
