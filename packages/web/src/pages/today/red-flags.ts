import {
  HEALTH_ANSWERS,
  HEALTH_QUESTIONS,
  isHealthAnswer,
  painLight,
  parseDate,
  type HealthAnswer,
  type PainLight,
} from '@ironstride/core';
import type { CheckInRow, SeasonRow } from '../../local/rows.ts';

/** Answers that stop every plan. */
export const STOPS: readonly HealthAnswer[] = HEALTH_ANSWERS.filter((one) => HEALTH_QUESTIONS[one].means === 'stop');

/** What stops the plan of a season now. */
export function stopsOf({ athlete }: SeasonRow): readonly HealthAnswer[] {
  return STOPS.filter((one) => athlete.health?.includes(one));
}

/** What the pain of a day says by itself: too much, for too long, or in a place where it can come from a bone. */
export function flagsOf(row: CheckInRow, earlier: readonly CheckInRow[]): readonly HealthAnswer[] {
  if (row.pain === undefined) return [];
  const over = lightOf(row, earlier) === 'red';
  return [...(row.pain === 'groin' ? (['bone-pain'] as const) : []), ...(over ? (['pain-over-five'] as const) : [])];
}

/** The light of the pain that a check-in names; undefined when it names none. */
export function lightOf({ id, pain, painLevel = 0 }: CheckInRow, earlier: readonly CheckInRow[]): PainLight | undefined {
  const day = parseDate(id);
  if (pain === undefined || day === undefined) return undefined;
  return painLight(
    painLevel,
    day,
    earlier.flatMap((one) => (one.pain === pain ? (parseDate(one.id) ?? []) : [])),
  );
}

/** The season with stops added to the answers about health, or taken away. */
export function withStops(season: SeasonRow, stops: readonly HealthAnswer[]): SeasonRow {
  const others = (season.athlete.health ?? []).filter((one) => !isHealthAnswer(one) || !STOPS.includes(one));
  return { ...season, athlete: { ...season.athlete, health: [...others, ...STOPS.filter((one) => stops.includes(one))] } };
}
