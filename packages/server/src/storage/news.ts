import type { Kysely } from 'kysely';
import { prepared } from './prepared.ts';
import type { Tables } from './tables.ts';

/** What the person is told of on their other devices: all that changes who gets in. Refused sign-ins stand in the book alone: anybody can make them. */
const TOLD = [
  'access-given',
  'codes-made',
  'feed-made',
  'link-used',
  'passkey-added',
  'passkey-removed',
  'password-refused',
  'password-set',
  'person-changed',
  'renamed',
  'reset-link-made',
  'signed-in',
  'token-made',
] as const;

/** Remembers the number of an entry of the book that the person is told of. */
export async function raiseAlarm(trx: Kysely<Tables>, account: string, action: string, seq: number): Promise<void> {
  if (TOLD.some((one) => one === action)) await trx.updateTable('accounts').set({ alarm: seq }).where('account', '=', account).execute();
}

const marksOf = prepared((db, account: string) =>
  db.selectFrom('accounts').select(['seq', 'alarm', 'looked']).where('account', '=', account),
);

/** The last number that was given out in an account, and whether its person is to be told of something that this device did not do. */
export async function readMarks(
  db: Kysely<Tables>,
  account: string,
  session: string | undefined,
): Promise<{ readonly seq: number; readonly news: boolean }> {
  const [marks] = await marksOf(db, account);
  const { seq = 0, alarm = 0, looked = 0 } = marks ?? {};
  return { seq, news: session !== undefined && alarm > looked && (await wasDoneElsewhere(db, account, looked, session)) };
}

async function wasDoneElsewhere(db: Kysely<Tables>, account: string, looked: number, session: string): Promise<boolean> {
  const found = await db
    .selectFrom('audit')
    .select('seq')
    .where('account', '=', account)
    .where('seq', '>', looked)
    .where('action', 'in', TOLD)
    .where((is) => is.or([is('session', 'is', null), is('session', '!=', session)]))
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}

/** A session took the place of another one on the same device, and knows what that did. */
export async function passOn(trx: Kysely<Tables>, account: string, from: string, to: string): Promise<void> {
  await trx
    .updateTable('audit')
    .set({ session: to })
    .where('account', '=', account)
    .where('seq', '>', (is) => is.selectFrom('accounts').select('looked').where('account', '=', account))
    .where('session', '=', from)
    .execute();
}

/** The person has read the book up to an entry, on whatever device. */
export async function noteLooked(trx: Kysely<Tables>, account: string, seq: number): Promise<void> {
  await trx
    .updateTable('accounts')
    .set((is) => ({ looked: is.case().when('seq', '<', seq).then(is.ref('seq')).else(seq).end() }))
    .where('account', '=', account)
    .where('looked', '<', seq)
    .execute();
}
