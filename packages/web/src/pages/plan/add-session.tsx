import { addDays, HALVES, session, type Edit, type PlainDate, type PlannedWeek, type SessionKind } from '@ironstride/core';
import { useState } from 'react';
import { SelectField } from '../../ui/select-field.tsx';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { KindField } from './kind-field.tsx';
import { MinutesField } from './minutes-field.tsx';

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
        <KindField value={kind} onChange={setKind} />
        <MinutesField value={minutes} otherwise={30} onChange={setMinutes} />
        <SelectField
          label={text.day}
          options={slots.map((one, number) => ({
            value: number,
            says: `${dayText(one.date, words.language, 'weekday')} ${words.halvesShort[one.half]}`,
            disabled: one.date < today,
          }))}
          value={slot}
          onChange={setSlot}
        />
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
