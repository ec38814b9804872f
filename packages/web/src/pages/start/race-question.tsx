import { RACE_NAMES } from '@ironstride/core';
import type { AthleteRecord } from '@ironstride/formats';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { answered } from './draft.ts';
import type { QuestionProps } from './questions.tsx';
import css from './start.module.css';
import { raceShown } from './written-measures.ts';

type Race = NonNullable<AthleteRecord['races']>[number];

/** The race that the season is for; more of them on demand. */
export function RaceQuestion({ draft, onEdit, problemsAt }: QuestionProps) {
  const words = useWords();
  const { races = [] } = draft.athlete;
  const setRaces = (next: readonly Race[]): void => onEdit(answered(draft, { races: [...next] }));
  const setRace = (index: number, change: Partial<Race>): void =>
    setRaces(races.map((one, at) => (at === index ? { ...one, ...change } : one)));
  const [first] = races;
  return (
    <>
      {races.map((race, index) => (
        <fieldset key={index} className={css.race}>
          <legend className={races.length > 1 ? undefined : 'unseen'}>{race.name || words.start.race.name}</legend>
          <div className={`${ui.pair} ${css.two}`}>
            <DistanceField
              race={race}
              onChange={(change) => (change ? setRace(index, change) : setRaces(races.filter((_, at) => at !== index)))}
              problems={problemsAt(`races › ${index} › distance`)}
            />
            <Field label={words.start.race.date} problems={problemsAt(`races › ${index} › date`)}>
              {(props) => (
                <input {...props} type="date" value={race.date} onChange={(event) => setRace(index, { date: event.target.value })} />
              )}
            </Field>
            <Field label={words.start.race.name} problems={problemsAt(`races › ${index} › name`)}>
              {(props) => (
                <input {...props} maxLength={100} value={race.name} onChange={(event) => setRace(index, { name: event.target.value })} />
              )}
            </Field>
            {races.length > 1 && (
              <SelectField
                label={words.start.priority}
                options={[
                  { value: '', says: '', disabled: true },
                  ...(['A', 'B', 'C'] as const).map((value) => ({ value, says: words.start.priorities[value] })),
                ]}
                value={race.priority ?? ''}
                onChange={(priority) => priority !== '' && setRace(index, { priority })}
                problems={problemsAt(`races › ${index} › priority`)}
              />
            )}
          </div>
          {races.length > 1 && (
            <button type="button" className={`${ui.quiet} ${css.away}`} onClick={() => setRaces(races.filter((_, at) => at !== index))}>
              {words.start.removeRace}
            </button>
          )}
        </fieldset>
      ))}
      {!first && (
        <DistanceField
          onChange={(change) => change && setRaces([{ name: words.start.race.name, date: '', distance: 'half', ...change }])}
          problems={[]}
        />
      )}
      {first && (
        <button
          type="button"
          className={ui.button}
          onClick={() =>
            setRaces([
              ...races.map((one) => ({ ...one, priority: one.priority ?? ('A' as const) })),
              { name: '', date: '', distance: '10k', priority: 'C' },
            ])
          }
        >
          {words.start.addRace}
        </button>
      )}
    </>
  );
}

interface DistanceFieldProps {
  readonly race?: Race;
  /** Undefined when there is no race any more. */
  readonly onChange: (change: Partial<Race> | undefined) => void;
  readonly problems: readonly string[];
}

function DistanceField({ race, onChange, problems }: DistanceFieldProps) {
  const { start: words, units } = useWords();
  const written = race === undefined ? '' : String(race.distance);
  const named = RACE_NAMES.some((one) => one === written);
  const shown = raceShown(written, units);
  return (
    <>
      <SelectField
        label={words.race.distance}
        options={[
          { value: '', says: words.race.none },
          ...RACE_NAMES.map((value) => ({ value, says: words.distances[value] })),
          { value: 'other', says: words.race.other },
        ]}
        value={race === undefined ? '' : named ? written : 'other'}
        onChange={(value) => {
          if (value === '') onChange(undefined);
          else if (value === 'other') onChange({ distance: units.distance === 'km' ? '15 km' : '10 mi' });
          else onChange({ distance: value });
        }}
        problems={named || !race ? problems : []}
      />
      {race && !named && (
        <Field label={words.race.length[units.distance]} problems={problems}>
          {(props) => (
            <input
              {...props}
              type="number"
              inputMode="decimal"
              min={0.2}
              max={1000}
              step="any"
              value={shown ?? ''}
              onChange={(event) => onChange({ distance: `${event.target.value} ${units.distance}` })}
            />
          )}
        </Field>
      )}
    </>
  );
}
