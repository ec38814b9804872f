import type { Race, RaceName } from '../athlete/athlete.ts';
import { formatDate } from '../calendar/plain-date.ts';
import type { Note } from '../plan/plan.ts';
import { PHASE, RUNNING, RUNS, SEASON, STRENGTH } from './doses.ts';
import { recoveryWeeks, taperWeeks, type PhaseWeek } from './phases.ts';
import { primerDays } from './strength-sessions.ts';
import { distanceOf } from '../athlete/race-name.ts';
import { weekIndex, type Request } from './request.ts';
import type { Runner } from './runner.ts';
import { hasWeights, type WeekPlan } from './week-plan.ts';

/** What the athlete should read about a season that the planner made: what is assumed, missing, lost, and what to expect. */
export function seasonNotes(request: Request, runner: Runner, weeks: readonly WeekPlan[]): readonly Note[] {
  return [
    ...assumed(runner),
    ...goalNotes(request, runner, weeks),
    ...timeNotes(request, runner, weeks),
    ...strengthNotes(
      request,
      runner,
      weeks.flatMap(({ phase }) => phase.days),
    ),
    ...personNotes(request),
  ];
}

function assumed(runner: Runner): Note[] {
  if (!runner.assumed) return [];
  const { weeklyKm, longestKm, easyPace } = runner;
  return [
    warning(
      'base-assumed',
      `What you run now is not known. The plan assumes ${whole(weeklyKm)} km a week, ${whole(longestKm)} km as the longest run and ${pace(easyPace)} per km. Say what is true, and the plan fits you better.`,
    ),
  ];
}

function goalNotes(request: Request, runner: Runner, weeks: readonly WeekPlan[]): Note[] {
  const notes: Note[] = [];
  const { goals, races, monday } = request;
  if (races.length > 0 && goals.length > 0 && goals.every(({ priority }) => priority !== 'A'))
    notes.push(info('no-a-race', `No race is marked A, so the season is built for ${goals[0]?.name ?? 'the last B race'}.`));
  goals.forEach((goal, index) => {
    const distance = distanceOf(goal.km);
    const own = weeks.filter(({ phase }) => phase.goal === goal);
    if (weekIndex(monday, goal.date) >= request.weeks && own.length > 0)
      notes.push(
        info(
          'race-beyond-plan',
          `${goal.name} on ${formatDate(goal.date)} comes after the ${request.weeks} planned weeks; they lead towards it.`,
        ),
      );
    if (own.length === 0) return;
    const before = goals[index - 1];
    const since = before ? weekIndex(monday, goal.date) - weekIndex(monday, before.date) : weekIndex(monday, goal.date) + 1;
    const lost = lostPhases(own.map(({ phase }) => phase));
    const [least, most] = SEASON.usualPlanWeeks.value[distance];
    if (before && since <= recoveryWeeks(before) + taperWeeks(goal, PHASE.taperDays.value[distance]))
      notes.push(
        warning(
          'races-close',
          `Only ${since} ${since === 1 ? 'week lies' : 'weeks lie'} between ${before.name} and ${goal.name}: enough to recover and to stay fresh, not to get fitter.`,
        ),
      );
    else if (!before && since < least && since <= request.weeks)
      notes.push(
        warning(
          'time-short',
          `There ${since === 1 ? 'is 1 week' : `are ${since} weeks`} until ${goal.name}; ${least} to ${most} are usual. ${lost} Nothing is pressed into less time; the taper is kept.`,
        ),
      );
    if (goal.km > SEASON.farBeyond.value)
      notes.push(
        info(
          'beyond-marathon',
          `${goal.name} is longer than a marathon and is planned like one; the special work for ultras is not included.`,
        ),
      );
    if (!before) notes.push(...baseNotes(goal, distance, request, runner, own));
    if (runner.strength > 0 && (primerDays(goal)[0] ?? goal.date) < request.from)
      notes.push(info('no-primer', `${goal.name} is so close that the light strength session three to four days before it is left out.`));
  });
  return notes;
}

