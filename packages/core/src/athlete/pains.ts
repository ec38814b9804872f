import { REGIONS, type Region } from './body.ts';

/** The body parts that hurt, by the athlete's words. */
export function regionsHurting(words: readonly string[]): ReadonlySet<Region> {
  return new Set(REGIONS.filter((region) => words.some((word) => word.toLowerCase().includes(region))));
}
