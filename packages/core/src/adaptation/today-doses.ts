import { dose } from '../rules/dose.ts';

/** When a check-in says that somebody is tired; no trial of combined plans tells (READY-GATE). Marks run from 1 (bad) to 5 (great). */
export const READINESS = {
  window: dose(28, 'days', 'earlier check-ins that make a person’s usual', 'hooper-1995'),
  fewest: dose(7, 'check-ins', 'from so many on a day is compared with the person’s usual, before that with a fixed mark'),
  low: dose(1, 'standard deviations', 'below the usual mean a day counts as tired', 'saw-2016'),
  veryLow: dose(2, 'standard deviations', 'below the usual mean a day counts as very tired', 'saw-2016'),
  smallest: dose(0.5, 'marks', 'a standard deviation is taken for at least this, or people who always answer alike would be tired at once'),
  lowMark: dose(2.5, 'marks', 'a mean below it counts as tired while nothing usual is known'),
  worst: dose(1, 'marks', 'one answer as bad as this makes a day very tired'),
} as const;

/** The traffic light of pain, 0 to 10; found with sore Achilles tendons, and never for bones, swelling or pain at night. */
export const PAIN = {
  mild: dose(2, 'of 10', 'up to here one may go on', 'silbernagel-2007'),
  most: dose(5, 'of 10', 'up to here one may go on if it has settled by the next morning; above it training stops', 'silbernagel-2007'),
  longest: dose(14, 'days', 'lesser pain that lasts longer belongs before a professional (SAFE-REFER)'),
  gap: dose(4, 'days', 'pain that is named again within so many days is the same pain'),
} as const;

/** What an easier strength session is. */
export const EASIER = {
  share: dose(2 / 3, 'of the minutes', 'lighter sets need less rest: with all the time there would be more of them'),
  least: dose(15, 'min', 'but not below this'),
} as const;
