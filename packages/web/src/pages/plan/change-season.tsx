import {
  HALVES,
  SESSION_KINDS,
  addDays,
  session,
  type Edit,
  type Half,
  type PlainDate,
  type Plan,
  type PlannedWeek,
  type RulebookName,
  type SessionKind,
} from '@ironstride/core';
import type { AthleteRecord } from '@ironstride/formats';
import { useState } from 'react';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import type { SeasonRow } from '../../local/rows.ts';
import { Field } from '../../ui/field.tsx';
import { OneOf } from '../../ui/choice.tsx';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { DAYS } from '../start/draft.ts';

interface ChangeSeasonProps {
  readonly season: SeasonRow;
  readonly plan: Plan;
  readonly week: PlannedWeek | undefined;
  readonly today: PlainDate;
  readonly onEdit: (edits: readonly Edit[]) => void;
  readonly onRenew: (athlete: AthleteRecord, rulebook: RulebookName) => void;
}

/** Sessions of one’s own, time away, club sessions, other rules; each is shown as a difference before it counts. */
export function ChangeSeason({ season, week, today, onEdit, onRenew }: ChangeSeasonProps) {
  const words = useWords();
  const text = words.plan;
  const { athlete } = season;
  return (
    <section className={`${ui.card} ${ui.stack}`}>
      {week && (
        <details className={ui.details}>
          <summary>{text.add}</summary>
          <AddSession week={week} today={today} onEdit={onEdit} />
        </details>
      )}
      <details className={ui.details}>
        <summary>{text.away}</summary>
        <Away onAway={(away) => onRenew({ ...athlete, away: [...(athlete.away ?? []), away] }, season.rulebook)} />
      </details>
      <details className={ui.details}>
        <summary>{text.club}</summary>
        <Club onClub={(club) => onRenew({ ...athlete, club: [...(athlete.club ?? []), club] }, season.rulebook)} />
      </details>
      <details className={ui.details}>
        <summary>{text.rulebook}</summary>
        <OneOf
          unseen
          label={text.rulebook}
          options={(['article', 'strict', 'consolidate'] as const).map((value) => ({ value, says: words.start.rulebooks[value] }))}
          value={season.rulebook}
          onChange={(rulebook) => onRenew(athlete, rulebook)}
        />
      </details>
      <Link href={ADDRESS.start}>{text.answers}</Link>
    </section>
  );
}

function AddSession({
  week,
  today,
  onEdit,
}: {
  readonly week: PlannedWeek;
  readonly today: PlainDate;
  readonly onEdit: (edits: readonly Edit[]) => void;
}) {
  const words = useWords();
  const text = words.plan;
  const [kind, setKind] = useState<SessionKind>('easy');
  const [minutes, setMinutes] = useState(40);
  const [slot, setSlot] = useState(0);
  const slots = Array.from({ length: 14 }, (_, number) => ({
    date: addDays(week.monday, Math.floor(number / 2)),
    half: HALVES[number % 2] ?? 'am',
  }));
  const at = slots[slot];
  return (
    <div className={ui.stack}>
      <div className={ui.pair}>
        <Field label={text.kind}>
          {(props) => (
            <select
              {...props}
              value={kind}
              onChange={({ target: { value } }) => setKind(SESSION_KINDS.find((one) => one === value) ?? 'easy')}
            >
              {SESSION_KINDS.filter((one) => one !== 'race').map((one) => (
                <option key={one} value={one}>
                  {words.kinds[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.minutes}>
          {(props) => (
            <input
              {...props}
              type="number"
              min={5}
              max={480}
              step={5}
              value={minutes}
              onChange={({ target }) => setMinutes(target.valueAsNumber || 30)}
            />
          )}
        </Field>
        <Field label={text.day}>
          {(props) => (
            <select {...props} value={slot} onChange={({ target }) => setSlot(Number(target.value))}>
              {slots.map((one, number) => (
                <option key={number} value={number} disabled={one.date < today}>
                  {dayText(one.date, words.language, 'weekday')} {words.halvesShort[one.half]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <button
        type="button"
        className={ui.button}
        onClick={() =>
          at && onEdit([{ does: 'add', session: session({ kind, minutes: Math.max(1, Math.min(1440, Math.round(minutes))) }), at }])
        }
      >
        {text.show}
      </button>
    </div>
  );
}

function Away({ onAway }: { readonly onAway: (away: NonNullable<AthleteRecord['away']>[number]) => void }) {
  const text = useWords().plan;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [what, setWhat] = useState<'time' | 'kit'>('time');
  return (
    <div className={ui.stack}>
      <p className={`${ui.small} ${ui.muted}`}>{text.awayHelp}</p>
      <div className={ui.pair}>
        <Field label={text.from}>
          {(props) => <input {...props} type="date" value={from} onChange={({ target }) => setFrom(target.value)} />}
        </Field>
        <Field label={text.to}>
          {(props) => <input {...props} type="date" value={to} onChange={({ target }) => setTo(target.value)} />}
        </Field>
      </div>
      <OneOf
        unseen
        label={text.away}
        options={[
          { value: 'time', says: text.noTime },
          { value: 'kit', says: text.noKit },
        ]}
        value={what}
        onChange={setWhat}
      />
      {/* Without time the minutes are left out, which means none; without kit an hour a day stands for what is possible. */}
      <button
        type="button"
        className={ui.button}
        disabled={from === ''}
        onClick={() => onAway({ from, to: to || from, ...(what === 'kit' && { minutes: 60, equipment: [] }) })}
      >
        {text.show}
      </button>
    </div>
  );
}

function Club({ onClub }: { readonly onClub: (club: NonNullable<AthleteRecord['club']>[number]) => void }) {
  const words = useWords();
  const text = words.plan;
  const [day, setDay] = useState('tue');
  const [slot, setSlot] = useState<Half>('pm');
  const [kind, setKind] = useState<SessionKind>('intervals');
  const [minutes, setMinutes] = useState(60);
  return (
    <div className={ui.stack}>
      <p className={`${ui.small} ${ui.muted}`}>{text.clubHelp}</p>
      <div className={ui.pair}>
        <Field label={text.day}>
          {(props) => (
            <select {...props} value={day} onChange={({ target }) => setDay(target.value)}>
              {DAYS.map((one, index) => (
                <option key={one} value={one}>
                  {words.weekdays[index]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.half}>
          {(props) => (
            <select {...props} value={slot} onChange={({ target }) => setSlot(target.value === 'am' ? 'am' : 'pm')}>
              {HALVES.map((one) => (
                <option key={one} value={one}>
                  {words.halves[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.kind}>
          {(props) => (
            <select
              {...props}
              value={kind}
              onChange={({ target: { value } }) => setKind(SESSION_KINDS.find((one) => one === value) ?? 'easy')}
            >
              {SESSION_KINDS.filter((one) => one !== 'race').map((one) => (
                <option key={one} value={one}>
                  {words.kinds[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.minutes}>
          {(props) => (
            <input
              {...props}
              type="number"
              min={5}
              max={480}
              step={5}
              value={minutes}
              onChange={({ target }) => setMinutes(target.valueAsNumber || 60)}
            />
          )}
        </Field>
      </div>
      <button type="button" className={ui.button} onClick={() => onClub({ day, slot, session: `${kind} ${minutes}` })}>
        {text.show}
      </button>
    </div>
  );
}
