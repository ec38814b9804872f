import { REGIONS, type Region } from '@ironstride/core';

/** True for the name of a part of the body as the check-in and the plan write it. */
export function isRegion(text: string): text is Region {
  return REGIONS.some((one) => one === text);
}