function lostPhases(own: readonly PhaseWeek[]): string {
  const weeksIn = (phase: PhaseWeek['phase']): number => own.filter((week) => week.phase === phase).length;
  const base = weeksIn('base');
  if (base >= PHASE.baseWeeksWanted.value) return 'The base phase is shorter than usual.';
  const kept = base === 0 ? 'The base phase is left out' : `The base phase is cut to ${base === 1 ? 'one week' : 'two weeks'}`;
  if (base > 0 || weeksIn('build') > 1) return `${kept} first.`;
  return weeksIn('specific') > 1
    ? `${kept}, and most of the build phase with it.`
    : `${kept}, then the build phase, then most of the race-specific work: treat the race as an experience rather than a test.`;
}

function baseNotes({ name, km: raceKm }: Race, distance: RaceName, request: Request, runner: Runner, own: readonly WeekPlan[]): Note[] {
  const peak = Math.max(...own.map(({ trainingKm }) => trainingKm));
  const longest = Math.max(...own.map(({ longestKm }) => longestKm));
  const reached = weekIndex(request.monday, own[0]?.phase.goal?.date ?? request.from) < request.weeks;
  if (distance !== 'marathon' && reached && longest < raceKm * RUNNING.longOfRace.value)
    return [
      warning(
        'long-runs-short',
        `The longest run before ${name} is ${whole(longest)} km, for a race of ${whole(raceKm)} km: the time or the base is short for it. Plan walking breaks, choose a shorter race, or take more weeks.`,
      ),
    ];
  if (distance === 'half' && reached && peak < RUNNING.halfBase.value)
    return [
      info(
        'half-base',
        `The weeks before ${name} reach ${whole(peak)} km. You can finish on that; in a study of recreational runners those above ${RUNNING.halfBase.value} km a week were faster.`,
      ),
    ];
  if (distance !== 'marathon' || !reached) return [];
  if (peak < RUNNING.marathonBase.value)
    return [
      warning(
        'marathon-base',
        `The weeks before ${name} reach only ${whole(peak)} km; ${RUNNING.marathonBase.value} km a week is the least that we would call a base for a marathon. A half marathon on that day, or a marathon some months later, is the better aim.`,
      ),
    ];
  // In a season of few weeks the long runs before it still count.
  const done = own.length <= PHASE.deloadEvery.value ? runner.longestKm : 0;
  if (runner.weeklyKm >= RUNNING.marathonWeekly.value && Math.max(longest, done) >= RUNNING.marathonLongest.value) return [];
  const thin = runner.weeklyKm < RUNNING.marathonBase.value ? `You run ${whole(runner.weeklyKm)} km a week now. ` : '';
  if (peak >= RUNNING.marathonWeekly.value && longest >= RUNNING.marathonLongest.value && !thin) return [];
  const why = longest * runner.easyPace > RUNNING.longMinutes.value - 10 ? ' (long runs stop at two and a half hours)' : '';
  return [
    (thin ? warning : info)(
      'marathon-base',
      `${thin}The plan reaches ${whole(peak)} km of training a week and a longest run of ${whole(longest)} km${why}. In a study of recreational marathoners, less than ${RUNNING.marathonWeekly.value} km a week or ${RUNNING.marathonLongest.value} km at once went with slower times. If that is too little for you, ${runner.runs < 4 ? 'find time for a fourth run a week, ' : ''}run a half marathon or take more weeks.`,
    ),
  ];
}

function timeNotes({ athlete }: Request, runner: Runner, weeks: readonly WeekPlan[]): Note[] {
  const notes: Note[] = [];
  if (runner.runsWished > runner.runs) {
    const why =
      runner.runs >= RUNS.most.value ? 'one day stays free of running' : 'that is what your free time holds beside strength and rest days';
    const asked =
      athlete.asks.runs === undefined
        ? `${runner.runsWished} runs a week would be usual`
        : `You asked for ${runner.runsWished} runs a week`;
    notes.push(warning('runs-reduced', `${asked}; the plan has ${runner.runs}: ${why}.`));
  }
  const cut = weeks.filter(({ fitted }) => fitted.longCut > 0);
  const most = Math.max(
    0,
    ...cut.map(({ fitted }) => Math.max(0, ...fitted.sessions.filter(({ role }) => role === 'long').map(({ spec }) => spec.minutes))),
  );
  if (cut.length > 0)
    notes.push(
      warning(
        'long-run-cut',
        `In ${weekCount(cut.length)} the long run is shorter than it should be, because no day has more than ${most} free minutes. One longer day a week would help most.`,
      ),
    );
  const dropped = weeks.filter(({ fitted }) => fitted.dropped.some(({ role }) => role !== 'core'));
  if (dropped.length > 0)
    notes.push(
      warning(
        'time-full',
        `In ${weekCount(dropped.length)} there is no time for everything; the least important sessions are left out (${names(dropped)}).`,
      ),
    );
  const clubs = weeks.reduce((sum, one) => sum + one.clubsLeftOut, 0);
  if (clubs > 0)
    notes.push(info('club-left-out', `${clubs === 1 ? 'One club session is' : `${clubs} club sessions are`} left out near a race.`));
  return notes;
}

