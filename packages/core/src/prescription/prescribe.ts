import type { Athlete, Race } from '../athlete/athlete.ts';
import { freeMinutes } from '../athlete/availability.ts';
import { mondayOf, type PlainDate } from '../calendar/plain-date.ts';
import type { Block, Placement, Training } from '../plan/placement.ts';
import type { PlannedWeek } from '../plan/plan.ts';
import type { Part, SessionContent } from '../session/content.ts';
import { has, type SessionDetail } from '../session/session.ts';
import { adviceFor } from './around/advice.ts';
import { hipAndCore } from './around/hip-and-core.ts';
import { mobilityContent } from './around/mobility.ts';
import { optionalAfter } from './around/optional-after.ts';
import { runContent } from './run/run-content.ts';
import type { Solved } from './strength/choose.ts';
import type { Memory } from './strength/fit.ts';
import { createLifter } from './strength/lifter.ts';
import type { StrengthSession } from './strength/strength-session.ts';
import { strengthWeek } from './strength/strength-week.ts';
import { traineeOn, type Trainee } from './trainee.ts';

/** What is known of a session before its advice. */
type Filling = Pick<SessionContent, 'parts' | 'seconds'> & { readonly detail?: SessionDetail };

/** After so many weeks of preparation somebody new to lifting has some experience (evidence table of doses). */
const LEARNING_WEEKS = 8;

/**
 * Fills the sessions of a season from its first day on: every run, strength, core and mobility session that is ours to fill gets its steps.
 * Club sessions stay as the club has them. Returns the placements in the order in which they came.
 */
export function prescribe(
  { placements }: Training,
  weeks: readonly PlannedWeek[],
  athlete: Athlete,
  from: PlainDate,
): readonly Placement[] {
  const filled = new Map<string, Placement>();
  const lifter = createLifter(athlete);
  const solved: Solved = new Map();
  const done = new Map<string, number>();
  let memory: Memory = { byLine: new Map(), mains: new Map(), done: new Map() };
  const blocks = blockCounts(weeks);
  for (const week of weeks) {
    const own = placements.filter((one) => one.date >= from && mondayOf(one.date) === week.monday);
    const ours = own.filter((one) => !isClubs(one));
    const strength = ours.filter(({ session }) => session.discipline === 'strength' || session.discipline === 'core');
    const count = blocks.get(week.monday);
    const sessions = strengthSessions({
      strength,
      own,
      athlete,
      block: week.block ?? 'maintain',
      ofBlock: count?.ofBlock ?? 1,
      prepared: count?.prepared ?? 0,
      deload: week.deload ?? false,
    });
    const made = strengthWeek(sessions, memory, lifter, solved);
    memory = made.memory;
    const fillings = new Map<string, Filling>(strength.map((one, index) => [one.id, made.contents[index] ?? { parts: [], seconds: 0 }]));
    for (const one of ours) {
      const filling = fillings.get(one.id) ?? fillOther(one, week, athlete, done);
      if (filling) filled.set(one.id, withContent(one, filling, own, week, athlete));
    }
  }
  return placements.map((one) => filled.get(one.id) ?? one);
}

/** A club decides itself what its sessions hold. */
function isClubs({ id, session }: Placement): boolean {
  return id.startsWith('club-') || (session.discipline !== 'run' && session.title !== undefined);
}

/** What decides the strength and core sessions of a week. */
interface StrengthOfWeek extends Pick<StrengthSession, 'block' | 'ofBlock' | 'deload'> {
  readonly strength: readonly Placement[];
  /** All sessions of the week. */
  readonly own: readonly Placement[];
  readonly athlete: Athlete;
  /** Weeks of preparation before this one. */
  readonly prepared: number;
}

function strengthSessions({ strength, own, athlete, prepared, ...week }: StrengthOfWeek): readonly StrengthSession[] {
  const seen = new Map<string, number>();
  return strength.map((placement, place) => {
    const { kind } = placement.session;
    const turn = seen.get(kind) ?? 0;
    seen.set(kind, turn + 1);
    const learning = has(placement.session, 'novice-lifter');
    const grown: Athlete = athlete.lifting === 'new' && !learning && prepared >= LEARNING_WEEKS ? { ...athlete, lifting: 'some' } : athlete;
    const besideHeavy = own.some((other) => other !== placement && (other.session.kind === 'heavy-legs' || other.session.kind === 'power'));
    return { ...week, placement, trainee: traineeOn(grown, placement.date), learning, turn, place, besideHeavy };
  });
}

