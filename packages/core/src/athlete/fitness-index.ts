/** Minutes between which a race says something about endurance: below, other things decide; above, the curve was not fitted. */
export const RESULT_MINUTES = { min: 3.5, max: 240 } as const;

/** Oxygen cost of running at metres per minute, ml/kg/min (Daniels & Gilbert 1979; RUN-VO2). */
function oxygenCost(speed: number): number {
  return -4.6 + 0.182258 * speed + 0.000104 * speed * speed;
}

/** Share of the top oxygen uptake that a race of so many minutes takes (Daniels & Gilbert 1979; RUN-PCT). */
function shareHeld(minutes: number): number {
  return 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
}

/** Fitness index of a race result, ml/kg/min; undefined outside {@link RESULT_MINUTES}. A regression on good runners on flat roads. */
export function fitnessIndex(km: number, minutes: number): number | undefined {
  if (!(minutes >= RESULT_MINUTES.min && minutes <= RESULT_MINUTES.max) || !(km > 0)) return undefined;
  return oxygenCost((km * 1000) / minutes) / shareHeld(minutes);
}

/** Pace at a share (0 to 1) of the fitness index, minutes per kilometre: the oxygen cost solved for speed. */
export function paceAt(index: number, share: number): number {
  const speed = (-0.182258 + Math.sqrt(0.182258 ** 2 + 4 * 0.000104 * (4.6 + index * share))) / (2 * 0.000104);
  return 1000 / speed;
}

/** Share at which easy runs are planned: the middle of 65–70 %, inside the easy range of 59–74 % (RUN-ZONES). */
export const EASY_SHARE = 0.675;
