import type { Answered } from '../../local/client.ts';

/** Does something that asks for a recent sign-in, after the person has proven once more who they are where needed. */
export type Fresh = <T>(task: () => Promise<Answered<T>>) => Promise<Answered<T>>;
