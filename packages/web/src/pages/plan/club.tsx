import { HALVES, readSession, type Half, type SessionKind } from '@ironstride/core';
import type { AthleteRecord } from '@ironstride/formats';
import { useState } from 'react';
import { SelectField } from '../../ui/select-field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { DAYS, type Day } from '../start/draft.ts';
import { Entries } from './entries.tsx';
import { KindField } from './kind-field.tsx';
import { MinutesField } from './minutes-field.tsx';

type ClubRecord = NonNullable<AthleteRecord['club']>[number];

interface ClubProps {
  readonly entries: readonly ClubRecord[];
  readonly onChange: (entries: readonly ClubRecord[]) => void;
}

/** Sessions that stand every week: those that are known, each to be taken away, and one more. */
export function Club({ entries, onChange }: ClubProps) {
  const words = useWords();
  const text = words.plan;
  const [day, setDay] = useState<Day>('tue');
  const [slot, setSlot] = useState<Half>('pm');
  const [kind, setKind] = useState<SessionKind>('intervals');
  const [minutes, setMinutes] = useState(60);
  const says = ({ day: weekday, slot: half, session: written }: ClubRecord): string => {
    const read = readSession(written, '');
    const name = read.ok ? `${words.kinds[read.value.kind]}, ${words.minutes(read.value.minutes)}` : written;
    return `${words.weekdays[DAYS.findIndex((one) => one === weekday)] ?? weekday}, ${words.halves[half === 'am' ? 'am' : 'pm']}: ${name}`;
  };
  return (
    <div className={ui.stack}>
      <p className={`${ui.small} ${ui.muted}`}>{text.clubHelp}</p>
      <Entries entries={entries} says={says} onChange={onChange} />
      <div className={ui.pair}>
        <SelectField
          label={text.day}
          options={DAYS.map((one, index) => ({ value: one, says: words.weekdays[index] ?? one }))}
          value={day}
          onChange={setDay}
        />
        <SelectField
          label={text.half}
          options={HALVES.map((one) => ({ value: one, says: words.halves[one] }))}
          value={slot}
          onChange={setSlot}
        />
        <KindField value={kind} onChange={setKind} />
        <MinutesField value={minutes} otherwise={60} onChange={setMinutes} />
      </div>
      <button type="button" className={ui.button} onClick={() => onChange([...entries, { day, slot, session: `${kind} ${minutes}` }])}>
        {text.show}
      </button>
    </div>
  );
}
