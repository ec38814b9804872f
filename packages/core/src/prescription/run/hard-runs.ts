import { distanceOf } from '../../athlete/race-name.ts';
import { RACE_KM } from '../../athlete/athlete.ts';
import type { Step } from '../../session/content.ts';
import { circuitSteps } from './circuit.ts';
import { patternFor, PATTERNS, RACE_PACE, type Pattern } from './patterns.ts';
import type { RunContext } from './run-content.ts';
import { RUN } from './run-doses.ts';
import { patternSteps, runFor, titleOf } from './run-steps.ts';
import type { Targets } from './targets.ts';

/** The middle of a hard run. */
export interface Main {
  readonly title: string;
  readonly steps: readonly Step[];
}

/** The least hard running that is worth a session, seconds (convention); caps never go below it. */
const LEAST = 480;
/** With which pattern a phase begins, by level (convention). */
const START = { beginner: 0, intermediate: 1, advanced: 2 } as const;

/** What stands between warm-up and cool-down, at most `room` seconds. */
export function mainOf(context: RunContext, room: number, targets: Targets): Main {
  const { placement, nth, trainee } = context;
  const { kind, title } = placement.session;
  // Somebody else's plan says what the middle is; ours only says how hard.
  if (title !== undefined)
    return { title, steps: [runFor(room, effortOf(kind), targets, 'As your plan says; this is how hard it is meant.')] };
  if (kind === 'circuit') return { title: 'Intervals with strength moves', steps: circuitSteps(room, trainee, targets, nth) };
  if (kind === 'time-trial')
    return {
      title: 'Time trial',
      steps: [runFor(Math.min(room, 1200), 'race', targets, 'As fast as you can hold evenly. Write down time and distance.')],
    };
  const pattern = patternFor(patternsOf(context), nth + START[trainee.athlete.level], room, capOf(context, targets), isLighter(context));
  if (!pattern) return { title: 'Strides', steps: patternSteps(strides(room), targets, false) };
  const track = trainee.equipment.includes('track') && kind !== 'hills' && kind !== 'fartlek' && kind !== 'tempo';
  const steps = patternSteps(pattern, targets, track);
  return { title: titleOf(pattern, steps), steps };
}

function effortOf(kind: string): 'hill' | 'interval' | 'race' | 'threshold' {
  if (kind === 'hills') return 'hill';
  return kind === 'intervals' ? 'interval' : kind === 'race-pace' || kind === 'time-trial' ? 'race' : 'threshold';
}

function patternsOf({ placement, race, week }: RunContext): readonly Pattern[] {
  const { kind } = placement.session;
  if (week?.phase === 'race' && kind !== 'hills') return PATTERNS.touch;
  switch (kind) {
    case 'intervals':
      return PATTERNS.intervals;
    case 'hills':
      return PATTERNS.hills;
    case 'fartlek':
      return PATTERNS.fartlek;
    case 'race-pace':
      return RACE_PACE[race ? distanceOf(race.km) : 'general'];
    default:
      return PATTERNS.tempo;
  }
}

/** Most seconds of hard running, by the week's kilometres (RUN-CAPS). */
function capOf({ placement, week, race }: RunContext, targets: Targets): number {
  const { kind } = placement.session;
  const marathon = kind === 'race-pace' && race !== undefined && distanceOf(race.km) === 'marathon';
  if (marathon) return Math.min(RUN.marathonMinutes.value * 60, RUN.marathonKm.value * targets.slowest('marathon'));
  if (week?.km === undefined) return Infinity;
  const effort = kind === 'intervals' || kind === 'hills' ? 'interval' : 'threshold';
  const share = effort === 'interval' ? RUN.intervalShare.value : RUN.thresholdShare.value;
  const km = Math.min(share * week.km, effort === 'interval' ? RUN.intervalKm.value : RACE_KM.half);
  return Math.max(LEAST, km * targets.slowest(effort));
}

function isLighter({ week }: RunContext): boolean {
  return week?.deload === true || week?.phase === 'taper' || week?.phase === 'race';
}

/** What a few minutes still allow. */
function strides(room: number): Pattern {
  const times = Math.max(2, Math.min(6, Math.floor(room / (RUN.strideSeconds.value + RUN.strideRest.value))));
  return {
    times,
    work: Math.min(RUN.strideSeconds.value, Math.floor(room / 4)),
    rest: Math.min(RUN.strideRest.value, Math.floor(room / 4)),
    how: 'walk',
    effort: 'stride',
  };
}
