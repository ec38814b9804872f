import { bad, good, problem, readSession, type Problem, type Result, type RunPlanEntry, type Session } from '@ironstride/core';
import { z } from 'zod';
import { closed, fit } from '../schema-problems.ts';
import { readYaml } from '../yaml.ts';
import { fold } from './amounts.ts';
import { readPlanText } from './plan-text.ts';

/** One correction: entries whose title is this text (`*` stands for anything) are these sessions. */
export interface MappingLine {
  readonly match: string;
  /** Session notation, several joined by ` + `; minutes may be missing and are then those of the entry; `rest` for none. */
  readonly session: string;
}

/** Corrections of how a run plan is read; the first that matches wins. */
export type RunPlanMapping = readonly MappingLine[];

const MOST_LINES = 500;
const SCHEMA = z
  .array(closed({ match: z.string('text').min(1).max(500), session: z.string('a session, such as tempo 40').min(1).max(500) }))
  .max(MOST_LINES);

/** Reads a mapping file: a YAML list of `{ match: …, session: … }`. */
export function readRunPlanMapping(bytes: Uint8Array, fileName: string): Result<RunPlanMapping> {
  const text = readPlanText(bytes, fileName);
  if (!text.ok) return text;
  const written = readYaml(text.value.text, fileName);
  if (!written.ok) return written;
  const problems: Problem[] = [];
  const lines = fit(SCHEMA, written.value.value, [], written.value, problems);
  lines?.forEach((line, index) => {
    for (const part of partsOf(line.session)) {
      const read = readSession(withMinutes(part, 30), written.value.at([index, 'session']));
      if (!read.ok) problems.push(...read.problems);
    }
  });
  if (problems.length > 0) return bad(problems);
  return lines ? good(lines) : bad([problem('file-empty', fileName)]);
}

/** The entries as the mapping has them, or undefined when no line matches. */
export function applyMapping(mapping: RunPlanMapping, title: string, entries: readonly RunPlanEntry[]): RunPlanEntry[] | undefined {
  const text = plain(title);
  const line = mapping.find(({ match }) => matches(plain(match), text));
  const [first] = entries;
  if (!line || !first) return undefined;
  const before = entries.flatMap((one) => one.sessions);
  const minutes = before.reduce((sum, one) => sum + one.minutes, 0) || 40;
  const km = before.length === 1 ? before[0]?.km : undefined;
  const sessions = partsOf(line.session).flatMap((part): Session[] => {
    const read = readSession(withMinutes(part, Math.min(1440, minutes)), '');
    if (!read.ok) return [];
    const { value } = read;
    return [
      {
        ...value,
        ...(km !== undefined && value.km === undefined && value.discipline === 'run' && { km }),
        title: value.title ?? title.slice(0, 200),
      },
    ];
  });
  return [{ ...first, sessions, confidence: 'sure', because: `the mapping says so: “${line.match}”` }];
}

/** True when the text is the pattern, `*` standing for any characters; needs no more steps than pattern times text. */
export function matches(pattern: string, text: string): boolean {
  let at = 0;
  let in_ = 0;
  let star = -1;
  let mark = 0;
  while (in_ < text.length) {
    if (pattern[at] === '*') {
      star = at;
      mark = in_;
      at += 1;
    } else if (at < pattern.length && pattern[at] === text[in_]) {
      at += 1;
      in_ += 1;
    } else if (star >= 0) {
      at = star + 1;
      mark += 1;
      in_ = mark;
    } else return false;
  }
  return /^\**$/.test(pattern.slice(at));
}

function partsOf(session: string): string[] {
  return session.trim().toLowerCase() === 'rest' ? [] : session.split(/\s\+\s/);
}

function withMinutes(session: string, minutes: number): string {
  return /^\s*\S+\s[^"]*?(?<![\w:.])\d+(?![\w:.])|^\s*race\s+\S*\d/i.test(session)
    ? session
    : session.replace(/^\s*(\S+)/, `$1 ${minutes}`);
}

function plain(text: string): string {
  return fold(text.slice(0, 2000)).replace(/\s+/g, ' ');
}
