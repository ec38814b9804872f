import { PHASE } from './doses.ts';

/**
 * Which weeks of a stretch of training are lighter: at least every fourth.
 * Before a taper the lighter weeks are spread so that none stands last, where the taper would follow at once;
 * otherwise every fourth week is one.
 */
export function deloadsIn(weeks: number, taperFollows: boolean): readonly boolean[] {
  const every = PHASE.deloadEvery.value;
  const lighter = new Array<boolean>(weeks).fill(false);
  if (!taperFollows) return lighter.map((_, index) => index % every === every - 1);
  const deloads = Math.floor(weeks / every);
  const loading = weeks - deloads;
  // The loading weeks are dealt out to the stretches between the deloads, longer stretches first.
  const short = Math.floor(loading / (deloads + 1));
  const longer = loading % (deloads + 1);
  let at = -1;
  for (let stretch = 0; stretch < deloads; stretch += 1) {
    at += short + (stretch < longer ? 1 : 0) + 1;
    lighter[at] = true;
  }
  return lighter;
}
