import { distanceOf } from '../../athlete/race-name.ts';
import type { Part, RunEffort, Step } from '../../session/content.ts';
import type { RunContext } from './run-content.ts';
import { stridesIn } from './own-title.ts';
import { RUN } from './run-doses.ts';
import { halfMinutes, partOf, patternSteps, runFor } from './run-steps.ts';
import type { Targets } from './targets.ts';

/** Runs that are not hard: easy, long, with strides, with walking breaks, steady. All of the time is used. */
export function easyParts(context: RunContext, total: number, targets: Targets): readonly Part[] {
  const { kind, title, effort } = context.placement.session;
  const pace: RunEffort = effort === 'moderate' ? 'steady' : kind === 'recovery' ? 'recovery' : 'easy';
  const main = (name: string, note?: string): Part => partOf('main', name, [runFor(total, pace, targets, note)], targets);
  if (title !== undefined)
    return ownEasy(context, title, total, targets) ?? [main(title, 'As your plan says; this is how hard it is meant.')];
  switch (kind) {
    case 'strides':
      return withStrides(context, total, targets) ?? [main('Easy')];
    case 'run-walk':
      return runWalk(context, total, targets) ?? [main('Walk and run')];
    case 'steady':
      return [steady(total, targets)];
    case 'long':
      return [long(context, total, targets)];
    case 'recovery':
      return [main('Recovery')];
    default:
      return isEve(context) ? shakeOut(context, total, targets) : [main(effort === 'moderate' ? 'Steady' : 'Easy')];
  }
}

/** Strides stand near the end: four at first, six later. */
function withStrides({ nth, trainee }: RunContext, total: number, targets: Targets): readonly Part[] | undefined {
  const [first, most] = RUN.strides.value;
  return endingFast(trainee.athlete.level, Math.min(most, first + Math.floor(nth / 2)), total, targets);
}

/** An easy run of somebody's own plan that names its strides. */
function ownEasy({ trainee, placement }: RunContext, title: string, total: number, targets: Targets): readonly Part[] | undefined {
  const strides = placement.session.effort === 'moderate' ? undefined : stridesIn(title);
  const parts = strides === undefined ? undefined : endingFast(trainee.athlete.level, strides, total, targets);
  return parts?.map((part, index) => (index === 0 ? { ...part, title } : part));
}

function endingFast(
  level: RunContext['trainee']['athlete']['level'],
  wanted: number,
  total: number,
  targets: Targets,
): readonly Part[] | undefined {
  const [work, rest, after] = [RUN.strideSeconds.value[level], RUN.strideRest.value, RUN.afterStrides.value];
  const times = Math.min(wanted, Math.floor((total - RUN.beforeStrides.value - after + rest) / (work + rest)));
  if (times < 2) return undefined;
  const strides = partOf(
    'main',
    `${times} strides`,
    patternSteps({ times, work: [work], rest, how: 'walk', effort: 'stride' }, targets, 'time'),
    targets,
  );
  return [
    partOf('main', 'Easy', [runFor(halfMinutes(total - strides.seconds - after), 'easy', targets)], targets),
    strides,
    partOf('cool-down', 'Cool-down', [runFor(after, 'easy', targets)], targets),
  ];
}

/** The day before a race that matters. */
function isEve({ daysToRace, race }: RunContext): boolean {
  return daysToRace === 1 && race !== undefined && race.priority !== 'C';
}

/** Short and loose, with a few strides for those who know them. */
function shakeOut({ trainee }: RunContext, total: number, targets: Targets): readonly Part[] {
  const { level } = trainee.athlete;
  const fast = level === 'beginner' ? undefined : endingFast(level, RUN.shakeOutStrides.value, total, targets);
  return fast ?? [partOf('main', 'Shake-out', [runFor(total, 'easy', targets, 'Short and loose. Keep everything for the race.')], targets)];
}

/** Running and walking take turns; the running grows from week to week. Walking leads in and out. */
function runWalk({ nth, week }: RunContext, total: number, targets: Targets): readonly Part[] | undefined {
  const ladder = RUN.walkRun.value;
  const place = week ? week.number - 1 : Math.floor(nth / 3);
  const [run, walk] = ladder[Math.max(0, Math.min(place, ladder.length - 1))] ?? [60, 120];
  const lead = Math.min(300, total / 6);
  const times = Math.floor((total - 2 * lead) / (run + walk));
  if (times < 2) return undefined;
  const rest = total - times * (run + walk);
  const before = Math.min(rest, Math.ceil(rest / 60) * 30);
  const inMinutes = run === 60 ? '1 min' : `${run / 60} min`;
  return [
    partOf('warm-up', 'Walk', [runFor(before, 'walk', targets)], targets),
    partOf(
      'main',
      `${times} × ${inMinutes} running`,
      [{ does: 'repeat', times, steps: [runFor(run, 'easy', targets), runFor(walk, 'walk', targets)] }],
      targets,
    ),
    partOf('cool-down', 'Walk', [runFor(rest - before, 'walk', targets)], targets),
  ];
}

/** Three tenths easy, the middle steady, the rest easy. */
function steady(total: number, targets: Targets): Part {
  const before = halfMinutes(total * 0.3);
  const after = halfMinutes(total * 0.15);
  const between = total - before - after;
  const steps = [
    ...(before > 0 ? [runFor(before, 'easy', targets)] : []),
    runFor(between, 'steady', targets),
    ...(after > 0 ? [runFor(after, 'easy', targets)] : []),
  ];
  return partOf('main', 'Steady', steps, targets);
}

/**
 * A long run that is more than easy holds two stretches of marathon effort in the specific weeks before a marathon, gets faster by and by
 * before a half marathon, and ends a little faster otherwise.
 */
function long({ week, placement, race }: RunContext, total: number, targets: Targets): Part {
  const finish = Math.floor(Math.min(RUN.finishMost.value, total * RUN.finishShare.value) / 60) * 60;
  if (placement.session.effort !== 'moderate' || finish === 0) return partOf('main', 'Long run', [runFor(total, 'easy', targets)], targets);
  const distance = week?.phase === 'specific' && race ? distanceOf(race.km) : undefined;
  const blocks = distance === 'marathon' ? marathonBlocks(total, targets) : undefined;
  if (blocks) return blocks;
  const legs = 'Only if your legs feel good; easy is fine too.';
  if (distance === 'half')
    return partOf(
      'main',
      'Long run, faster by and by',
      [runFor(total - 2 * finish, 'easy', targets), runFor(finish, 'steady', targets, legs), runFor(finish, 'marathon', targets)],
      targets,
    );
  return partOf(
    'main',
    'Long run, a little faster at the end',
    [runFor(total - finish, 'easy', targets), runFor(finish, 'steady', targets, legs)],
    targets,
  );
}

/** Two stretches of marathon effort in the second half, easy running between and after; only where they are long enough to teach anything. */
function marathonBlocks(total: number, targets: Targets): Part | undefined {
  const each = Math.floor(Math.min(RUN.blockMost.value, (total * RUN.blockShare.value) / 2) / 60) * 60;
  const easy = 300;
  if (each < RUN.least.value) return undefined;
  const block: Step = {
    does: 'repeat',
    times: 2,
    steps: [runFor(each, 'marathon', targets, 'Only if your legs feel good; easy is fine too.'), runFor(easy, 'easy', targets)],
  };
  return partOf(
    'main',
    `Long run with 2 × ${each / 60} min at marathon effort`,
    [runFor(total - 2 * (each + easy) - easy, 'easy', targets), block, runFor(easy, 'easy', targets)],
    targets,
  );
}
