import type { Slot } from '../calendar/slot.ts';
import type { Session } from '../session/session.ts';

/** One change to a plan that a person asks for. Sessions are named by their ids. */
export type Edit =
  /** To another slot of the same week; it stays there. */
  | { readonly does: 'move'; readonly session: string; readonly to: Slot }
  /** Stays in its slot whatever else is planned anew. */
  | { readonly does: 'lock'; readonly session: string }
  /** May move again inside its week. */
  | { readonly does: 'unlock'; readonly session: string }
  /** Is not wanted; nothing takes its place by force. */
  | { readonly does: 'skip'; readonly session: string }
  /** A session of the person's own; it stays where it is put. */
  | { readonly does: 'add'; readonly session: Session; readonly at: Slot }
  /** Becomes another session in the same place of the week: shorter, easier, of another kind. */
  | { readonly does: 'change'; readonly session: string; readonly to: Session }
  /** Two sessions of one week trade their slots. */
  | { readonly does: 'swap'; readonly session: string; readonly with: string };
