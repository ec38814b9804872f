import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { applyBatch } from '../apply-batch.ts';
import { NOBODY } from '../nobody.ts';
import type { Tables } from '../tables.ts';
import { sampleAccount, sampleBatch, sampleDocument } from './sample-batch.ts';

/** Text with everything that quoting, lines and encodings stumble over. */
export const NASTY = `'"\\ \n\r\u2028\u{1F3CB} é $1 ? -- %_`;

/** Two accounts, an athlete and a coach, with rows of theirs in every table. */
export async function fillTables(db: Kysely<Tables>): Promise<{ readonly athlete: string; readonly coach: string }> {
  const athlete = await sampleAccount(db, `Ada ${NASTY}`);
  const coach = await sampleAccount(db, 'Bea', 'coach');
  for (const [account, other] of [
    [athlete, coach],
    [coach, athlete],
  ] as const) {
    const hash = randomUUID();
    await db
      .insertInto('sessions')
      .values({ account, hash, device: NASTY, created: 1, seen: 2, expires: 4_102_444_800_000, passkey: 0 })
      .execute();
    await db
      .insertInto('passkeys')
      .values({ account, id: hash, key: 'key', counter: 4_294_967_295, transports: '["usb"]', name: NASTY, created: 3 })
      .execute();
    await db
      .insertInto('tokens')
      .values({ account, hash, name: NASTY, scopes: '["log:read"]', created: 4, expires: 5, seen: null })
      .execute();
    await db.insertInto('codes').values({ account, hash, used: null }).execute();
    await db.insertInto('links').values({ account, hash, purpose: 'reset', role: null, expires: 6, used: 7 }).execute();
    await db.insertInto('feeds').values({ account, hash, created: 8 }).execute();
    await db
      .insertInto('idempotency')
      .values({ account, key: NASTY, route: 'push', request_hash: hash, status: 200, body: '{}', created: 9 })
      .execute();
    await db
      .insertInto('audit')
      .values({ account, seq: 1_000_000, at: 10, actor: other, action: 'granted', detail: '{}', session: null })
      .execute();
    for (let week = 1; week <= 4; week += 1) {
      const day = `2027-03-0${week}`;
      const documents = [
        sampleDocument('placement', `u/w0${week}-easy-1`, { slot: `${day} am`, value: { note: NASTY } }, week),
        sampleDocument('log', `w0${week}-easy-1`, { date: day, note: NASTY, [`sets.0.${week}`]: { kg: 80.5, reps: 5 } }, week),
      ];
      await applyBatch(db, account, sampleBatch(documents), { actor: week === 2 ? coach : account, now: 1_800_000_000_000 + week });
    }
    await applyBatch(db, account, sampleBatch([sampleDocument('log', 'w04-easy-1', { gone: true }, 9)]), { actor: account, now: 11 });
  }
  await db.insertInto('grants').values({ account: athlete, coach, scopes: '["plan:read"]', state: 'given', created: 12 }).execute();
  await db
    .insertInto('facts')
    .values({ name: 'owner', value: 'noted' })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  await db.insertInto('attempts').values({ account: NOBODY, hash: randomUUID(), count: 3, since: 13 }).execute();
  await db.insertInto('clients').values({ account: coach, athlete }).execute();
  return { athlete, coach };
}
