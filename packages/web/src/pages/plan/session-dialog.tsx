import { easier, mondayOf, otherSlots, type Edit, type Placement, type Plan, type Score, type SlotPrice, type Why } from '@ironstride/core';
import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { askPlanner } from '../../planner/planner.ts';
import type { AboutPlan } from '../../planner/questions.ts';
import { sessionTitle } from '../../season/session-title.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { pointsText, priceText } from './price-text.ts';

interface SessionDialogProps {
  readonly plan: Plan;
  readonly one: Placement;
  readonly about: AboutPlan;
  /** Those that are known yet. */
  readonly prices: readonly SlotPrice[];
  readonly onEdit: (edits: readonly Edit[]) => void;
  readonly onClose: () => void;
}

/** Shorter sessions are shorter by a third, but not below this many minutes (convention). */
const SHORTEST = 15;

/** Why a session stands where it stands, why not elsewhere, and everything that can be done with it. */
export function SessionDialog({ plan, one, about, prices, onEdit, onClose }: SessionDialogProps) {
  const words = useWords();
  const text = words.plan;
  const [why, setWhy] = useState<Why>();
  const { id } = one;
  const open = one.date >= about.today;
  useEffect(() => {
    let wanted = true;
    void (async () => {
      const answer = await askPlanner('why', { ...about, session: id });
      if (wanted && answer.ok) setWhy(answer.value);
    })();
    return () => {
      wanted = false;
    };
  }, [about.id, about.rulebook, id]);
  const demand = plan.demands.find((other) => other.id === id);
  const locked = demand?.required === true && demand.slots?.length === 1;
  const others = plan.placements.filter(
    (other) => other.id !== id && mondayOf(other.date) === mondayOf(one.date) && other.date >= about.today,
  );
  const shorter = Math.max(SHORTEST, Math.round((one.session.minutes * 2) / 3 / 5) * 5);
  const slotText = ({ date, half }: { readonly date: Placement['date']; readonly half: Placement['half'] }): string =>
    `${dayText(date, words.language, 'weekday')} ${words.halvesShort[half]}`;
  const cost = (extra: Score): string => (extra.must > 0 ? text.breaks(1) : extra.leftOut > 0 ? text.leaves : pointsText(extra, words));
  return (
    <Dialog title={`${sessionTitle(one, words)}, ${slotText(one)}`} onClose={onClose}>
      <div className={ui.row}>
        <Link href={ADDRESS.session(id)} className={ui.primary}>
          {text.open}
        </Link>
        <Link href={ADDRESS.print(`session-${id}`)} className={ui.button}>
          {words.print.card}
        </Link>
      </div>
      <section className={ui.stack}>
        <h3>{text.why}</h3>
        {!why && <p className={ui.muted}>{text.counting}</p>}
        {why && <p>{why.avoids.length === 0 ? words.today.whyNothing : `${text.avoids}:`}</p>}
        <ul className={ui.bullets}>
          {why?.avoids.slice(0, 6).map((finding) => (
            <li key={finding.rule}>
              {words.says(finding.says)} <Link href={ADDRESS.rule(finding.rule)}>{text.rule(finding.rule)}</Link>
            </li>
          ))}
        </ul>
        {why && (
          <p className={ui.small}>
            {text.leavingOut}: {cost(why.leavingOut)}
          </p>
        )}
      </section>
      {open && (
        <>
          <section className={ui.stack}>
            <h3>{text.whyNot}</h3>
            <ul className={ui.list}>
              {prices
                .filter((price) => price.possible)
                .map((price) => (
                  <li key={`${price.slot.date}${price.slot.half}`} className={ui.line}>
                    <span>
                      <strong>{slotText(price.slot)}</strong>: {priceText(price, words)}
                    </span>
                    <button
                      type="button"
                      className={ui.button}
                      aria-label={text.moveTo(slotText(price.slot))}
                      onClick={() => onEdit([{ does: 'move', session: id, to: price.slot }])}
                    >
                      {text.move}
                    </button>
                  </li>
                ))}
            </ul>
            {prices.length < otherSlots(one).length && <p className={ui.muted}>{text.counting}</p>}
          </section>
          <section className={ui.stack}>
            <h3>{text.actions}</h3>
            <div className={ui.row}>
              <button type="button" className={ui.button} onClick={() => onEdit([{ does: locked ? 'unlock' : 'lock', session: id }])}>
                {locked ? text.unlock : text.lock}
              </button>
              <button type="button" className={ui.button} onClick={() => onEdit([{ does: 'skip', session: id }])}>
                {text.skip}
              </button>
              {shorter < one.session.minutes && (
                <button
                  type="button"
                  className={ui.button}
                  onClick={() => onEdit([{ does: 'change', session: id, to: { ...one.session, minutes: shorter } }])}
                >
                  {text.shorter} ({words.minutes(shorter)})
                </button>
              )}
              {easier(one, 'easy').length > 0 && (
                <button type="button" className={ui.button} onClick={() => onEdit(easier(one, 'easy'))}>
                  {text.easier}
                </button>
              )}
            </div>
            <SelectField
              label={text.swap}
              options={[
                { value: '', says: text.choose },
                ...others.map((other) => ({ value: other.id, says: `${sessionTitle(other, words)}, ${slotText(other)}` })),
              ]}
              value=""
              onChange={(other) => onEdit([{ does: 'swap', session: id, with: other }])}
            />
          </section>
        </>
      )}
    </Dialog>
  );
}
