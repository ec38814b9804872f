import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Exercise, Way } from '../../exercises/exercise.ts';
import type { Block } from '../../plan/placement.ts';
import { LIFTING_LEVELS } from '../../athlete/athlete.ts';
import type { Line } from './session-menu.ts';
import { FIT } from './strength-doses.ts';
import { canBeHeavy, isGentle, type StrengthSession } from './strength-session.ts';

/** What filled a line the last time. */
interface Last {
  readonly exercise: string;
  readonly block: Block;
  readonly date: PlainDate;
}

/** What was done before, as far as the next choice should know it. */
export interface Memory {
  readonly byLine: ReadonlyMap<string, Last>;
  /** Main lifts by id. */
  readonly mains: ReadonlyMap<string, Last>;
  /** When each exercise was done last. */
  readonly done: ReadonlyMap<string, PlainDate>;
}

/** Exercises that the article names and those that trials with runners were made of; the first choice where nothing speaks for another. */
export const STAPLES: ReadonlySet<string> = new Set([
  'goblet-squat',
  'back-squat',
  'romanian-deadlift',
  'trap-bar-deadlift',
  'deadlift',
  'single-leg-deadlift',
  'single-leg-romanian-deadlift',
  'split-squat',
  'rear-foot-elevated-split-squat',
  'reverse-lunge',
  'step-up',
  'single-leg-box-squat',
  'lateral-lunge',
  'goblet-lateral-lunge',
  'lateral-band-walk',
  'single-leg-glute-bridge',
  'hip-thrust',
  'push-up',
  'dumbbell-floor-press',
  'bench-press',
  'dumbbell-row',
  'band-row',
  'lat-pulldown',
  'seated-cable-row',
  'chin-up',
  'plank',
  'side-plank',
  'mountain-climber',
  'plank-shoulder-tap',
  'dead-bug',
  'bird-dog',
  'pallof-press',
  'russian-twist',
  'bicycle-crunch',
  'leg-raise',
  'single-leg-calf-raise',
  'single-leg-bent-knee-calf-raise',
  'seated-calf-raise',
  'suitcase-carry',
  'single-leg-balance',
  'tibialis-raise',
]);

/** The same for people who are new to lifting; others have outgrown them. */
export const FIRST_STAPLES: ReadonlySet<string> = new Set([
  'body-weight-squat',
  'kettlebell-deadlift',
  'knee-push-up',
  'side-plank-from-knees',
  'calf-raise',
]);

/** After so many days without it an exercise is as new (convention). */
const FORGOTTEN = 35;
/** Blocks in which lifts are meant to grow. */
export const GROWING: readonly Block[] = ['foundation', 'strength', 'power'];

/** A line's place in the week, the same from week to week. */
export function lineKey({ placement, turn }: Pick<StrengthSession, 'placement' | 'turn'>, line: Line): string {
  return `${placement.session.kind}|${turn}|${line.name}`;
}

/** How well an exercise suits a line, points; whole number, may be negative. */
export function fitOf(exercise: Exercise, way: Way, line: Line, session: StrengthSession, memory: Memory): number {
  const { athlete } = session.trainee;
  const staple = STAPLES.has(exercise.id) || (athlete.lifting === 'new' && FIRST_STAPLES.has(exercise.id));
  let points = staple ? FIT.staple.value : 0;
  if (athlete.likes?.includes(exercise.id)) points += FIT.liked.value;
  if (athlete.lifts?.some((one) => one.exercise === exercise.id)) points += FIT.known.value;
  const levels = way.load === 'body' && line.role === 'main' ? FIT.bodyTimes.value : 1;
  if (!isGentle(session)) points += levels * FIT.level.value * LIFTING_LEVELS.indexOf(exercise.level);
  points += FIT.load.value[way.load] * loadTimes(way, line, session);
  if (exercise.eccentric && (isGentle(session) || !GROWING.includes(session.block))) points -= FIT.eccentric.value;
  return points + habit(exercise, line, session, memory) - (isUnwonted(exercise, session, memory) ? FIT.unwonted.value : 0);
}

/** Nothing new where only what is there is kept: it would make sore. */
function isUnwonted({ id }: Exercise, { block, placement }: StrengthSession, { done }: Memory): boolean {
  const last = done.get(id);
  const quiet = block === 'maintain' || block === 'taper';
  return quiet && (last === undefined || placement.date - last > FORGOTTEN);
}

/** How much a growing load counts: most where heavy work is meant, nothing in gentle sessions beside the main lifts. */
function loadTimes(way: Way, { role }: Line, session: StrengthSession): number {
  if (role === 'main')
    return canBeHeavy(way, session.trainee) && session.placement.session.effort === 'hard' ? FIT.heavyTimes.value : FIT.mainTimes.value;
  return role === 'trunk' || isGentle(session) ? 0 : 1;
}

/** Main lifts stay from block to block once preparation is over, so that they progress; the rest stays within a block and then changes. */
function habit({ id }: Exercise, line: Line, session: StrengthSession, { byLine, mains }: Memory): number {
  const { block, placement } = session;
  const recent = (last: Last | undefined): last is Last => last !== undefined && placement.date - last.date <= FORGOTTEN;
  const last = byLine.get(lineKey(session, line));
  const quiet = !GROWING.includes(block);
  if (line.role === 'main') {
    const asMain = mains.get(id);
    const settled = (one: Last): boolean => one.block === block || quiet || one.block !== 'foundation';
    if (recent(last) && last.exercise === id && settled(last)) return FIT.stays.value;
    return recent(asMain) && settled(asMain) ? Math.floor(FIT.stays.value / 2) : 0;
  }
  if (!recent(last) || last.exercise !== id) return 0;
  return last.block === block || quiet ? FIT.stays.value : -FIT.rotates.value;
}
