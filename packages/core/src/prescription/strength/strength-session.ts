import type { Athlete } from '../../athlete/athlete.ts';
import type { Block, Placement } from '../../plan/placement.ts';
import type { Trainee } from '../trainee.ts';
import type { LoadKind, Way } from '../../exercises/exercise.ts';
import { HEAVY_FROM, SCHEMES, type Scheme } from './strength-doses.ts';

/** A strength or core session with what decides its contents. */
export interface StrengthSession {
  readonly placement: Placement;
  readonly trainee: Trainee;
  readonly block: Block;
  /** Which week of its block it is, from 1. */
  readonly ofBlock: number;
  readonly deload: boolean;
  /** First block of somebody who has never lifted. */
  readonly learning: boolean;
  /** Place among the sessions of its kind in the week, from 0. */
  readonly turn: number;
  /** Place among all strength and core sessions of the week, from 0; those of another place begin with another choice. */
  readonly place: number;
  /** A heavy session of the legs stands in the same week. */
  readonly besideHeavy: boolean;
}

/** Sets, repetitions, reserve and rest of main lifts done this way; people under 18 leave more in reserve, see the lifter. */
export function schemeOf({ placement, trainee, block, ofBlock, learning }: StrengthSession, way: Way): Scheme {
  const { kind, effort } = placement.session;
  const heavy = canBeHeavy(way, trainee);
  if (kind === 'primer') return SCHEMES.primer.value;
  if (learning) return ofBlock <= 4 ? SCHEMES.learning.value : SCHEMES.preparing.value;
  if (effort === 'easy' || effort === 'light' || block === 'recover') return SCHEMES.light.value;
  switch (block) {
    case 'foundation':
      return SCHEMES.foundation.value;
    case 'strength':
      return heavy && effort === 'hard' ? SCHEMES.heavy.value : SCHEMES.moderate.value;
    case 'power':
      return heavy && effort === 'hard' ? SCHEMES.power.value : SCHEMES.moderate.value;
    case 'maintain':
      return heavy && effort === 'hard' ? SCHEMES.maintain.value : SCHEMES.maintainModerate.value;
    case 'taper':
      return heavy && effort === 'hard' ? SCHEMES.taper.value : { ...SCHEMES.maintainModerate.value, rir: SCHEMES.taper.value.rir };
  }
}

/** Whether what is at hand can be heavy enough for few repetitions; unknown pairs of dumbbells count as heavy, a single one does not. */
export function canBeHeavy({ load }: Way, { athlete, equipment }: Trainee): boolean {
  if (load === 'machine') return true;
  if (load === 'body' || load === 'band' || load === 'medicine-ball') return false;
  if (equipment.includes('gym')) return true;
  const heaviest = heaviestOwned(athlete, load);
  if (heaviest === undefined) return load === 'barbell' || load === 'dumbbells';
  return heaviest >= HEAVY_FROM[load].value;
}

/** The heaviest load that the athlete owns of a kind, kilograms; undefined when nothing was said. */
function heaviestOwned({ weights }: Athlete, load: LoadKind): number | undefined {
  if (!weights) return undefined;
  const { dumbbellPairs, singleDumbbells, kettlebells, bar, plates } = weights;
  const most = (...lists: readonly (readonly number[] | undefined)[]): number | undefined => {
    const all = lists.flatMap((list) => list ?? []);
    return all.length > 0 ? Math.max(...all) : undefined;
  };
  switch (load) {
    case 'dumbbells':
      return most(dumbbellPairs);
    case 'dumbbell':
      return most(dumbbellPairs, singleDumbbells);
    case 'kettlebell':
      return most(kettlebells);
    case 'barbell':
      return bar === undefined ? undefined : bar + (plates ?? []).reduce((sum, { kg, pairs }) => sum + 2 * kg * pairs, 0);
    default:
      return undefined;
  }
}

/** Whether a session is meant to be easy on the body: light work, recovery, the last days before a race. */
export function isGentle({ placement, block }: Pick<StrengthSession, 'placement' | 'block'>): boolean {
  const { effort, kind } = placement.session;
  return kind === 'primer' || effort === 'light' || effort === 'easy' || block === 'recover';
}