/** For each week how long its block has gone on, races in between not counted, and how many weeks of preparation there were. */
function blockCounts(weeks: readonly PlannedWeek[]): ReadonlyMap<PlainDate, { readonly ofBlock: number; readonly prepared: number }> {
  const counts = new Map<PlainDate, { ofBlock: number; prepared: number }>();
  let [growing, ofGrowing, prepared]: [Block | undefined, number, number] = [undefined, 0, 0];
  let [before, inRow]: [Block | undefined, number] = [undefined, 0];
  for (const { monday, block } of weeks) {
    inRow = block === before ? inRow + 1 : 1;
    before = block;
    if (block === 'foundation' || block === 'strength' || block === 'power') {
      ofGrowing = block === growing ? ofGrowing + 1 : 1;
      growing = block;
    }
    if (block === 'recover') growing = undefined;
    counts.set(monday, { ofBlock: block === growing ? ofGrowing : inRow, prepared });
    if (block === 'foundation') prepared += 1;
  }
  return counts;
}

function fillOther(placement: Placement, week: PlannedWeek, athlete: Athlete, done: Map<string, number>): Filling | undefined {
  const { discipline, kind, minutes } = placement.session;
  const trainee: Trainee = traineeOn(athlete, placement.date);
  if (discipline === 'mobility') return mobilityContent(minutes, trainee, week.number);
  if (discipline !== 'run') return undefined;
  const key = `${week.phase}|${kind}`;
  const nth = done.get(key) ?? 0;
  done.set(key, nth + 1);
  const race = nextRace(athlete.races, placement.date);
  const content = runContent({ trainee, placement, week, nth, ...(race && { race, daysToRace: race.date - placement.date }) });
  return { ...content, detail: content.parts.some(({ role }) => role === 'warm-up') ? { warmUp: true } : {} };
}

/** The next race that matters. */
function nextRace(races: readonly Race[], date: PlainDate): Race | undefined {
  return races.filter((race) => race.date >= date && race.priority !== 'C').toSorted((a, b) => a.date - b.date)[0];
}

function withContent(placement: Placement, filling: Filling, own: readonly Placement[], week: PlannedWeek, athlete: Athlete): Placement {
  const { session } = placement;
  const advice = adviceFor({ placement, own, week, athlete });
  const optional = mayStretch(placement) ? optionalAfter(traineeOn(athlete, placement.date), week.number) : undefined;
  const hips = hipsBefore(placement, own, athlete);
  const content: SessionContent = {
    parts: [...(hips ? [hips] : []), ...filling.parts, ...(optional ? [optional] : [])],
    seconds: filling.seconds,
    advice,
  };
  return { ...placement, session: { ...session, ...filling.detail }, content };
}

/** New runners whose week has fewer than two core sessions may do hips and trunk before so many easy runs (INJ-HIPCORE). */
function hipsBefore(placement: Placement, own: readonly Placement[], athlete: Athlete): Part | undefined {
  if (athlete.level !== 'beginner') return undefined;
  const core = own.filter(({ session }) => session.discipline === 'core').length;
  const easy = own.filter(({ session }) => has(session, 'easy-run') && !has(session, 'long-run')).slice(0, Math.max(0, 2 - core));
  if (!easy.includes(placement)) return undefined;
  const { availability } = athlete;
  const spare = availability ? freeMinutes(availability, placement.date, placement.half) - placement.session.minutes : Infinity;
  return hipAndCore(traineeOn(athlete, placement.date), spare * 60);
}

/** After strength, long and hard runs, not after races and the few minutes of a snack. */
function mayStretch({ session }: Placement): boolean {
  const tiring = session.discipline === 'strength' || has(session, 'long-run') || has(session, 'hard-run');
  return tiring && !has(session, 'race') && session.minutes >= 20;
}
