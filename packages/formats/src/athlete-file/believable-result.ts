/**
 * Distances with a time in minutes below every record of the road or the track: 2 to 8 % faster than anybody has run them, so that
 * no true result is refused (convention).
 */
const FASTER_THAN_ANYBODY = [
  { km: 0.4, minutes: 0.7 },
  { km: 1.5, minutes: 3.3 },
  { km: 5, minutes: 12.2 },
  { km: 10, minutes: 25.5 },
  { km: 21.0975, minutes: 55 },
  { km: 42.195, minutes: 117 },
  { km: 100, minutes: 345 },
  { km: 1000, minutes: 6000 },
] as const;

/** False for a result that no human being can have run; between two distances the time is that of the slower pace’s start. */
export function believableResult(km: number, minutes: number): boolean {
  const last = FASTER_THAN_ANYBODY.findLast((one) => one.km <= km) ?? FASTER_THAN_ANYBODY[0];
  return minutes / km >= last.minutes / last.km;
}
