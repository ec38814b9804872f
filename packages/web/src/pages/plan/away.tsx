import { parseDate } from '@ironstride/core';
import type { AthleteRecord } from '@ironstride/formats';
import { useState } from 'react';
import { OneOf } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import { Entries } from './entries.tsx';

type AwayRecord = NonNullable<AthleteRecord['away']>[number];

interface AwayProps {
  readonly entries: readonly AwayRecord[];
  readonly onChange: (entries: readonly AwayRecord[]) => void;
}

/** Days without time or without kit: those that are known, each to be taken away, and one more. */
export function Away({ entries, onChange }: AwayProps) {
  const words = useWords();
  const text = words.plan;
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [what, setWhat] = useState<'time' | 'kit'>('time');
  const backwards = to !== '' && to < from;
  const day = (written: string): string => {
    const date = parseDate(written);
    return date === undefined ? written : dayText(date, words.language);
  };
  const says = ({ from: first, to: last = first, equipment, note }: AwayRecord): string =>
    [`${day(first)} – ${day(last)}`, equipment ? text.noKit : text.noTime, note].filter(Boolean).join(' · ');
  return (
    <div className={ui.stack}>
      <p className={`${ui.small} ${ui.muted}`}>{text.awayHelp}</p>
      <Entries entries={entries} says={says} onChange={onChange} />
      <div className={ui.pair}>
        <Field label={text.from}>
          {(props) => <input {...props} type="date" value={from} onChange={({ target }) => setFrom(target.value)} />}
        </Field>
        <Field label={text.to} problems={backwards ? [text.backwards] : []}>
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
        disabled={from === '' || backwards}
        onClick={() => onChange([...entries, { from, to: to || from, ...(what === 'kit' && { minutes: 60, equipment: [] }) }])}
      >
        {text.show}
      </button>
    </div>
  );
}