function names(weeks: readonly WeekPlan[]): string {
  const roles = weeks.flatMap(({ fitted }) => fitted.dropped.map(({ role }) => role));
  const words = { long: 'long runs', hard: 'hard runs', easy: 'easy runs', strength: 'strength', core: 'core' } as const;
  const present = (['long', 'hard', 'strength', 'easy', 'core'] as const).filter((role) => roles.includes(role));
  return present.map((role) => words[role]).join(', ');
}

/** What strength work can be expected to give, and what it cannot; shared with plans whose runs are somebody else's. */
export function strengthNotes({ athlete }: Request, runner: Runner, days: readonly WeekPlan['phase']['days'][number][]): Note[] {
  if (runner.strength === 0)
    return [
      info(
        'no-strength',
        'You asked for no strength work, so the plan has none. Two sessions a week are what most studies with runners used.',
      ),
    ];
  const notes = [
    info(
      'strength-gives',
      'What to expect of the strength work: about 2–4 % better running economy is typical in trials, 0–8 % the range, and not every trial found it. It is not shown to prevent injuries in runners in general.',
    ),
  ];
  if (runner.newLifter)
    notes.push(
      info(
        'learn-first',
        'You are new to lifting: the first eight weeks are light, for technique. A few lessons with a qualified trainer are worth it.',
      ),
    );
  if (!hasWeights(athlete, days))
    notes.push(
      info(
        'loads-limited',
        'Without weights the loads are limited: the plan uses body-weight work and jumps. They help too, with less certainty for running economy than heavy lifting.',
      ),
    );
  if (runner.snacks)
    notes.push(
      info(
        'snacks',
        'Ten minutes at a time keep strength alive and build a habit; trials that improved running economy used longer sessions.',
      ),
    );
  return notes;
}

/** Age and pain. */
export function personNotes({ athlete }: Request): Note[] {
  const notes: Note[] = [];
  const { age = 0, hurts, profiles } = athlete;
  if (age > 0 && age < SEASON.youngestMarathoner.value)
    notes.push(
      warning(
        'under-age',
        age < STRENGTH.liftAge.value
          ? 'Under 16: train with a coach and a parent who know the plan; strength work is light, about technique, never to the limit.'
          : 'Under 18: strength training is safe when somebody qualified watches over technique.',
      ),
    );
  if (hurts.length > 0)
    notes.push(
      warning(
        'hurts',
        `You say that this hurts: ${hurts.join(', ')}. The plan does not treat injuries. See a professional before you start if it hurts at rest, at night, on one spot of a bone, or for more than two weeks.`,
      ),
    );
  if (profiles.includes('bone-health'))
    notes.push(
      info(
        'bone-health',
        'For bones count heavy lifting and landings, twice a week and all year: so it was in a trial with women after the menopause, with a trainer at every session (Watson 2018). Running alone does little. With osteoporosis ask a doctor first, and let a trainer watch.',
      ),
    );
  if (profiles.includes('weight'))
    notes.push(
      info(
        'weight',
        'Strength work helps to keep muscle while you lose weight. Eat enough in hard weeks; the plan sets no calorie targets.',
      ),
    );
  return notes;
}

/** A note that is good to know. */
export function info(code: string, says: string): Note {
  return { code, level: 'good-to-know', says };
}

/** A note that warns. */
export function warning(code: string, says: string): Note {
  return { code, level: 'warning', says };
}

function weekCount(weeks: number): string {
  return weeks === 1 ? 'one week' : `${weeks} weeks`;
}

function whole(km: number): number {
  return Math.round(km);
}

function pace(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')} min`;
}
