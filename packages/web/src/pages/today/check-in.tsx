import { formatDate, HEALTH_QUESTIONS, REGIONS, type HealthAnswer, type PlainDate } from '@ironstride/core';
import { change, put } from '../../local/change.ts';
import type { CheckInRow, SeasonRow } from '../../local/rows.ts';
import { useCheckIns, useRow } from '../../local/use-rows.ts';
import { OneOf, SomeOf } from '../../ui/choice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { flagsOf, STOPS, stopsOf, withStops } from './red-flags.ts';
import css from './today.module.css';

const MARKS = ['sleep', 'legs', 'mood'] as const;
const LEVELS = Array.from({ length: 10 }, (_, index) => ({ value: String(index + 1), says: String(index + 1) }));

/** How somebody is today, in three taps; what hurts, and what must stop the plan. */
export function CheckIn({ day, season }: { readonly day: PlainDate; readonly season: SeasonRow }) {
  const words = useWords();
  const text = words.today.check;
  const id = formatDate(day);
  const found = useRow('checkIns', id);
  const earlier = useCheckIns();
  const row: CheckInRow = found.state === 'there' ? found.value : { id, sleep: 0, legs: 0, mood: 0 };
  const stops = stopsOf(season);
  const stop = (next: readonly HealthAnswer[]): void => void change('check-in', [put('seasons', withStops(season, next))]);
  const write = (next: CheckInRow): void => {
    const flags = flagsOf(next, earlier).filter((one) => !stops.includes(one));
    void change('check-in', [
      put('checkIns', next),
      ...(flags.length > 0 ? [put('seasons', withStops(season, [...stops, ...flags]))] : []),
    ]);
  };
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
      <SelectField
        label={text.pain}
        options={[{ value: '', says: '–' }, ...REGIONS.map((value) => ({ value, says: words.regions[value] }))]}
        value={row.pain ?? ''}
        onChange={(pain) => {
          const { pain: _, painLevel: __, ...rest } = row;
          write(pain === '' ? rest : { ...rest, pain });
        }}
      />
      {row.pain !== undefined && (
        <OneOf
          scale
          label={text.painLevel}
          options={LEVELS}
          value={row.painLevel === undefined ? undefined : String(row.painLevel)}
          onChange={(level) => write({ ...row, painLevel: Number(level) })}
        />
      )}
      {row.pain === 'groin' && <p className={ui.noteWarn}>{text.groin}</p>}
      <details className={ui.details} open={row.pain !== undefined}>
        <summary>{text.worries}</summary>
        <div className={ui.stack}>
          <p className={`${ui.small} ${ui.muted}`}>{text.worriesHint}</p>
          <SomeOf
            unseen
            label={text.worries}
            options={STOPS.map((value) => ({ value, says: words.says(HEALTH_QUESTIONS[value].asks) }))}
            values={stops}
            onChange={stop}
          />
        </div>
      </details>
    </section>
  );
}
