import { clip } from './schema-problems.ts';

/** What an athlete file is called in messages. */
export const ATHLETE = 'an athlete file';

/** What a file was clearly written as, by its keys: when it is the wrong one, a list of unknown keys would not help. */
export function kindOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, version } = { format: undefined, version: undefined, ...value };
  if (typeof format === 'string') {
    const number: unknown = version;
    return `“${clip(format)}”${typeof number === 'number' || typeof number === 'string' ? `, version ${clip(String(number))}` : ''}`;
  }
  if ('schedule' in value) return 'a run plan';
  if ('base' in value && 'rules' in value) return 'a rulebook';
  return 'lifting' in value ? ATHLETE : undefined;
}
