import type { Kysely } from 'kysely';
import type { Document, Field, Kind } from '@ironstride/sync';
import { ApiProblem, type Objection } from './api-problem.ts';
import { readScopes, type Principal } from './auth/principal.ts';
import { SCOPES, type Scope } from './contract/people.ts';
import type { Access } from './contract/route.ts';
import { readGrant } from './storage/grants.ts';
import { listPasskeys } from './storage/passkeys.ts';
import { wasPasskey } from './storage/sessions.ts';
import type { Tables } from './storage/tables.ts';
import { withoutHealth } from './without-health.ts';

/** What somebody may do with the data of one athlete. */
export type Rights = ReadonlySet<Scope | 'own'>;

/** A session must be younger than this for what changes who gets in, milliseconds (convention). */
const FRESH = 15 * 60_000;

/** Which family of scopes each kind of document belongs to; settings are the person’s own. This and the fields below are the whole table. */
const FAMILIES: Readonly<Record<Kind, 'plan' | 'log' | 'health' | 'own'>> = {
  season: 'plan',
  plan: 'plan',
  week: 'plan',
  placement: 'plan',
  log: 'log',
  'check-in': 'health',
  settings: 'own',
};

/** The athlete that a plan was made for, and what it says to them: without these it could not be read, so they are shown in part. */
const SHOWN_IN_PART = /^(original\.)?(athlete|notes)$/;

/** Fields that tell of health inside documents that do not: answers before training, pains, the heart, the weight. */
const HEALTH_FIELDS: Readonly<Partial<Record<Kind, RegExp>>> = {
  season: /^athlete$|^athlete\.(health|hurts|heart|body-?mass|profiles)\b/i,
  plan: SHOWN_IN_PART,
  log: /^(pains?|hurts|heart)\b/i,
};

/** What a field of a document asks for, or the document as such when no field is named. */
export function scopeOf(kind: Kind, field: string | undefined, act: 'read' | 'write'): Scope | 'own' {
  const family = field !== undefined && HEALTH_FIELDS[kind]?.test(field) ? 'health' : FAMILIES[kind];
  return family === 'own' ? 'own' : `${family}:${act}`;
}

/** A document as somebody may see it: fields that ask for more than they may read are left out, and so is what others tell of health. */
export function visible(document: Document, rights: Rights): Document {
  if (rights.has('own')) return document;
  const { kind } = document;
  const healthy = rights.has('health:read');
  const fields = Object.entries(document.fields).flatMap(([name, field]): readonly (readonly [string, Field])[] => {
    const inPart = SHOWN_IN_PART.test(name) && rights.has(scopeOf(kind, undefined, 'read'));
    if (!inPart && !rights.has(scopeOf(kind, name, 'read'))) return [];
    return [[name, healthy ? field : [field[0], withoutHealth(kind, name, field[1])]]];
  });
  return { ...document, fields: Object.fromEntries(fields) };
}

/** The kinds of documents that somebody may see. */
export function kindsFor(rights: Rights): readonly Kind[] {
  // The same names.
  return (Object.keys(FAMILIES) as Kind[]).filter((kind) => rights.has(scopeOf(kind, undefined, 'read')));
}

/** Decides about a route that asks for no athlete. Who may not is told why, in this order: not signed in, not allowed, not by passkey, too long ago. */
export function allow(who: Principal | undefined, access: Access, isLocal: () => boolean): void {
  switch (access.who) {
    case 'anyone':
      return;
    case 'operator':
      if (isLocal()) return;
      if (who?.role !== 'owner') throw new ApiProblem(who ? 'forbidden' : 'not-signed-in');
      if (!who.scopes.includes('metrics')) throw new ApiProblem('scope-missing', [{ at: '', says: 'This asks for the scope metrics.' }]);
      return;
    case 'signed-in':
    case 'athlete':
      if (!who) throw new ApiProblem('not-signed-in');
      return;
    case 'person':
    case 'owner':
      if (!who) throw new ApiProblem('not-signed-in');
      if (who.by !== 'session' || (access.who === 'owner' && who.role !== 'owner')) throw new ApiProblem('forbidden');
      return;
  }
}

/** Refuses what asks for a sign-in of the last minutes. */
export function askFresh(who: Principal | undefined, now: number): void {
  if (!who || now - who.created > FRESH) throw new ApiProblem('sign-in-again');
}

/** Refuses owners who have a passkey and came in without it: whoever knows their password is not yet an owner. */
export async function askPasskey(db: Kysely<Tables>, who: Principal | undefined): Promise<void> {
  if (who?.role !== 'owner' || (await wasPasskey(db, who.account, who.hash))) return;
  if ((await listPasskeys(db, who.account)).length > 0) throw new ApiProblem('passkey-needed');
}

/**
 * What somebody may do with the data of an athlete: all of one’s own; of others what they grant, and only to coaches and owners; a token never more
 * than it carries.
 */
export async function rightsOver(db: Kysely<Tables>, who: Principal, athlete: string): Promise<Rights> {
  const carried = SCOPES.filter((scope) => who.scopes.includes(scope));
  if (who.account === athlete) return new Set(who.by === 'session' ? [...carried, 'own'] : carried);
  if (who.role === 'athlete') return new Set();
  const grant = await readGrant(db, athlete, who.account);
  return new Set(grant?.state === 'given' ? readScopes(grant.scopes).filter((scope) => carried.includes(scope)) : []);
}

/** A place in a request, and the document or the field of it that it reads or writes. */
export interface Touched {
  readonly at: string;
  readonly kind: Kind;
  readonly field?: string;
}

/** Refuses to touch what the rights do not hold, with one objection for each place in the request. */
export function askScopes(rights: Rights, act: 'read' | 'write', touched: readonly Touched[]): void {
  const missing = touched.flatMap(({ at, kind, field }): readonly (Objection & Touched)[] => {
    const scope = scopeOf(kind, field, act);
    if (rights.has(scope)) return [];
    return [
      {
        at,
        kind,
        ...(field !== undefined && { field }),
        says: scope === 'own' ? 'This is the person’s own.' : `This asks for the scope ${scope}.`,
      },
    ];
  });
  if (missing.length === 0) return;
  // The athlete of a plan holds the answers that it was made from: whoever makes one without knowing them plans over a pain.
  const makesPlan = act === 'write' && missing.some(({ kind, field = '' }) => kind === 'plan' && SHOWN_IN_PART.test(field));
  throw new ApiProblem(
    makesPlan ? 'health-unknown' : 'scope-missing',
    missing.slice(0, MOST_LISTED).map(({ at, says }) => ({ at, says })),
  );
}

/** Objections that are listed; one fault repeats (convention). */
const MOST_LISTED = 100;

/** Refuses what the rights do not hold. Who may see nothing at all is told that there is no such athlete. */
export function askScope(rights: Rights, scope: Scope | 'read' | 'write'): void {
  if (rights.size === 0) throw new ApiProblem('not-found');
  const held = scope === 'read' || scope === 'write' ? [...rights].some((one) => one.endsWith(`:${scope}`)) : rights.has(scope);
  if (!held) throw new ApiProblem('scope-missing', [{ at: '', says: `This asks for the scope ${scope}.` }]);
}
