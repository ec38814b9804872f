import type { Placement } from '@ironstride/core';
import { memo, type ReactNode } from 'react';
import { markOf, sessionTitle } from '../../season/session-title.ts';
import { Icon } from '../../ui/icon.tsx';
import { Mark } from '../../ui/mark.tsx';
import { useWords } from '../../words/use-words.tsx';
import css from './week-view.module.css';

/** What a hand can do in a week; the same object as long as the week is shown. */
export interface Hand {
  readonly near: (session: string) => void;
  readonly press: (session: string, x: number, y: number) => void;
  /** A press that was no drag, on the title of a session. */
  readonly ask: (session: string) => void;
  /** The same on its grip. */
  readonly grip: (session: Placement) => void;
  readonly drop: (slot: number) => void;
}

interface SlotCellProps {
  readonly number: number;
  readonly testId: string;
  readonly here: readonly Placement[];
  readonly half: string;
  readonly hand: Hand;
  /** Whether sessions can still be moved here. */
  readonly movable: boolean;
  /** Nothing can be asked or done: a plan that is no longer the present one. */
  readonly still: boolean;
  /** Id of the session that is held, when it stands here. */
  readonly held: string | undefined;
  readonly over: boolean;
  /** What dropping costs, in words, with how bad it is; absent while nothing is held. */
  readonly price: string | undefined;
  readonly gravity: 'none' | 'free' | 'some' | 'bad' | undefined;
}

/** A morning or an evening with its sessions and, while one is held, its price. Drawn again only when something of it changes. */
export const SlotCell = memo(function SlotCell({
  number,
  testId,
  here,
  half,
  hand,
  movable,
  still,
  held,
  over,
  price,
  gravity,
}: SlotCellProps) {
  const words = useWords();
  const title = (one: Placement): ReactNode => (
    <>
      <Mark kind={markOf(one)} />
      <span>
        {sessionTitle(one, words)} <small>{words.minutes(one.session.minutes)}</small>
      </span>
    </>
  );
  return (
    <div
      data-slot={number}
      data-testid={testId}
      className={`${css.slot} ${price === undefined ? '' : css.open} ${over ? css.over : ''} ${gravity ? css[gravity] : ''}`}
    >
      <span className={css.half}>{half}</span>
      {here.map((session) => (
        <div
          key={session.id}
          className={`${css.session} ${css[markOf(session)]} ${held === session.id ? css.held : ''}`}
          onPointerEnter={() => hand.near(session.id)}
          onPointerDown={(event) => {
            if (event.button === 0 && event.pointerType === 'mouse' && movable) hand.press(session.id, event.clientX, event.clientY);
          }}
        >
          {still ? (
            <div className={css.title}>{title(session)}</div>
          ) : (
            <button type="button" className={css.title} onClick={() => hand.ask(session.id)}>
              {title(session)}
            </button>
          )}
          {movable && (
            <button
              type="button"
              className={css.grip}
              aria-label={words.plan.pick(sessionTitle(session, words))}
              aria-pressed={held === session.id}
              onFocus={() => hand.near(session.id)}
              onPointerDown={(event) => {
                event.stopPropagation();
                event.currentTarget.releasePointerCapture(event.pointerId);
                hand.press(session.id, event.clientX, event.clientY);
              }}
              onClick={() => hand.grip(session)}
            >
              <Icon name="grip" />
            </button>
          )}
        </div>
      ))}
      {price !== undefined && (
        <button type="button" className={css.price} tabIndex={-1} onClick={() => hand.drop(number)}>
          {price}
        </button>
      )}
    </div>
  );
});
