import { addDays, HALVES, session, SESSION_KINDS, type Edit, type PlainDate, type PlannedWeek, type SessionKind } from '@ironstride/core';
import { useState } from 'react';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';

/** A session of one's own in a slot of the week that is shown. */
export function AddSession({
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
