import { distanceOf } from '../../athlete/race-name.ts';
import type { RaceName } from '../../athlete/athlete.ts';
import type { RunEffort, RunStep, Step } from '../../session/content.ts';
import { choosePattern, type Limits } from './choose-pattern.ts';
import { circuitSteps } from './circuit.ts';
import { patternOf, repetitionsIn } from './own-title.ts';
import { PATTERNS, RACE_PACE, TOUCH, type Pattern } from './patterns.ts';
import type { RunContext } from './run-content.ts';
import { RUN } from './run-doses.ts';
import { halfMinutes, onTrack, patternSteps, runFor, titleOf, type Measured } from './run-steps.ts';
import type { Targets } from './targets.ts';

/** The middle of a hard run. */
export interface Main {
  readonly title: string;
  readonly steps: readonly Step[];
}

const AS_YOUR_PLAN = 'As your plan says: this is how hard the hard parts are meant; run easily between them.';

/** Distance of the race that the run prepares for. */
type Aim = RaceName | 'general';

/** What stands between warm-up and cool-down, at most `room` seconds. */
export function mainOf(context: RunContext, room: number, targets: Targets): Main {
  const { kind, title } = context.placement.session;
  const effort = effortOf(kind, aimOf(context));
  // Somebody else's plan says what the middle is; ours only says how hard.
  if (title !== undefined)
    return (
      ownRepetitions(title, effort, room, targets) ?? {
        title,
        steps: [runFor(room, effort, targets, AS_YOUR_PLAN)],
      }
    );
  switch (kind) {
    case 'time-trial':
      return timeTrial(context, room, targets);
    case 'circuit':
      return circuit(context, room, targets) ?? strides(context, room, targets);
    case 'tempo':
    case 'intervals':
    case 'hills':
    case 'fartlek':
    case 'race-pace':
      return ofPattern(context, room, targets) ?? strides(context, room, targets);
    default:
      return longAndHard(context, room, targets);
  }
}

/** The repetitions that somebody's own plan names; undefined when it names none or they don't fit. */
function ownRepetitions(title: string, effort: RunEffort, room: number, targets: Targets): Main | undefined {
  const own = repetitionsIn(title);
  if (!own) return undefined;
  const pattern = patternOf(own, effort, targets, room);
  if (!pattern) return undefined;
  const run: RunStep = { does: 'run', extent: own.extent, target: targets.of(effort), note: AS_YOUR_PLAN };
  return { title, steps: [{ does: 'repeat', times: own.times, steps: [run, { does: 'rest', seconds: pattern.rest, how: pattern.how }] }] };
}

function aimOf({ race }: RunContext): Aim {
  return race ? distanceOf(race.km) : 'general';
}

function effortOf(kind: RunContext['placement']['session']['kind'], aim: Aim): RunEffort {
  switch (kind) {
    case 'hills':
      return 'hill';
    case 'intervals':
      return 'interval';
    case 'time-trial':
      return 'race';
    case 'race-pace':
      return aim === 'marathon' ? 'marathon' : aim === 'general' ? 'threshold' : 'race';
    case 'tempo':
    case 'fartlek':
    case 'circuit':
      return 'threshold';
    default:
      return 'marathon';
  }
}

function ofPattern(context: RunContext, room: number, targets: Targets): Main | undefined {
  const { placement, week } = context;
  const { kind } = placement.session;
  const touch = week?.phase === 'race' && kind !== 'hills';
  const lighter = week?.deload === true || week?.phase === 'taper';
  const limits: Limits = { room, cap: ({ effort }) => capOf(effort, context, targets), lighter };
  const measured = measuredFor(context);
  const patterns: readonly Pattern[] = touch ? [TOUCH[aimOf(context)]] : patternsOf(context);
  const known = measured === 'track' ? patterns.map((one) => onTrack(one, targets)) : patterns;
  const pattern = choosePattern(known, touch ? 0 : placeOf(context), limits);
  if (!pattern) return undefined;
  const steps = patternSteps(pattern, targets, measured);
  const name = kind === 'hills' ? ' uphill' : kind === 'fartlek' ? ' fast, as you feel' : '';
  return { title: `${titleOf(pattern, steps)}${name}`, steps: kind === 'hills' ? withSlope(steps) : steps };
}

/** Place in the progression: each phase begins anew, and further on where an earlier phase had runs of the kind. */
function placeOf({ placement, nth, trainee, week }: RunContext): number {
  const later = week?.phase === 'taper' || (week?.phase === 'specific' && placement.session.kind !== 'race-pace');
  return nth + RUN.start.value[trainee.athlete.level] + (later ? RUN.goOn.value : 0);
}

