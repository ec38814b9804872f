import { KINDS, tagsFor, type Discipline, type Effort, type SessionKind } from './kinds.ts';
import { TAGS, type Tag } from './tags.ts';

/** Facts about what is inside a session that some rules need; each is unknown when absent. */
export interface SessionDetail {
  /** Running distance, kilometres, above 0. */
  readonly km?: number;
  /** Foot contacts of jumps and hops, whole number. */
  readonly contacts?: number;
  /** Fewest repetitions left in reserve in any set, 0 to 10. */
  readonly rir?: number;
  /** Load of the main lift, kilograms. */
  readonly load?: number;
  /** Id of the main lift; loads are compared only with those of the same lift. */
  readonly lift?: string;
  /** Whether the session opens with a warm-up. */
  readonly warmUp?: boolean;
  /** Movement categories that the session trains. */
  readonly movements?: readonly Movement[];
  /** Place in the order of its week: lower numbers come first; sessions without one are free. */
  readonly order?: number;
}

/** Movement categories of the article (A10) with calf and pull, which the research adds. */
export const MOVEMENTS = ['squat', 'hinge', 'lateral', 'single-leg', 'push', 'plank', 'bridge', 'calf', 'pull'] as const;
export type Movement = (typeof MOVEMENTS)[number];

/** One session: what it is, how long, how hard, and what rules need to know of it. */
export interface Session extends SessionDetail {
  readonly kind: SessionKind;
  readonly discipline: Discipline;
  /** Planned length in whole minutes, 1 to 1440. */
  readonly minutes: number;
  readonly effort: Effort;
  /** All stress tags: those of kind and effort, then the extra ones; in the order of {@link TAGS}, each once. */
  readonly tags: readonly Tag[];
  /** Words of the person or of the plan it came from. */
  readonly title?: string;
}

/** What {@link session} needs: kind and minutes; the rest has defaults. */
export interface SessionSpec extends SessionDetail {
  readonly kind: SessionKind;
  readonly minutes: number;
  readonly effort?: Effort;
  readonly extraTags?: readonly Tag[];
  readonly title?: string;
}

/** Makes a session; its tags follow from kind and effort, plus `extraTags`. */
export function session(spec: SessionSpec): Session {
  const { kind, minutes, effort = KINDS[kind].effort, extraTags = [], ...rest } = spec;
  const carried = new Set<Tag>([...tagsFor(kind, effort), ...extraTags]);
  return { kind, discipline: KINDS[kind].discipline, minutes, effort, tags: TAGS.filter((tag) => carried.has(tag)), ...rest };
}

/** True when the session carries the tag. */
export function has(one: Pick<Session, 'tags'>, tag: Tag): boolean {
  return one.tags.includes(tag);
}

/** Sessions of one slot follow each other run, then strength, then core, mobility and the rest (A23, SCH-ORDER). */
export function orderInSlot(a: Session, b: Session): number {
  return SLOT_ORDER[a.discipline] - SLOT_ORDER[b.discipline];
}

const SLOT_ORDER: Readonly<Record<Discipline, number>> = { run: 0, strength: 1, core: 2, mobility: 3, other: 4 };
