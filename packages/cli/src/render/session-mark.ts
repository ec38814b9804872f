import { has, writeSession, type Discipline, type Session } from '@ironstride/core';
import type { Ink, Page } from './page.ts';

/** Shapes that tell sessions apart without colour. */
export const MARKS: Readonly<Record<Discipline, string>> = { run: '▸', strength: '■', core: '◆', mobility: '~', other: '·' };
/** The shape of a race. */
export const RACE_MARK = '★';

/** The shapes with their names, for the foot of a page. */
export const LEGEND = `${MARKS.run} run  ${MARKS.strength} strength  ${MARKS.core} core  ${MARKS.mobility} mobility  ${MARKS.other} other  ${RACE_MARK} race`;

/** The shape of a session. */
export function markOf(session: Session): string {
  return has(session, 'race') ? RACE_MARK : MARKS[session.discipline];
}

/** Kind, minutes and effort, without tags and numbers that are for rules. */
export function sessionText(session: Session): string {
  const { kind, minutes, effort } = session;
  const distance = kind === 'race' && session.km !== undefined ? ` ${kmText(session.km)}` : '';
  const plain = writeSession({ kind, minutes, effort, discipline: session.discipline, tags: [] });
  return distance ? `${kind}${distance}` : plain;
}

/** `42.2 km`, `10 km` */
export function kmText(km: number): string {
  return `${Math.round(km * 10) / 10} km`;
}

/** A text in the ink of its session. */
export function inkOf(session: Session): Ink {
  if (has(session, 'race')) return 'race';
  return session.discipline === 'run' ? 'run' : session.discipline === 'strength' ? 'strength' : 'quiet';
}

/** Mark and text of a session, coloured. */
export function sessionInk(session: Session, page: Page): string {
  return page.ink(inkOf(session), `${markOf(session)} ${sessionText(session)}`);
}
