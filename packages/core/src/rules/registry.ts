import { combinedDayRunIsEasy } from './placement/combined-day-run-is-easy.ts';
import { easyDayAfterHardDay } from './placement/easy-day-after-hard-day.ts';
import { freshLegsForHeavyStrength } from './placement/fresh-legs-for-heavy-strength.ts';
import { fullDayBetweenHeavyStrengthAndHardRun } from './placement/full-day-between-heavy-strength-and-hard-run.ts';
import { hardDaysHard } from './placement/hard-days-hard.ts';
import { hardRunCap } from './placement/hard-run-cap.ts';
import { hardRunsApart } from './placement/hard-runs-apart.ts';
import { heavyStrengthApart } from './placement/heavy-strength-apart.ts';
import { lastHeavyBeforeRace } from './placement/last-heavy-before-race.ts';
import { noHardRunWithHeavyStrength } from './placement/no-hard-run-with-heavy-strength.ts';
import { oneRunADay } from './placement/one-run-a-day.ts';
import { plyometricsBeforeHardRun } from './placement/plyometrics-before-hard-run.ts';
import { protectTheLongRun } from './placement/protect-the-long-run.ts';
import { recoverFromRace } from './placement/recover-from-race.ts';
import { recoverFromTheLongRun } from './placement/recover-from-the-long-run.ts';
import { restDayEachWeek } from './placement/rest-day-each-week.ts';
import { runBeforeStrength } from './placement/run-before-strength.ts';
import { sixDaysInARow } from './placement/six-days-in-a-row.ts';
import { strengthSpread } from './placement/strength-spread.ts';
import { strengthTwoOrThreeAWeek } from './placement/strength-two-or-three-a-week.ts';
import { threeDaysInARow } from './placement/three-days-in-a-row.ts';
import { twoRunningDaysInARow } from './placement/two-running-days-in-a-row.ts';
import { clubDays } from './wishes/club-days.ts';
import { daysYouHave } from './wishes/days-you-have.ts';
import { equipmentYouHave } from './wishes/equipment-you-have.ts';
import { fewDoubleDays } from './wishes/few-double-days.ts';
import { sameWeekEachWeek } from './wishes/same-week-each-week.ts';
import { sessionsInOrder } from './wishes/sessions-in-order.ts';
import { timeOfDay } from './wishes/time-of-day.ts';
import { timeYouHave } from './wishes/time-you-have.ts';
import { usualLongRunDay } from './wishes/usual-long-run-day.ts';
import { usualRestDay } from './wishes/usual-rest-day.ts';
import { contactStep } from './progression/contact-step.ts';
import { deloadWeek } from './progression/deload-week.ts';
import { enoughWeeks } from './progression/enough-weeks.ts';
import { everyMovementCategory } from './progression/every-movement-category.ts';
import { lightBeforeHeavy } from './progression/light-before-heavy.ts';
import { loadStep } from './progression/load-step.ts';
import { longestRunSpike } from './progression/longest-run-spike.ts';
import { marathonBase } from './progression/marathon-base.ts';
import { mostlyEasy } from './progression/mostly-easy.ts';
import { neverToFailure } from './progression/never-to-failure.ts';
import { sessionCaps } from './progression/session-caps.ts';
import { warmUpFirst } from './progression/warm-up-first.ts';
import { weeklyVolumeJump } from './progression/weekly-volume-jump.ts';
import type { Rule } from './rule.ts';

/**
 * Every rule there is: placement, wishes, progression, each by id. This order is the order of findings and of the docs.
 *
 * The one scale of costs (all conventions; what counts is the order, not the distance):
 *
 * - `should` 1–2: a preference, such as a favourite day. 1–4: a notice; worth knowing, fine for most people.
 *   5–10: a real conflict; training suffers, and a preference gives way to it.
 * - `must` 10: a principle is broken. 20: grossly broken, or a safety rule. 30: it cannot be done at all, as on a day without time.
 */
export const RULES: readonly Rule[] = [
  combinedDayRunIsEasy,
  easyDayAfterHardDay,
  freshLegsForHeavyStrength,
  fullDayBetweenHeavyStrengthAndHardRun,
  hardDaysHard,
  hardRunCap,
  hardRunsApart,
  heavyStrengthApart,
  lastHeavyBeforeRace,
  noHardRunWithHeavyStrength,
  oneRunADay,
  plyometricsBeforeHardRun,
  protectTheLongRun,
  recoverFromRace,
  recoverFromTheLongRun,
  restDayEachWeek,
  runBeforeStrength,
  sixDaysInARow,
  strengthSpread,
  strengthTwoOrThreeAWeek,
  threeDaysInARow,
  twoRunningDaysInARow,
  clubDays,
  daysYouHave,
  equipmentYouHave,
  fewDoubleDays,
  sameWeekEachWeek,
  sessionsInOrder,
  timeOfDay,
  timeYouHave,
  usualLongRunDay,
  usualRestDay,
  contactStep,
  deloadWeek,
  enoughWeeks,
  everyMovementCategory,
  lightBeforeHeavy,
  loadStep,
  longestRunSpike,
  marathonBase,
  mostlyEasy,
  neverToFailure,
  sessionCaps,
  warmUpFirst,
  weeklyVolumeJump,
];
