import { LIMITS } from '@ironstride/sync';
import { z } from 'zod';
import { role, scopes, tokenScopes } from './people.ts';
import { accountId, accountName, hash, line, moment, secret } from './values.ts';

const bytes = z
  .int()
  .min(0)
  .meta({ description: `What all documents take together as JSON, bytes; ${LIMITS.accountBytes} at most.` });

/** Whoever is signed in. */
export const account = z
  .strictObject({
    account: accountId,
    name: accountName,
    role,
    created: moment,
    password: z.boolean().meta({ description: 'Whether there is one.' }),
    passkeys: z.int().min(0),
    codes: z.int().min(0).meta({ description: 'Recovery codes that are left.' }),
    bytes,
    signedIn: z.discriminatedUnion('by', [
      z.strictObject({
        by: z.literal('session'),
        id: hash,
        since: moment,
        expires: moment,
        passkey: z.boolean().meta({ description: 'Whether a passkey proved who it is.' }),
      }),
      z.strictObject({ by: z.literal('token'), id: hash, scopes: tokenScopes, expires: moment }),
    ]),
  })
  .meta({ id: 'Account' });

/** A device on which somebody is signed in. */
export const session = z
  .strictObject({
    id: hash,
    device: z.string().meta({ description: 'What the browser says of itself, in few words.' }),
    created: moment,
    seen: moment,
    expires: moment,
    current: z.boolean(),
  })
  .meta({ id: 'Session' });

/** A passkey, without what checks it. */
export const passkey = z.strictObject({ id: z.string(), name: z.string(), created: moment }).meta({ id: 'Passkey' });

/** What a person calls a thing of theirs. */
export const label = line(60, 'a name');

/** A token for another program, without its secret. */
export const token = z
  .strictObject({ id: hash, name: label, scopes: tokenScopes, created: moment, expires: moment, seen: moment.nullable() })
  .meta({ id: 'Token' });

/** A coach and what an athlete grants them; asked for until it is given. */
export const grant = z
  .strictObject({ coach: accountId, name: accountName, scopes, state: z.enum(['asked', 'given']), created: moment })
  .meta({ id: 'Grant' });

/** Somebody whose data can be seen, and how much of it. */
export const athlete = z.strictObject({ athlete: accountId, name: accountName, scopes, own: z.boolean() }).meta({ id: 'Athlete' });

/** The address of a calendar that other programs subscribe to. */
export const feed = z.strictObject({ created: moment }).meta({ id: 'Feed' });

/** One line of the book of what was done to an account. */
export const auditEntry = z
  .strictObject({
    seq: z.int(),
    at: moment,
    actor: z.string().meta({ description: 'An account, `deleted-account`, or zeros for the terminal of the server.' }),
    action: z.string(),
    detail: z.string(),
  })
  .meta({ id: 'AuditEntry' });

/** Somebody of this server, as an owner sees them. */
export const person = z
  .strictObject({ account: accountId, name: accountName, role, created: moment, disabled: z.boolean(), bytes })
  .meta({ id: 'Person' });

/** A link that was made and not used. */
export const invitation = z.strictObject({ id: hash, role, expires: moment }).meta({ id: 'Invitation' });

/** A link as it is told once. */
export const madeLink = z.strictObject({
  address: z.string().meta({ description: 'To be opened in a browser.' }),
  secret,
  expires: moment,
});
