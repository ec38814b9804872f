/** More than this in one set is a slip of the finger (convention; weights as in athlete files). */
export const MOST = { bodyKg: 150, anyKg: 600, reps: 200, seconds: 3600, metres: 50_000, rir: 10, minutes: 1440 } as const;

/** A number as typed, with a comma or a point; undefined when it is none or below 0. */
export function numberOf(text: string): number | undefined {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** True for a number that can be meant; an empty field is no mistake. */
export function isBelievable(text: string, most: number): boolean {
  const value = numberOf(text);
  return text.trim() === '' || (value !== undefined && value <= most);
}
