import type { ClockMinutes, Half, Note, PlainDate } from '@ironstride/core';

/** Units in which a plan counts its running. */
export type DistanceUnit = 'km' | 'mi';

/** Kilometres of one unit; the international mile of 1959. */
export const KM_PER: Readonly<Record<DistanceUnit, number>> = { km: 1, mi: 1.609344 };

/** One entry as the source has it, before anybody thinks about what it means. */
export interface RawEntry {
  /** Days after the first day of the plan. */
  readonly day: number;
  readonly at: string;
  readonly title: string;
  readonly description?: string;
  /** Labels of the source beside the title: tags, kind of workout. They count less than the title. */
  readonly labels?: string;
  /** Distance of the whole entry when the source has a field for it, kilometres. */
  readonly km?: number;
  /** Length of the whole entry when the source has a field for it, minutes. */
  readonly minutes?: number;
  /** Time from start to end of a calendar entry, minutes; used when nothing better is known. */
  readonly spanMinutes?: number;
  readonly half?: Half;
  readonly start?: ClockMinutes;
  readonly done?: true;
  /** Set when the entry is no training, with the reason: cancelled, a heading. */
  readonly nothing?: string;
}

/** What every format is read into first. */
export interface RawPlan {
  readonly name: string;
  readonly firstDay?: PlainDate;
  /** Unit of numbers in braces; other numbers carry their own. */
  readonly unit: DistanceUnit;
  /** Kilometres of the race that the plan is for, when the source says so. */
  readonly raceKm?: number;
  readonly entries: readonly RawEntry[];
  readonly notes: readonly Note[];
}

/** A note on how the file was read. */
export function readingNote(code: string, says: string): Note {
  return { code, level: 'good-to-know', says };
}
