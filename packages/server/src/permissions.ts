import type { Kysely } from 'kysely';
import type { Document, Field, Json, Kind } from '@ironstride/sync';
import { ApiProblem, type Objection } from './api-problem.ts';
import { readScopes, type Principal } from './auth/principal.ts';
import { SCOPES, type Scope } from './contract/people.ts';
import type { Access } from './contract/route.ts';
import { readGrant } from './storage/grants.ts';
import type { Tables } from './storage/tables.ts';

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

/** Where a plan holds the athlete that it was made for. */
const ATHLETE_OF_PLAN = /^(original\.)?athlete$/;

/** Fields that tell of health inside documents that do not: answers before training, pains, the heart, the weight. */
const HEALTH_FIELDS: Readonly<Partial<Record<Kind, RegExp>>> = {
  season: /^athlete\.(health|hurts|heart|body-?mass)\b/i,
  plan: ATHLETE_OF_PLAN,
  log: /^(pains?|hurts|heart)\b/i,
};

/** What tells of health in the athlete of a plan; a plan without its athlete could not be read, so the rest of them is shown. */
const HEALTH_ANSWERS: ReadonlySet<string> = new Set(['health', 'hurts', 'heart', 'bodyMass', 'body-mass']);

/** What a field of a document asks for, or the document as such when no field is named. */
export function scopeOf(kind: Kind, field: string | undefined, act: 'read' | 'write'): Scope | 'own' {
  const family = field !== undefined && HEALTH_FIELDS[kind]?.test(field) ? 'health' : FAMILIES[kind];
  return family === 'own' ? 'own' : `${family}:${act}`;
}

/** A document as somebody may see it: fields that ask for more than they may read are left out. */
export function visible(document: Document, rights: Rights): Document {
  const { kind } = document;
  const fields = Object.entries(document.fields).flatMap(([name, field]): readonly (readonly [string, Field])[] => {
    if (rights.has(scopeOf(kind, name, 'read'))) return [[name, field]];
    return kind === 'plan' && ATHLETE_OF_PLAN.test(name) && rights.has('plan:read') ? [[name, [field[0], withoutHealth(field[1])]]] : [];
  });
  return { ...document, fields: Object.fromEntries(fields) };
}

function withoutHealth(athlete: Json): Json {
  if (typeof athlete !== 'object' || athlete === null || Array.isArray(athlete)) return null;
  return Object.fromEntries(Object.entries(athlete).filter(([name]) => !HEALTH_ANSWERS.has(name)));
}

/** The kinds of documents that somebody may see. */
export function kindsFor(rights: Rights): readonly Kind[] {
  // The same names.
  return (Object.keys(FAMILIES) as Kind[]).filter((kind) => rights.has(scopeOf(kind, undefined, 'read')));
}

/** Decides about a route that asks for no athlete. Who may not is told why, in this order: not signed in, not allowed, too long ago. */
export function allow(who: Principal | undefined, access: Access, local: boolean): void {
  switch (access.who) {
    case 'anyone':
      return;
    case 'operator':
      if (local || who?.role === 'owner') return;
      throw new ApiProblem(who ? 'forbidden' : 'not-signed-in');
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

/**
 * What somebody may do with the data of an athlete: all of one’s own; of others what they grant, and only to coaches and owners; a token never more
 * than it carries.
 */
export async function rightsOver(db: Kysely<Tables>, who: Principal, athlete: string): Promise<Rights> {
  if (who.account === athlete) return new Set(who.by === 'session' ? [...SCOPES, 'own'] : who.scopes);
  if (who.role === 'athlete') return new Set();
  const grant = await readGrant(db, athlete, who.account);
  return new Set(grant?.state === 'given' ? readScopes(grant.scopes).filter((scope) => who.scopes.includes(scope)) : []);
}

/** What is asked for and not held, one objection for each place in the request. */
export function missingScopes(
  rights: Rights,
  asked: readonly { readonly at: string; readonly scope: Scope | 'own' }[],
): readonly Objection[] {
  return asked
    .filter(({ scope }) => !rights.has(scope))
    .map(({ at, scope }) => ({ at, says: scope === 'own' ? 'This is the person’s own.' : `This asks for the scope ${scope}.` }));
}

/** Refuses what the rights do not hold. Who may see nothing at all is told that there is no such athlete. */
export function askScope(rights: Rights, scope: Scope | 'read' | 'write'): void {
  if (rights.size === 0) throw new ApiProblem('not-found');
  const held = scope === 'read' || scope === 'write' ? [...rights].some((one) => one.endsWith(`:${scope}`)) : rights.has(scope);
  if (!held) throw new ApiProblem('scope-missing', [{ at: '', says: `This asks for the scope ${scope}.` }]);
}
