import { z } from 'zod';

/** A list that nobody changes. */
export function list<S extends z.core.$ZodType>(item: S): z.ZodReadonly<z.ZodArray<S>> {
  return z.array(item).readonly();
}
