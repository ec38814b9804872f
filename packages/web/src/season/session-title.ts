import { has, type Placement } from '@ironstride/core';
import type { MarkKind } from '../ui/mark.tsx';
import type { Words } from '../words/en.ts';

/** What a session is called: the words of the person or the plan it came from, else its kind. */
export function sessionTitle({ session }: Pick<Placement, 'session'>, words: Words): string {
  return session.title ?? words.kinds[session.kind];
}

/** How a session is marked. */
export function markOf({ session }: Pick<Placement, 'session'>): MarkKind {
  return has(session, 'race') ? 'race' : session.discipline;
}
