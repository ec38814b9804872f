import type { Problem } from './problems.ts';

/** A value, or every problem that stood in its way. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** Wraps a good value. */
export function good<T>(value: T): Result<T> {
  return { ok: true, value };
}

/** Wraps problems; an empty list is a bug of the caller. */
export function bad<T>(problems: readonly Problem[]): Result<T> {
  if (problems.length === 0) throw new Error('bad() was called without a problem');
  return { ok: false, problems };
}
