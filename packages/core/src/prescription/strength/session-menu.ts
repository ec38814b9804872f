import type { Category, Exercise, Muscle } from '../../exercises/exercise.ts';
import type { SessionKind } from '../../session/kinds.ts';
import { WORTH } from './strength-doses.ts';

export type LineRole = 'main' | 'assistance' | 'trunk';

/** A place in a session and what may fill it. */
export interface Line {
  /** Unique within its menu. */
  readonly name: string;
  readonly role: LineRole;
  readonly from: readonly Category[];
  /** Only exercises with this as a primary muscle, or only those without it. */
  readonly muscle?: { readonly is: Muscle } | { readonly not: Muscle };
  /** Points for filling it. */
  readonly worth: number;
}

const MAIN = WORTH.main.value;
const SECOND = WORTH.secondMain.value;
const BESIDE = WORTH.assistance.value;
const EXTRA = WORTH.extra.value;

const line = (name: string, role: LineRole, from: readonly Category[], worth: number): Line => ({ name, role, from, worth });

const SQUAT = line('squat', 'main', ['squat'], MAIN);
const ONE_LEG_MAIN = line('one-leg', 'main', ['single-leg'], MAIN);
const SQUAT_BESIDE = line('squat-beside', 'assistance', ['squat'], EXTRA);
const HINGE = line('hinge', 'main', ['hinge'], SECOND);
const SINGLE_LEG = line('single-leg', 'assistance', ['single-leg'], BESIDE);
const CALF = line('calf', 'assistance', ['calf'], BESIDE);
const LATERAL = line('lateral', 'assistance', ['lateral'], BESIDE);
const BRIDGE = line('bridge', 'assistance', ['bridge'], BESIDE);
const PUSH = line('push', 'assistance', ['push'], BESIDE);
const PULL = line('pull', 'assistance', ['pull'], BESIDE);
const FRONT_PLANK: Line = { ...line('plank', 'trunk', ['plank'], BESIDE), muscle: { not: 'obliques' } };
const SIDE_PLANK: Line = { ...line('side-plank', 'trunk', ['plank'], BESIDE), muscle: { is: 'obliques' } };
const TRUNK = line('trunk', 'trunk', ['trunk'], EXTRA);
const CARRY = line('carry', 'trunk', ['carry'], EXTRA);
const FOOT = line('foot', 'trunk', ['foot'], EXTRA);

/** What each kind of strength or core session holds, in the order in which it is done; lines without time or worth are left out. */
const MENUS: Readonly<Partial<Record<SessionKind, readonly Line[]>>> = {
  'heavy-legs': [SQUAT, HINGE, SINGLE_LEG, PUSH, LATERAL, BRIDGE, CALF, PULL, FRONT_PLANK, TRUNK],
  'full-body': [SQUAT, HINGE, PUSH, SINGLE_LEG, PULL, LATERAL, BRIDGE, CALF, FRONT_PLANK, TRUNK],
  power: [SQUAT, HINGE, SINGLE_LEG, CALF, PUSH, LATERAL, BRIDGE, PULL, FRONT_PLANK],
  plyometrics: [SINGLE_LEG, PUSH, CALF, LATERAL, BRIDGE, FRONT_PLANK],
  primer: [SQUAT, CALF, BRIDGE],
  upper: [line('push', 'main', ['push'], MAIN), line('pull', 'main', ['pull'], MAIN), CARRY, SIDE_PLANK, FRONT_PLANK, TRUNK],
  core: [FRONT_PLANK, SIDE_PLANK, { ...TRUNK, worth: BESIDE }, BRIDGE, LATERAL, FOOT],
};

/** The lines of a kind of session; beside a heavy session of the same week a full-body session squats on one leg. */
export function menuOf(kind: SessionKind, besideHeavy: boolean): readonly Line[] {
  const menu = MENUS[kind] ?? [];
  if (kind !== 'full-body' || !besideHeavy) return menu;
  return menu.map((one) => (one === SQUAT ? ONE_LEG_MAIN : one === SINGLE_LEG ? SQUAT_BESIDE : one));
}

/** True when an exercise may fill a line, by what it is. */
export function belongsTo({ category, primary }: Exercise, { from, muscle }: Line): boolean {
  if (!from.includes(category)) return false;
  if (!muscle) return true;
  return 'is' in muscle ? primary.includes(muscle.is) : !primary.includes(muscle.not);
}
