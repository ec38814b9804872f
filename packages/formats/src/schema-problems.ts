import { nearest, problem, type Problem, type ProblemCode, type ProblemData } from '@ironstride/core';
import { z } from 'zod';
import type { Path, Written } from './yaml.ts';

/** Where a checked value was written: a document with places, or something that can only name the key. */
export type Places = Pick<Written, 'at' | 'atKey'>;

/** Places for values without a text: `file: races › 0 › date`. */
export function keyPlaces(file: string): Places {
  const at = (path: Path): string => [file, keyPath(path)].filter(Boolean).join(': ');
  return { at, atKey: at };
}

/** `races › 0 › date`: the keys down to a value, list places counted from 0, so that programs find it; empty for the whole. */
export function keyPath(path: Path): string {
  return path.map((step) => clip(String(step))).join(' › ');
}

/** A map that knows all its keys; others are problems, with the key that was probably meant. */
export function closed<S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> {
  return z.strictObject(shape, { error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : undefined) });
}

/** One of some words, in any case; the JSON Schema lists them. */
export function word<W extends string>(words: readonly W[]): z.ZodType<W, string> {
  return z.pipe(
    z.string(`one of ${words.join(', ')}`).meta({ enum: [...words] }),
    z.transform((text, context): W => {
      const found = words.find((one) => one.toLowerCase() === text.trim().toLowerCase());
      if (found !== undefined) return found;
      const near = nearest(text, words);
      return refuse(context, text, 'file-word', { found: clip(text), known: words.join(', '), ...(near && { near }) });
    }),
  );
}

/** A text that means something: `read` returns it, or undefined, which becomes a problem with the text in its data. */
export function meaning<T>(
  read: (text: string) => T | undefined,
  code: ProblemCode,
  meta: Record<string, unknown>,
  wants: string,
): z.ZodType<T, string> {
  return z.pipe(
    z.string(wants).meta(meta),
    z.transform((text, context): T => read(text.trim()) ?? refuse(context, text, code, { text: clip(text) })),
  );
}

/** Reports a problem from inside a transform; the value returned is never used. */
export function refuse(context: { readonly issues: z.core.$ZodRawIssue[] }, input: unknown, code: ProblemCode, data: ProblemData): never {
  context.issues.push({ code: 'custom', input, params: { code, data }, continue: false });
  return z.NEVER;
}

/** Runs a schema; what does not fit is added to `problems` with its place, and undefined is returned. */
export function fit<T>(schema: z.ZodType<T>, value: unknown, path: Path, places: Places, problems: Problem[]): T | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) problems.push(...problemsOf(issue, path, places));
  return undefined;
}

function problemsOf(issue: z.core.$ZodIssue, above: Path, places: Places): readonly Problem[] {
  const path = [...above, ...issue.path];
  const key = nameOf(path);
  if (issue.input === undefined && issue.code !== 'custom' && issue.code !== 'unrecognized_keys') {
    // A document has no place for what is not there, and gives that of the part around it.
    return [problem('file-key-missing', places.at(path), { key: clip(String(path.at(-1) ?? 'everything')) })];
  }
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownProblems(issue.keys, issue.message.split(', '), path, places);
    case 'too_small':
    case 'too_big': {
      if (issue.origin !== 'number' && issue.origin !== 'int') return [wanted(issue, key, places.at(path))];
      return [problem('file-number', places.at(path), { key, found: String(issue.input), ...bounds(issue) })];
    }
    case 'invalid_union': {
      // The branch that is of the right shape says best what is wrong inside it.
      const inside = issue.errors.find(
        (errors) =>
          errors.length > 0 &&
          errors.every(
            (one) => one.path.length > 0 || one.code === 'custom' || one.code === 'unrecognized_keys' || one.code.startsWith('too_'),
          ),
      );
      return inside ? inside.flatMap((one) => problemsOf(one, path, places)) : [wanted(issue, key, places.at(path))];
    }
    case 'invalid_key':
      return issue.issues.flatMap((one) => problemsOf(one, path, places));
    case 'custom': {
      const code = issue.params?.['code'] as ProblemCode | undefined; // set by refuse(), the only maker of custom issues
      const data = issue.params?.['data'] as ProblemData | undefined; // as above
      return code ? [problem(code, places.at(path), { key, ...data })] : [wanted(issue, key, places.at(path))];
    }
    default:
      return [wanted(issue, key, places.at(path))];
  }
}

/** The keys of a map that nobody knows, each with the key that was probably meant. */
export function unknownKeys(map: object, known: readonly string[], path: Path, places: Places): readonly Problem[] {
  return unknownProblems(
    Object.keys(map).filter((key) => !known.includes(key)),
    known,
    path,
    places,
  );
}

function unknownProblems(keys: readonly string[], known: readonly string[], path: Path, places: Places): readonly Problem[] {
  return keys.map((key) => {
    const near = nearest(key, known) ?? known.find((one) => one.length > 2 && key.toLowerCase().startsWith(one));
    return problem('file-key-unknown', places.atKey([...path, key]), { key: clip(key), known: known.join(', '), ...(near && { near }) });
  });
}

/** Problems in the order of their places in the file; those without a line come first. */
export function byPlace(problems: readonly Problem[]): readonly Problem[] {
  const spot = ({ at }: Problem): number => {
    const found = /line (\d+)(?:, column (\d+))?/.exec(at);
    return found ? Number(found[1]) * 1_000_000 + Number(found[2] ?? 0) : 0;
  };
  return [...problems].sort((a, b) => spot(a) - spot(b));
}

/** Number schemas state both bounds in their words, as `0 to 720`, optionally after `whole `. */
function bounds(issue: z.core.$ZodIssue): ProblemData {
  const found = /^(whole )?(\S+) to (\S+)$/.exec(issue.message);
  return found ? { min: found[2] ?? '', max: found[3] ?? '', ...(found[1] && { whole: 1 }) } : { min: 'its least', max: 'its most' };
}

/** A number between two bounds, whole if asked. */
export function number(min: number, max: number, whole: 'whole' | 'any' = 'whole'): z.ZodNumber {
  const words = `${whole === 'whole' ? 'whole ' : ''}${min} to ${max}`;
  const checked = z
    .number(`a number from ${words.replace('whole ', '')}`)
    .min(min, words)
    .max(max, words);
  return whole === 'whole' ? checked.int('a whole number') : checked;
}

function wanted(issue: z.core.$ZodIssue, key: string, at: string): Problem {
  const generic = issue.message.startsWith('Invalid') || issue.message.startsWith('Too');
  const wants = generic ? (issue.code === 'invalid_type' ? (WANTS[issue.expected] ?? issue.expected) : 'something else') : issue.message;
  return problem('file-value', at, { key, found: inWords(issue.input), wants });
}

const WANTS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'yes or no (true or false)',
  array: 'a list',
  object: 'a set of keys',
  record: 'a set of keys',
};

function inWords(value: unknown): string {
  if (typeof value === 'string') return `“${clip(value)}”`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return typeof value === 'object' && value !== null ? 'a set of keys' : 'nothing';
}

/** `races 2 › date`: the way to a value, list places counted from 1. */
function nameOf(path: Path): string {
  return path.length === 0
    ? 'the file'
    : path.map((step) => (typeof step === 'number' ? String(step + 1) : clip(String(step)))).join(' › ');
}

/** The first characters of something that a person wrote, fit for a message. */
export function clip(text: string): string {
  const one = text.trim().replace(/\s+/g, ' ');
  return one.length > 60 ? `${one.slice(0, 59)}…` : one;
}
