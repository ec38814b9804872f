import {
  bad,
  comparePlacements,
  good,
  problem,
  type Conflict,
  type Placement,
  type Plan,
  type Problem,
  type Result,
  type Rulebook,
} from '@ironstride/core';
import { Document, isMap, isSeq } from 'yaml';
import { z } from 'zod';
import { kindOf } from '../kind-of-file.ts';
import { byPlace, clip, closed, fit, keyPlaces, type Places } from '../schema-problems.ts';
import { decodeText, place } from '../text.ts';
import { readYaml, type Written } from '../yaml.ts';
import { writeJson } from '../write-json.ts';
import { athleteRecord } from './athlete-record.ts';
import { list } from './list.ts';
import {
  conflictRecord,
  dateRecord,
  demandRecord,
  findingRecord,
  noteRecord,
  placementRecord,
  scoreRecord,
  unknownRecord,
  weekRecord,
} from './records.ts';
import { rulebookOf, rulebookRecord, settingsOf } from './rulebook-record.ts';

/** Largest plan file that is read, bytes: two years with nine races and 749 filled sessions have 2.7 million (measured). */
const LARGEST_PLAN = 9_000_000;
/** Line ends and characters that may structure a plan in YAML; the same plan has half a million and takes 2.4 s to read (measured). */
const MOST_MARKS = 1_500_000;
/** Problems that are listed; a plan file is written by programs, and one fault repeats (convention). */
const MOST_PROBLEMS = 100;

/** A plan with everything that is needed to check and explain it again. Version 1. */
export const planFileSchema = closed({
  format: z.literal('ironstride-plan'),
  version: z.literal(1),
  rulebook: rulebookRecord,
  athlete: athleteRecord,
  from: dateRecord,
  score: scoreRecord,
  proof: closed({ optimal: z.boolean(), states: z.number() }),
  weeks: list(weekRecord),
  placements: list(placementRecord),
  leftOut: list(demandRecord),
  skipped: list(z.string()).exactOptional().meta({ description: 'Ids of demanded sessions that the athlete does not want.' }),
  findings: list(findingRecord),
  unknown: list(unknownRecord),
  notes: list(noteRecord),
  conflicts: list(conflictRecord)
    .exactOptional()
    .meta({ description: 'The clashes behind broken musts and sessions left out, when they were asked for.' }),
  demands: list(demandRecord),
}).meta({ title: 'Ironstride plan', description: 'A season with the athlete, the rulebook and the findings it was made with.' });

/** A plan and the rulebook it was made with. */
export interface PlanFile {
  readonly plan: Plan;
  readonly rulebook: Rulebook;
  /** The clashes behind broken musts and sessions left out, when they were asked for. */
  readonly conflicts?: readonly Conflict[];
}

/** A plan as plain values, as its file has it. */
export function planRecord({ plan, rulebook, conflicts }: PlanFile): z.input<typeof planFileSchema> {
  return z.encode(planFileSchema, {
    ...plan,
    format: 'ironstride-plan',
    version: 1,
    rulebook: { id: rulebook.id, says: rulebook.says, rules: settingsOf(rulebook) },
    ...(conflicts && { conflicts }),
  });
}

/** Writes a plan file; both forms have one line per session and per week. */
export function writePlanFile(file: PlanFile, form: 'json' | 'yaml'): string {
  const record = planRecord(file);
  if (form === 'json') return writeJson(record);
  const document = new Document(record, { aliasDuplicateObjects: false });
  if (isMap(document.contents)) {
    for (const { value } of document.contents.items) {
      for (const item of isSeq(value) ? value.items : []) if (isMap(item)) item.flow = true;
    }
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** True when a file, by its first characters, is meant to be a plan file. */
export function looksLikePlan(text: string): boolean {
  return /^\s*\{?\s*"?format"?\s*:\s*"?ironstride-plan\b/.test(text.slice(0, 400).replace(/^(\s*#.*\n)+/, ''));
}

/** Reads a plan file in JSON or YAML; `file` is its name for messages. */
export function readPlanFile(bytes: Uint8Array, file: string): Result<PlanFile> {
  const text = decodeText(bytes, file, LARGEST_PLAN);
  if (!text.ok) return text;
  const written = text.value.trimStart().startsWith('{') ? readJson(text.value, file) : readYaml(text.value, file, MOST_MARKS);
  if (!written.ok) return written;
  const problems: Problem[] = [];
  const record = fitPlan(written.value.value, written.value, file, problems);
  if (!record) return bad(byPlace(problems).slice(0, MOST_PROBLEMS));
  const { format: _, version: __, rulebook: written_, conflicts, ...rest } = record;
  const rulebook = rulebookOf(written_, problems);
  problems.push(...idsTwice(record.placements, file));
  return problems.length > 0
    ? bad(problems)
    : good({
        plan: { ...rest, placements: rest.placements.toSorted(comparePlacements), rulebook: rulebook.id },
        rulebook,
        ...(conflicts && { conflicts }),
      });
}

/** Whatever is not a plan at all gets one problem instead of fifteen missing keys. */
function fitPlan(value: unknown, places: Places, file: string, problems: Problem[]): z.output<typeof planFileSchema> | undefined {
  const found = new Map<string, unknown>(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  const [format, version] = [found.get('format'), found.get('version')];
  if (format !== 'ironstride-plan' || version !== 1) {
    const other = kindOf(value);
    problems.push(problem('file-format', file, { wants: 'an Ironstride plan of version 1', ...(other && { found: other }) }));
    return undefined;
  }
  return fit(planFileSchema, value, [], places, problems);
}

/** Findings and questions name sessions by their ids. */
function idsTwice(placements: readonly Placement[], file: string): readonly Problem[] {
  const seen = new Set<string>();
  return placements.flatMap(({ id }) => {
    if (seen.has(id)) return [problem('plan-id-twice', file, { id: clip(id) })];
    seen.add(id);
    return [];
  });
}

function readJson(text: string, file: string): Result<Written> {
  try {
    const value: unknown = JSON.parse(text);
    return good({ value, ...keyPlaces(file) });
  } catch (error) {
    // Engines word it as “… at position 12 (line 1 column 13)”; the sentence before the place is kept.
    const words = error instanceof Error ? error.message : String(error);
    const spot = /\(?line (\d+) column (\d+)\)?/.exec(words);
    const at = spot ? place(file, Number(spot[1]), Number(spot[2])) : file;
    return bad([problem('file-syntax', at, { text: clip(words.replace(/(in JSON )?(at position.*)?$/, '')) })]);
  }
}
