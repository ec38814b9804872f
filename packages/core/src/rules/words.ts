/** `34.4` → `34 h`: hours as people say them, whole, rounded down so that a gap is never made to look larger. */
export function hoursText(hours: number): string {
  return `${Math.floor(hours)} h`;
}

/** `1 day`, `2 days`: a count with its noun; the plural takes an s unless given. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** `12`, `12.4`: a number of kilometres or minutes with one decimal at most. */
export function amount(number: number): string {
  return String(Math.round(number * 10) / 10);
}
