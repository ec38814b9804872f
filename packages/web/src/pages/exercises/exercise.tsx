import { exerciseById, REFERENCES, type Exercise, type Plan } from '@ironstride/core';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { change, put } from '../../local/change.ts';
import type { SeasonRow } from '../../local/rows.ts';
import { useSeason } from '../../local/use-rows.ts';
import { BodyMap } from '../../ui/body-map.tsx';
import { YesOrNo } from '../../ui/choice.tsx';
import { Figure } from '../../ui/figure.tsx';
import ui from '../../ui/ui.module.css';
import { exerciseName, exerciseTexts } from '../../words/exercise-name.ts';
import { useWords } from '../../words/use-words.tsx';
import { Proposed } from '../plan/proposed.tsx';
import { usePropose } from '../plan/use-propose.ts';
import css from './exercises.module.css';

/** Everything about one exercise. */
export function ExercisePage({ id }: { readonly id: string }) {
  const words = useWords();
  const text = words.exercises;
  const one = exerciseById(id);
  if (!one) {
    return (
      <div className={ui.page}>
        <h1>{text.unknown}</h1>
        <Link href={ADDRESS.exercises}>{text.all}</Link>
      </div>
    );
  }
  const said = exerciseTexts(one, words);
  const [least, most] = one.dose.amount;
  const named = (muscles: Exercise['primary']): string => muscles.map((muscle) => text.muscleNames[muscle]).join(', ');
  const muscles = `${text.main}: ${named(one.primary)}.${one.secondary.length > 0 ? ` ${text.helping}: ${named(one.secondary)}.` : ''}`;
  const others = [
    { label: text.easier, ids: one.easier === undefined ? [] : [one.easier] },
    { label: text.harder, ids: one.harder === undefined ? [] : [one.harder] },
    { label: text.swaps, ids: one.swaps },
  ];
  return (
    <div className={ui.page}>
      <Link href={ADDRESS.exercises}>← {text.all}</Link>
      <header className={ui.tight}>
        <h1>{said.name}</h1>
        <p className={ui.muted}>
          {text.categories[one.category]} · {text.levels[one.level]}
        </p>
        <p>{said.purpose}</p>
      </header>
      <div className={css.columns}>
        <div className={ui.stack}>
          <div className={`${ui.card} ${css.big}`}>
            <Figure pose={one.id} name={said.name} moves words={text} />
          </div>
          <div className={`${ui.card} ${ui.stack}`}>
            <h2>{text.muscles}</h2>
            <BodyMap primary={one.primary} secondary={one.secondary} label={muscles} />
            <p className={ui.small}>{muscles}</p>
          </div>
          <Mine one={one} />
        </div>
        <div className={`${ui.card} ${ui.stack}`}>
          <List title={text.cues} items={said.cues} />
          <List title={text.mistakes} items={said.mistakes} />
          <List title={text.notWhen} items={said.notWhen} />
          <h2>{text.dose}</h2>
          <p>
            {text.sets(one.dose.sets, least, most, text.units[one.measure])} {one.sides === 'each' && text.perSide}
          </p>
          {one.measure === 'reps' && (
            <p className={ui.small}>
              {text.tempo}: {text.tempoSays(...one.tempo)}
            </p>
          )}
          <p className={ui.small}>
            {text.needs}: {[...new Set(one.ways.map((way) => way.needs.map((kit) => words.equipment[kit]).join(' + ') || '–'))].join(' / ')}
          </p>
          {others.map(
            ({ label, ids }) =>
              ids.length > 0 && (
                <p key={label}>
                  <strong>{label}:</strong>{' '}
                  {ids.map((other, index) => (
                    <span key={other}>
                      {index > 0 && ', '}
                      <Link href={ADDRESS.exercise(other)}>{exerciseName(other, words)}</Link>
                    </span>
                  ))}
                </p>
              ),
          )}
          {one.evidence && (
            <>
              <h2>{text.evidence}</h2>
              <p>
                {said.evidence}{' '}
                <small>
                  ({REFERENCES[one.evidence.source].authors}, {REFERENCES[one.evidence.source].year})
                </small>
              </p>
            </>
          )}
        </div>
      </div>
    </div>
  );
}

function List({ title, items }: { readonly title: string; readonly items: readonly string[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul className={ui.bullets}>
        {items.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </>
  );
}

/** Liked and disliked exercises belong to the athlete: the planner heeds them. */
function Mine({ one }: { readonly one: Exercise }) {
  const found = useSeason();
  return found.state === 'there' ? <Wishes one={one} {...found.value} /> : null;
}

function Wishes({ one, season, plan }: { readonly one: Exercise; readonly season: SeasonRow; readonly plan: Plan }) {
  const words = useWords();
  const text = words.exercises;
  const propose = usePropose({ season, plan });
  const { likes = [], dislikes = [] } = season.athlete;
  const write = (liked: boolean, disliked: boolean): void => {
    const rest = (list: readonly string[], has: boolean): string[] => [...list.filter((id) => id !== one.id), ...(has ? [one.id] : [])];
    const athlete = { ...season.athlete, likes: rest(likes, liked), dislikes: rest(dislikes, disliked) };
    void change('answers-changed', [put('seasons', { ...season, athlete })]);
  };
  return (
    <div className={ui.stack}>
      <div className={ui.row}>
        <YesOrNo label={text.like} value={likes.includes(one.id)} onChange={(liked) => write(liked, false)} />
        <YesOrNo label={text.dislike} value={dislikes.includes(one.id)} onChange={(disliked) => write(false, disliked)} />
      </div>
      <p className={`${ui.small} ${ui.muted}`}>{text.counts}</p>
      <div>
        <button type="button" className={ui.button} onClick={() => void propose.renew(season.athlete, season.rulebook)}>
          {words.plan.show}
        </button>
      </div>
      <Proposed propose={propose} />
    </div>
  );
}
