import { CATEGORIES, EQUIPMENT, EXERCISES, LIFTING_LEVELS, MUSCLES, possibleWith, REGIONS, type Exercise } from '@ironstride/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { useSeason } from '../../local/use-rows.ts';
import { YesOrNo } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { Figure } from '../../ui/figure.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import ui from '../../ui/ui.module.css';
import { exerciseName, exerciseTexts } from '../../words/exercise-name.ts';
import type { Words } from '../../words/en.ts';
import { useWords } from '../../words/use-words.tsx';
import { OwnExercises } from './own-exercises.tsx';
import css from './exercises.module.css';

/** The library, searched in people’s words. */
export function ExercisesPage() {
  const words = useWords();
  const text = words.exercises;
  const season = useSeason();
  const likes = season.state === 'there' ? (season.value.season.athlete.likes ?? []) : [];
  const [asked, setAsked] = useState({ search: '', category: '', muscle: '', equipment: '', level: '', hurts: '', mine: false });
  const set = (change: Partial<typeof asked>): void => setAsked({ ...asked, ...change });
  const found = EXERCISES.filter((one) => fits(one, asked, likes, words));
  const select = (
    key: 'category' | 'muscle' | 'equipment' | 'level' | 'hurts',
    label: string,
    options: readonly { readonly value: string; readonly says: string }[],
  ) => (
    <SelectField
      label={label}
      options={[{ value: '', says: text.any }, ...options]}
      value={asked[key]}
      onChange={(value) => set({ [key]: value })}
    />
  );
  return (
    <div className={ui.page}>
      <h1>{text.title}</h1>
      <section className={`${ui.card} ${ui.stack}`}>
        <Field label={text.search} hint={text.searchHint}>
          {(props) => <input {...props} type="search" value={asked.search} onChange={({ target }) => set({ search: target.value })} />}
        </Field>
        <div className={ui.pair}>
          {select(
            'category',
            text.category,
            CATEGORIES.map((value) => ({ value, says: text.categories[value] })),
          )}
          {select(
            'muscle',
            text.muscle,
            MUSCLES.map((value) => ({ value, says: text.muscleNames[value] })),
          )}
          {select(
            'equipment',
            text.equipment,
            EQUIPMENT.map((value) => ({ value, says: words.equipment[value] })),
          )}
          {select(
            'level',
            text.level,
            LIFTING_LEVELS.map((value) => ({ value, says: text.levels[value] })),
          )}
          {select(
            'hurts',
            text.hurts,
            REGIONS.map((value) => ({ value, says: words.regions[value] })),
          )}
        </div>
        <div className={ui.row}>
          <YesOrNo label={text.mine} value={asked.mine} onChange={(mine) => set({ mine })} />
        </div>
      </section>
      {asked.mine && <OwnExercises />}
      <p role="status">{found.length === 0 ? text.none : text.found(found.length)}</p>
      <ul className={css.list}>
        {found.map((one) => (
          <li key={one.id}>
            <Link href={ADDRESS.exercise(one.id)} className={`${ui.card} ${css.item}`}>
              <span className={css.picture} aria-hidden="true">
                <Figure pose={one.id} name={exerciseName(one.id, words)} />
              </span>
              <strong>{exerciseName(one.id, words)}</strong>
              <span className={`${ui.small} ${ui.muted}`}>
                {text.categories[one.category]} · {one.primary.map((muscle) => text.muscleNames[muscle]).join(', ')}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface Asked {
  readonly search: string;
  readonly category: string;
  readonly muscle: string;
  readonly equipment: string;
  readonly level: string;
  readonly hurts: string;
  readonly mine: boolean;
}

/** Whether an exercise is one that was asked for; every word of the search must be found somewhere in what is known of it. */
function fits(
  one: Exercise,
  { search, category, muscle, equipment, level, hurts, mine }: Asked,
  likes: readonly string[],
  words: Words,
): boolean {
  const { name, alsoKnown, purpose } = exerciseTexts(one, words);
  const { categories, muscleNames } = words.exercises;
  const muscles = [...one.primary, ...one.secondary].map((other) => muscleNames[other]);
  // Many know exercises by their English names, whatever they speak.
  const known = [name, ...alsoKnown, purpose, categories[one.category], ...muscles, one.name, ...one.also]
    .join(' ')
    .toLowerCase()
    .replaceAll('-', ' ');
  const at = EQUIPMENT.find((kit) => kit === equipment);
  return (
    search
      .toLowerCase()
      .split(/[\s-]+/)
      .every((word) => known.includes(word)) &&
    (category === '' || one.category === category) &&
    (muscle === '' || [...one.primary, ...one.secondary].some((other) => other === muscle)) &&
    (at === undefined || one.ways.some((way) => possibleWith(way, [at]))) &&
    (level === '' || LIFTING_LEVELS.findIndex((other) => other === one.level) <= LIFTING_LEVELS.findIndex((other) => other === level)) &&
    (hurts === '' || !one.stresses.some((region) => region === hurts)) &&
    (!mine || likes.includes(one.id))
  );
}
