import { HEALTH_ANSWERS, HEALTH_QUESTIONS, PROFILES, RUNNER_LEVELS } from '@ironstride/core';
import { OneOf, SomeOf, YesOrNo } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { answered, DAYS } from './draft.ts';
import type { QuestionProps } from './questions.tsx';
import { TimesQuestion } from './times-question.tsx';
import { WeightsQuestion } from './weights-question.tsx';

/** Everything that has a sensible default. */
export function MoreQuestions({ draft, onEdit, problemsAt, begun }: QuestionProps & { readonly begun: boolean }) {
  const words = useWords();
  const text = words.start;
  const { athlete } = draft;
  const { asks = {}, wishes = {} } = athlete;
  const count = (key: 'runs' | 'strength', most: number, label: string) => (
    <SelectField
      label={label}
      options={[{ value: '', says: text.planner }, ...Array.from({ length: most + 1 }, (_, n) => ({ value: n, says: String(n) }))]}
      value={asks[key] ?? ''}
      onChange={(value) => {
        const { [key]: _, ...rest } = asks;
        onEdit(answered(draft, { asks: value === '' ? rest : { ...rest, [key]: value } }));
      }}
      problems={problemsAt(`asks › ${key}`)}
    />
  );
  const day = (key: 'long-run-day' | 'rest-day', label: string) => (
    <SelectField
      label={label}
      options={[{ value: '', says: text.any }, ...DAYS.map((value, index) => ({ value, says: words.weekdays[index] ?? value }))]}
      value={wishes[key] ?? ''}
      onChange={(value) => {
        const { [key]: _, ...rest } = wishes;
        onEdit(answered(draft, { wishes: value === '' ? rest : { ...rest, [key]: value } }));
      }}
    />
  );
  return (
    <div className={ui.stack}>
      <div className={ui.pair}>
        <Field label={text.name} problems={problemsAt('name')}>
          {(props) => (
            <input
              {...props}
              autoComplete="given-name"
              maxLength={100}
              value={athlete.name}
              onChange={(event) => onEdit(answered(draft, { name: event.target.value }))}
            />
          )}
        </Field>
        <Field label={text.born} problems={problemsAt('born', 'age')}>
          {(props) => (
            <input
              {...props}
              inputMode="numeric"
              maxLength={10}
              value={athlete.born === undefined ? '' : String(athlete.born)}
              onChange={({ target: { value } }) =>
                onEdit(value === '' ? answered(draft, {}, ['born', 'age']) : answered(draft, { born: value }, ['age']))
              }
            />
          )}
        </Field>
        {!begun && (
          <Field label={text.begin} problems={problemsAt('start')}>
            {(props) => (
              <input
                {...props}
                type="date"
                value={athlete.start ?? ''}
                onChange={({ target: { value } }) =>
                  onEdit(value === '' ? answered(draft, {}, ['start']) : answered(draft, { start: value }))
                }
              />
            )}
          </Field>
        )}
      </div>
      <OneOf
        label={text.level}
        options={RUNNER_LEVELS.map((value) => ({ value, says: text.levels[value] }))}
        value={RUNNER_LEVELS.find((one) => one === athlete.level)}
        onChange={(level) => onEdit(answered(draft, { level }))}
      />
      <div className={ui.pair}>
        {count('runs', 10, text.runsAsked)}
        {count('strength', 4, text.strengthAsked)}
        {day('long-run-day', text.longRunDay)}
        {day('rest-day', text.restDay)}
      </div>
      <OneOf
        label={text.rulebook}
        options={(['article', 'strict', 'consolidate'] as const).map((value) => ({ value, says: text.rulebooks[value] }))}
        value={draft.rulebook}
        onChange={(rulebook) => onEdit({ ...draft, rulebook })}
      />
      <YesOrNo
        label={text.circuits}
        value={wishes.circuits ?? false}
        onChange={(circuits) => onEdit(answered(draft, { wishes: { ...wishes, circuits } }))}
      />
      <SomeOf
        label={text.profiles}
        options={PROFILES.map((value) => ({ value, says: text.profile[value] }))}
        values={PROFILES.filter((one) => athlete.profiles?.includes(one))}
        onChange={(profiles) => onEdit(answered(draft, { profiles: [...profiles] }))}
      />
      <TimesQuestion draft={draft} onEdit={onEdit} problemsAt={problemsAt} />
      <WeightsQuestion draft={draft} onEdit={onEdit} problemsAt={problemsAt} />
      <fieldset className={ui.stack}>
        <legend className={ui.legend}>{text.health}</legend>
        <p className={`${ui.small} ${ui.muted}`}>{text.healthHint}</p>
        {HEALTH_ANSWERS.map((one) => (
          <YesOrNo
            key={one}
            label={words.says(HEALTH_QUESTIONS[one].asks)}
            value={athlete.health?.includes(one) ?? false}
            onChange={() =>
              onEdit(
                answered(draft, {
                  health: HEALTH_ANSWERS.filter((other) => (other === one) !== (athlete.health?.includes(other) ?? false)),
                }),
              )
            }
          />
        ))}
      </fieldset>
    </div>
  );
}
