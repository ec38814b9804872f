import { setTimeout as sleep } from 'node:timers/promises';
import { Caller } from './caller.ts';
import type { Role } from '../contract/index.ts';
import type { ServerProcess } from './start-server-process.ts';

/** A password that the server takes. */
export const PASSWORD = 'hills before breakfast 1871';

/** Somebody who is signed in. */
export interface Person {
  readonly account: string;
  readonly caller: Caller;
}

/** Makes the first owner by the link on the terminal of a new server. */
export async function makeFirstOwner(server: Pick<ServerProcess, 'origin' | 'told'>): Promise<Person> {
  // It is told a moment after the server listens.
  for (let tried = 0; tried < 1000; tried += 1) {
    const [link] = /is_[\w-]{80}/.exec(server.told) ?? [];
    if (link !== undefined) return useLink(() => server.origin, link, 'Owner');
    await sleep(10);
  }
  throw new Error(`There is no link for the first owner on the terminal: ${server.told}`);
}

/** Makes an account by invitation. */
export async function invite(owner: Person, origin: () => string, name: string, role: Role = 'athlete'): Promise<Person> {
  const { secret } = await owner.caller.get('POST /api/invitations', { body: { role } });
  return useLink(origin, secret, name);
}

async function useLink(origin: () => string, link: string, name: string): Promise<Person> {
  const caller = new Caller(origin);
  const { account } = await caller.get('POST /api/links/use', { body: { link, name, password: PASSWORD } });
  return { account, caller };
}
