import { comparePlacements, has, type Placement, type Proposal } from '@ironstride/core';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { sessionTitle } from '../../season/session-title.ts';
import { Dialog } from '../../ui/dialog.tsx';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';

/** Lines that are shown at once; a season that is planned anew has hundreds (convention). */
const MOST = 12;

interface ProposalDialogProps {
  readonly proposal: Proposal;
  readonly onAccept: () => void;
  readonly onDecline: () => void;
}

/** The smallest new plan as a difference to accept or not. */
export function ProposalDialog({ proposal: { difference }, onAccept, onDecline }: ProposalDialogProps) {
  const words = useWords();
  const text = words.plan;
  const at = (one: Placement): string => `${dayText(one.date, words.language, 'weekday')} ${words.halvesShort[one.half]}`;
  const name = (one: Placement): string => sessionTitle(one, words);
  const lines = [
    ...difference.moved.map(({ from, to }) => ({ one: to, says: text.moved(name(from), at(from), at(to)) })),
    ...difference.added.map((one) => ({ one, says: text.added(name(one), at(one)) })),
    ...difference.gone.map((one) => ({ one, says: text.gone(name(one), at(one)) })),
  ]
    // Races matter most, then what comes soonest.
    .toSorted((a, b) => Number(has(b.one.session, 'race')) - Number(has(a.one.session, 'race')) || comparePlacements(a.one, b.one))
    .map(({ says }) => says)
    .concat(difference.changed.map(({ to }) => text.changed(name(to), at(to))));
  const broken = difference.broken.filter((one) => one.level === 'must' || difference.broken.length < MOST);
  return (
    <Dialog title={text.proposal} onClose={onDecline}>
      {lines.length === 0 && <p>{text.proposalNone}</p>}
      <ul className={ui.bullets}>
        {lines.slice(0, MOST).map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      {lines.length > MOST && (
        <details className={ui.details}>
          <summary>{text.more(lines.length - MOST)}</summary>
          <ul className={ui.bullets}>
            {lines.slice(MOST).map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
      )}
      {broken.length > 0 && (
        <div className={broken.some((one) => one.level === 'must') ? ui.noteBad : ui.noteWarn}>
          <strong>{text.objects}</strong>
          <ul className={ui.bullets}>
            {broken.slice(0, MOST).map((one) => (
              <li key={`${one.rule}${one.dates.join()}`}>
                {words.says(one.says)} <Link href={ADDRESS.rule(one.rule)}>{words.today.rule}</Link>
              </li>
            ))}
          </ul>
        </div>
      )}
      {difference.mended.length > 0 && (
        <div className={ui.noteGood}>
          <strong>{text.mends}</strong>
          <ul className={ui.bullets}>
            {difference.mended.slice(0, MOST).map((one) => (
              <li key={`${one.rule}${one.dates.join()}`}>{words.says(one.says)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className={ui.row}>
        <button type="button" className={ui.primary} onClick={onAccept}>
          {text.accept}
        </button>
        <button type="button" className={ui.button} onClick={onDecline}>
          {text.decline}
        </button>
      </div>
    </Dialog>
  );
}
