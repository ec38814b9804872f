import { HEALTH_ANSWERS, HEALTH_QUESTIONS, isHealthAnswer, PAIN, parseDate, type HealthAnswer } from '@ironstride/core';
import type { CheckInRow, SeasonRow } from '../../local/rows.ts';

/** Answers that stop every plan. */
export const STOPS: readonly HealthAnswer[] = HEALTH_ANSWERS.filter((one) => HEALTH_QUESTIONS[one].means === 'stop');

/** Lesser pain that lasts longer belongs before a professional, days (SAFE-REFER). */
const LONGEST = 14;
/** Pain that is named again within so many days is the same pain (convention). */
const SAME_PAIN = 4;

/** What stops the plan of a season now. */
export function stopsOf({ athlete }: SeasonRow): readonly HealthAnswer[] {
  return STOPS.filter((one) => athlete.health?.includes(one));
}

/** What the pain of a day says by itself: too much, for too long, or in a place where it can come from a bone. */
export function flagsOf(row: CheckInRow, earlier: readonly CheckInRow[]): readonly HealthAnswer[] {
  if (row.pain === undefined) return [];
  const over = (row.painLevel ?? 0) > PAIN.most.value || daysOf(row, earlier) > LONGEST;
  return [...(row.pain === 'groin' ? (['bone-pain'] as const) : []), ...(over ? (['pain-over-five'] as const) : [])];
}

/** For how many days the same part has hurt, the day itself included. */
function daysOf(row: CheckInRow, earlier: readonly CheckInRow[]): number {
  const today = parseDate(row.id) ?? 0;
  const dates = earlier.flatMap(({ id, pain }) => (pain === row.pain ? [parseDate(id) ?? today] : [])).filter((date) => date < today);
  let first: number = today;
  for (const date of dates.toSorted((a, b) => b - a)) if (first - date <= SAME_PAIN) first = date;
  return today - first + 1;
}

/** The season with stops added to the answers about health, or taken away. */
export function withStops(season: SeasonRow, stops: readonly HealthAnswer[]): SeasonRow {
  const others = (season.athlete.health ?? []).filter((one) => !isHealthAnswer(one) || !STOPS.includes(one));
  return { ...season, athlete: { ...season.athlete, health: [...others, ...STOPS.filter((one) => stops.includes(one))] } };
}