function patternsOf(context: RunContext): readonly Pattern[] {
  switch (context.placement.session.kind) {
    case 'intervals':
      return PATTERNS.intervals;
    case 'hills':
      return PATTERNS.hills;
    case 'fartlek':
      return PATTERNS.fartlek;
    case 'race-pace':
      return RACE_PACE[aimOf(context)];
    default:
      return PATTERNS.tempo;
  }
}

/** Hills and fartlek go by feel; intervals on a track by distance, but not for beginners, who watch the time. */
function measuredFor({ placement, trainee }: RunContext): Measured {
  const { kind } = placement.session;
  if (kind === 'hills' || kind === 'fartlek') return 'feel';
  const onTrack = trainee.equipment.includes('track') && trainee.athlete.level !== 'beginner';
  return onTrack && kind !== 'tempo' ? 'track' : 'time';
}

/** Says on the first climb where to run and how to get down. */
function withSlope(steps: readonly Step[]): readonly Step[] {
  const note = 'Take a steady slope; without one, a bridge or a treadmill. Turn round at the top and come down gently.';
  return steps.map((step) =>
    step.does === 'repeat' ? { ...step, steps: step.steps.map((one) => (one.does === 'run' ? { ...one, note } : one)) } : step,
  );
}

/** Most seconds of hard running at an effort, by the week's kilometres (RUN-CAPS); at the fastest pace, so that the distance holds for everybody. */
function capOf(effort: RunEffort, context: RunContext, targets: Targets): number {
  const { week, trainee } = context;
  const weekly = week?.km ?? trainee.athlete.base?.weeklyKm;
  const upTo = (share: number, most: number, least = RUN.least.value): number =>
    Math.max(least, Math.min(most, (weekly ?? Infinity) * share) * targets.fastest(effort));
  switch (effort) {
    case 'marathon':
      return Math.min(RUN.marathonMinutes.value * 60, upTo(RUN.marathonShare.value, RUN.marathonKm.value, 2 * RUN.least.value));
    case 'interval':
    case 'hill':
      return upTo(RUN.intervalShare.value, RUN.intervalKm.value);
    case 'race':
      return aimOf(context) === '5k' || aimOf(context) === '10k'
        ? upTo(RUN.intervalShare.value, RUN.intervalKm.value)
        : upTo(RUN.thresholdShare.value, Infinity);
    default:
      return upTo(RUN.thresholdShare.value, Infinity);
  }
}

function circuit(context: RunContext, room: number, targets: Targets): Main | undefined {
  const { trainee, nth, week } = context;
  // The second phase that has them goes on where the first began.
  const turn = nth + (week?.phase === 'build' ? 1 : 0);
  const steps = circuitSteps(room, capOf('threshold', context, targets), trainee, targets, turn, measuredFor(context));
  return steps.length > 0 ? { title: 'Intervals with strength moves', steps } : undefined;
}

function timeTrial({ trainee }: RunContext, room: number, targets: Targets): Main {
  const seconds = halfMinutes(Math.min(room, RUN.trialSeconds.value[trainee.athlete.level]));
  const { rpe, feels } = targets.of('race');
  const note = 'As far as you get at an even effort. Write down time and distance: your paces follow from it.';
  return { title: 'Time trial', steps: [{ does: 'run', extent: { seconds }, target: { effort: 'race', rpe, feels }, note }] };
}

/** Long and steady runs that somebody wants hard: half of it at marathon effort. */
function longAndHard(context: RunContext, room: number, targets: Targets): Main {
  const hard = halfMinutes(Math.min(room / 2, capOf('marathon', context, targets)));
  const effort: RunEffort = context.trainee.athlete.level === 'beginner' ? 'steady' : 'marathon';
  return { title: 'Easy, then faster', steps: [runFor(halfMinutes(room - hard), 'easy', targets), runFor(hard, effort, targets)] };
}

/** What a few minutes still allow. */
function strides({ trainee }: RunContext, room: number, targets: Targets): Main {
  const work = RUN.strideSeconds.value[trainee.athlete.level];
  const rest = RUN.strideRest.value;
  const times = Math.max(2, Math.min(RUN.strides.value[1], Math.floor((room + rest) / (work + rest))));
  return { title: `${times} strides`, steps: patternSteps({ times, work: [work], rest, how: 'walk', effort: 'stride' }, targets, 'time') };
}
