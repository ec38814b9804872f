import { ROWS, type FilePlan } from './device-rows.ts';
import type { CheckInRow, DraftRow, LogRow, SeasonRow, SettingsRow } from './rows.ts';
import { isObject, objectOf, oneOf, whole } from './shape.ts';

/** Version of the file that this app writes. */
export const VERSION = 1;

/** Everything of a device but its steps back, tables in this order and rows by their ids: the same data give the same bytes. */
export interface DeviceFile {
  readonly format: 'ironstride-device';
  readonly version: number;
  readonly seasons: readonly SeasonRow[];
  readonly plans: readonly FilePlan[];
  readonly drafts: readonly DraftRow[];
  readonly settings: readonly SettingsRow[];
  readonly checkIns: readonly CheckInRow[];
  readonly logs: readonly LogRow[];
}

/** Why a file was not read in; `what` is the place in it, such as `logs[3].date`. */
export type DeviceFileProblem = { readonly kind: 'foreign' | 'newer' } | { readonly kind: 'broken'; readonly what: string };

/** A file that is whole, or everything that is wrong with it. */
export type DeviceFileRead =
  { readonly ok: true; readonly file: DeviceFile } | { readonly ok: false; readonly problems: readonly DeviceFileProblem[] };

const FILE = objectOf<DeviceFile>({ format: oneOf('ironstride-device'), version: whole(1, VERSION), ...ROWS });

/** Checks that a text is such a file and hangs together; nothing is touched. */
export function readDeviceFile(text: string): DeviceFileRead {
  const refused = (...problems: readonly DeviceFileProblem[]): DeviceFileRead => ({ ok: false, problems });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused(/"ironstride-device"/.test(text.slice(0, 200)) ? { kind: 'broken', what: 'JSON' } : { kind: 'foreign' });
  }
  if (!isObject(value) || !('format' in value) || value.format !== 'ironstride-device') return refused({ kind: 'foreign' });
  if ('version' in value && typeof value.version === 'number' && value.version > VERSION) return refused({ kind: 'newer' });
  const wrong: string[] = [];
  if (!FILE(value, '', (at) => void wrong.push(at.replace(/^\./, ''))))
    return refused(...wrong.map((what) => ({ kind: 'broken' as const, what })));
  const loose = looseEnds(value);
  return loose.length > 0 ? refused(...loose.map((what) => ({ kind: 'broken' as const, what }))) : { ok: true, file: value };
}

/** Rows that are there twice, and plans that a season names and that are missing. */
function looseEnds(file: DeviceFile): readonly string[] {
  const { seasons, plans, drafts, settings, checkIns, logs } = file;
  const twice = Object.entries({ seasons, plans, drafts, settings, checkIns, logs }).flatMap(([table, rows]) => {
    const ids = rows.map(({ id }): string => id);
    return ids.flatMap((id, index) => (ids.indexOf(id) < index ? [`${table}[${index}].id`] : []));
  });
  const there = new Set(plans.map(({ id }) => id));
  const missing = seasons.flatMap((season, index) =>
    (['plan', 'original'] as const).flatMap((key) => (there.has(season[key]) ? [] : [`seasons[${index}].${key}`])),
  );
  return [...twice, ...missing];
}

/** The file with other ids for plans whose ids are taken by different plans: what is here and could come back by undo is never written over. */
export function besidePlans(file: DeviceFile, here: readonly FilePlan[]): DeviceFile {
  const known = new Map(here.map(({ id, plan }) => [id, JSON.stringify(plan)]));
  let last = Math.max(0, ...[...here, ...file.plans].map(({ id }) => Number(id)));
  const ids = new Map<string, string>();
  for (const { id, plan } of file.plans) {
    const taken = known.has(id) && known.get(id) !== JSON.stringify(plan);
    if (taken) last += 1;
    ids.set(id, taken ? String(last).padStart(8, '0') : id);
  }
  const named = (id: string): string => ids.get(id) ?? id;
  return {
    ...file,
    plans: file.plans.map((row) => ({ ...row, id: named(row.id) })),
    seasons: file.seasons.map((row) => ({ ...row, plan: named(row.plan), original: named(row.original) })),
  };
}
