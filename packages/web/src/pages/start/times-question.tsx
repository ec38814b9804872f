import { HALVES, type Half } from '@ironstride/core';
import type { AthleteRecord } from '@ironstride/formats';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { DayGrid } from './day-grid.tsx';
import { answered, DAYS, type Day } from './draft.ts';
import type { QuestionProps } from './questions.tsx';

type Starts = NonNullable<AthleteRecord['starts']>;
type Clocks = NonNullable<Starts[Day]>;

/** When mornings and evenings begin: hours between sessions count from there. Every day alike, or by weekday. */
export function TimesQuestion({ draft, onEdit, problemsAt }: QuestionProps) {
  const words = useWords();
  const text = words.start.times;
  const { starts = {}, wishes = {} } = draft.athlete;
  const set = (next: Starts): void =>
    onEdit(Object.keys(next).length > 0 ? answered(draft, { starts: next }) : answered(draft, {}, ['starts']));
  const ownDays = DAYS.some((day) => starts[day] !== undefined);
  const wish = (key: 'run-time' | 'strength-time', label: string) => (
    <SelectField
      label={label}
      options={[{ value: '', says: text.either }, ...HALVES.map((value) => ({ value, says: words.halves[value] }))]}
      value={wishes[key] ?? ''}
      onChange={(value) => {
        const { [key]: _, ...rest } = wishes;
        onEdit(answered(draft, { wishes: value === '' ? rest : { ...rest, [key]: value } }));
      }}
    />
  );
  return (
    <fieldset className={ui.stack}>
      <legend className={ui.legend}>{text.title}</legend>
      <p className={`${ui.small} ${ui.muted}`}>{text.hint}</p>
      <div className={ui.pair}>
        {HALVES.map((half) => (
          <Field key={half} label={text.begins[half]} problems={problemsAt(`starts › ${half}`)}>
            {(props) => (
              <input
                {...props}
                type="time"
                value={starts[half] ?? ''}
                onChange={({ target }) => set(withClock(starts, half, target.value))}
              />
            )}
          </Field>
        ))}
        {wish('run-time', text.run)}
        {wish('strength-time', text.strength)}
      </div>
      <details className={ui.details} open={ownDays}>
        <summary>{text.byDay}</summary>
        <DayGrid
          cell={(day, half, weekday) => (
            <input
              className={ui.input}
              type="time"
              aria-label={`${weekday}, ${text.begins[half]}`}
              value={starts[day]?.[half] ?? ''}
              onChange={({ target }) => set(withDay(starts, day, half, target.value))}
            />
          )}
        />
        {problemsAt(...DAYS.map((day) => `starts › ${day}`)).map((one) => (
          <p key={one} className={ui.problem}>
            {one}
          </p>
        ))}
      </details>
    </fieldset>
  );
}

/** An empty field means the usual time. */
function withClock(clocks: Starts, half: Half, written: string): Starts {
  const { [half]: _, ...rest } = clocks;
  return written === '' ? rest : { ...rest, [half]: written };
}

function withDay(starts: Starts, day: Day, half: Half, written: string): Starts {
  const { [day]: before = {}, ...rest } = starts;
  const { [half]: _, ...others } = before;
  const next: Clocks = written === '' ? others : { ...others, [half]: written };
  return Object.keys(next).length > 0 ? { ...rest, [day]: next } : rest;
}
