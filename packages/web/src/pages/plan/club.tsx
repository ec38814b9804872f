import { HALVES, readSession, SESSION_KINDS, type Half, type SessionKind } from '@ironstride/core';
import type { AthleteRecord } from '@ironstride/formats';
import { useState } from 'react';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { DAYS } from '../start/draft.ts';

type ClubRecord = NonNullable<AthleteRecord['club']>[number];

interface ClubProps {
  readonly entries: readonly ClubRecord[];
  readonly onChange: (entries: readonly ClubRecord[]) => void;
}

/** Sessions that stand every week: those that are known, each to be taken away, and one more. */
export function Club({ entries, onChange }: ClubProps) {
  const words = useWords();
  const text = words.plan;
  const [day, setDay] = useState('tue');
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
      {entries.length > 0 && (
        <ul className={ui.list}>
          {entries.map((one, index) => (
            <li key={says(one)} className={ui.spread}>
              <span>{says(one)}</span>
              <button
                type="button"
                className={ui.button}
                aria-label={text.takeAwayOf(says(one))}
                onClick={() => onChange(entries.filter((_, other) => other !== index))}
              >
                {text.takeAway}
              </button>
            </li>
          ))}
        </ul>
      )}
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
      <button type="button" className={ui.button} onClick={() => onChange([...entries, { day, slot, session: `${kind} ${minutes}` }])}>
        {text.show}
      </button>
    </div>
  );
}
