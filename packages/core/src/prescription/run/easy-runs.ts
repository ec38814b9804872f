import type { Part, RunEffort, Step } from '../../session/content.ts';
import { patternSteps, runFor, timeOf } from './run-steps.ts';
import type { RunContext } from './run-content.ts';
import { RUN } from './run-doses.ts';
import type { Targets } from './targets.ts';

/** Easy minutes before strides and after them, seconds (convention). */
const BEFORE = 600;
const AFTER = 180;
/** A relaxed faster end of a long run: share and longest, seconds (convention). */
const FINISH = { share: 0.15, most: 1200 };

/** Runs that are not hard: easy, long, with strides, with walking breaks, steady. All of the time is used. */
export function easyParts(context: RunContext, total: number, targets: Targets): readonly Part[] {
  const { kind, title, effort } = context.placement.session;
  if (title !== undefined)
    return [
      mainPart(
        title,
        [runFor(total, effort === 'moderate' ? 'steady' : 'easy', targets, 'As your plan says; this is how hard it is meant.')],
        targets,
      ),
    ];
  switch (kind) {
    case 'strides':
      return withStrides(context, total, targets);
    case 'run-walk':
      return runWalk(context, total, targets);
    case 'steady':
      return steady(total, targets);
    case 'long':
      return [long(context, total, targets)];
    default:
      return [
        mainPart(
          kind === 'recovery' ? 'Recovery' : 'Easy',
          [runFor(total, kind === 'recovery' ? 'recovery' : effort === 'moderate' ? 'steady' : 'easy', targets)],
          targets,
        ),
      ];
  }
}

function mainPart(title: string, steps: readonly Step[], targets: Targets): Part {
  return { role: 'main', title, steps, seconds: timeOf(steps, targets) };
}

/** Strides stand near the end: four at first, six later. */
function withStrides({ nth }: RunContext, total: number, targets: Targets): readonly Part[] {
  const wanted = Math.min(6, 4 + Math.floor(nth / 2));
  const once = RUN.strideSeconds.value + RUN.strideRest.value;
  const times = Math.min(wanted, Math.floor((total - BEFORE - AFTER) / once));
  if (times < 2) return [mainPart('Easy', [runFor(total, 'easy', targets)], targets)];
  const strides = patternSteps(
    { times, work: RUN.strideSeconds.value, rest: RUN.strideRest.value, how: 'walk', effort: 'stride' },
    targets,
    false,
  );
  const seconds = timeOf(strides, targets);
  return [
    mainPart('Easy', [runFor(total - seconds - AFTER, 'easy', targets)], targets),
    mainPart(`${times} strides`, strides, targets),
    { role: 'cool-down', title: 'Cool-down', steps: [runFor(AFTER, 'easy', targets)], seconds: AFTER },
  ];
}

/** Running and walking take turns; the running grows from time to time. Walking leads in and out. */
function runWalk({ nth }: RunContext, total: number, targets: Targets): readonly Part[] {
  const steps = RUN.walkRun.value;
  const [run, walk] = steps[Math.min(Math.floor(nth / 3), steps.length - 1)] ?? [60, 120];
  const lead = Math.min(300, total / 6);
  const times = Math.floor((total - 2 * lead) / (run + walk));
  if (times < 2) return [mainPart('Walk and run', [runFor(total, 'easy', targets, 'Walk whenever you like.')], targets)];
  const middle: Step = { does: 'repeat', times, steps: [runFor(run, 'easy', targets), runFor(walk, 'walk', targets)] };
  const rest = total - times * (run + walk);
  const before = Math.ceil(rest / 2);
  return [
    { role: 'warm-up', title: 'Walk', steps: [runFor(before, 'walk', targets)], seconds: before },
    mainPart(`${times} × ${run / 60} min running`, [middle], targets),
    { role: 'cool-down', title: 'Walk', steps: [runFor(rest - before, 'walk', targets)], seconds: rest - before },
  ];
}

function steady(total: number, targets: Targets): readonly Part[] {
  const easy = Math.round(total * 0.3);
  return [
    mainPart(
      'Steady',
      [
        runFor(easy, 'easy', targets),
        runFor(total - 2 * easy + Math.floor(easy / 2), 'steady', targets),
        runFor(easy - Math.floor(easy / 2), 'easy', targets),
      ],
      targets,
    ),
  ];
}

/** Every other long run of build and specific weeks ends a little faster; not for beginners, not in lighter weeks. */
function long({ nth, week, trainee, placement }: RunContext, total: number, targets: Targets): Part {
  const { effort } = placement.session;
  const middle: RunEffort = effort === 'moderate' ? 'steady' : 'easy';
  const building = week?.phase === 'build' || week?.phase === 'specific';
  const faster = building && !week.deload && nth % 2 === 1 && trainee.athlete.level !== 'beginner' && middle === 'easy';
  if (!faster) return mainPart('Long run', [runFor(total, middle, targets)], targets);
  const finish = Math.floor(Math.min(FINISH.most, total * FINISH.share) / 60) * 60;
  return mainPart(
    'Long run, a little faster at the end',
    [runFor(total - finish, 'easy', targets), runFor(finish, 'steady', targets, 'Only if your legs feel good.')],
    targets,
  );
}
