import { formatDate, REGIONS, type PlainDate } from '@ironstride/core';
import { change, put } from '../../local/change.ts';
import type { CheckInRow } from '../../local/rows.ts';
import { useRow } from '../../local/use-rows.ts';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import css from './today.module.css';

const MARKS = ['sleep', 'legs', 'mood'] as const;

/** How somebody is today, in three taps. */
export function CheckIn({ day }: { readonly day: PlainDate }) {
  const words = useWords();
  const text = words.today.check;
  const id = formatDate(day);
  const found = useRow('checkIns', id);
  const row: CheckInRow = found.state === 'there' ? found.value : { id, sleep: 0, legs: 0, mood: 0 };
  const write = (next: CheckInRow): void => void change('check-in', [put('checkIns', next)]);
  const given = MARKS.map((mark) => row[mark]).filter((value) => value > 0);
  const low = given.length > 0 && given.reduce((sum, value) => sum + value, 0) / given.length < 2.5;
  return (
    <section className={`${ui.card} ${ui.stack}`}>
      <div className={ui.tight}>
        <h2>{text.title}</h2>
        <p className={`${ui.small} ${ui.muted}`}>{text.hint}</p>
      </div>
      {MARKS.map((mark) => (
        <fieldset key={mark} className={ui.tight}>
          <legend className={ui.legend}>{text[mark]}</legend>
          <div className={css.scale}>
            {text.scale.map((says, index) => (
              <label key={says}>
                <input type="radio" name={mark} checked={row[mark] === index + 1} onChange={() => write({ ...row, [mark]: index + 1 })} />
                {says}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <Field label={text.pain}>
        {(props) => (
          <select
            {...props}
            value={row.pain ?? ''}
            onChange={({ target: { value } }) => {
              const { pain: _, ...rest } = row;
              write(value === '' ? rest : { ...rest, pain: value });
            }}
          >
            <option value="">–</option>
            {REGIONS.map((one) => (
              <option key={one} value={one}>
                {words.regions[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {row.pain && <p className={ui.noteWarn}>{text.painHelp}</p>}
      {low && <p className={ui.noteWarn}>{text.low}</p>}
    </section>
  );
}
