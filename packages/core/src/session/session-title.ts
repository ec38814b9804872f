import { KINDS, type SessionKind } from './kinds.ts';
import type { Session } from './session.ts';

const NAMES: Readonly<Record<SessionKind, string>> = {
  easy: 'Easy run',
  recovery: 'Recovery run',
  'run-walk': 'Run and walk',
  long: 'Long run',
  strides: 'Easy run with strides',
  steady: 'Steady run',
  tempo: 'Tempo run',
  intervals: 'Intervals',
  hills: 'Hill repeats',
  fartlek: 'Fartlek',
  'race-pace': 'Race-pace run',
  'time-trial': 'Time trial',
  circuit: 'Circuit intervals',
  race: 'Race',
  'heavy-legs': 'Strength: heavy legs',
  'full-body': 'Strength: full body',
  power: 'Strength: power',
  plyometrics: 'Plyometrics',
  primer: 'Strength: primer',
  upper: 'Strength: upper body',
  core: 'Core',
  mobility: 'Mobility',
  cross: 'Cross-training',
  walk: 'Walk',
};

/** A session as the title of a calendar entry or a card, such as `Long run 90 min` or `Race 8 km – Club Cross`. */
export function sessionTitle({ kind, minutes, effort, km, title }: Session): string {
  const length = kind === 'race' && km !== undefined ? `${Math.round(km * 10) / 10} km` : `${minutes} min`;
  const own = effort === KINDS[kind].effort ? '' : ` (${effort})`;
  // A dash: a comma is taken for two workouts by programs that read such titles, our own among them.
  return `${NAMES[kind]} ${length}${own}${title === undefined ? '' : ` – ${title}`}`;
}
