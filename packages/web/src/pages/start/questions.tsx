import { EQUIPMENT, LIFTING_LEVELS, RACE_NAMES, REGIONS, type Problem } from '@ironstride/core';
import { lazy, Suspense, useState } from 'react';
import type { DraftRow } from '../../local/rows.ts';
import { OneOf, SomeOf } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import ui from '../../ui/ui.module.css';
import { problemText } from '../../words/problem-text.ts';
import { useWords } from '../../words/use-words.tsx';
import { DaysQuestion } from './days-question.tsx';
import { DistanceInput } from './distance-input.tsx';
import { answered, levelOf } from './draft.ts';
import { RaceQuestion } from './race-question.tsx';
import { RunPlanQuestion } from './run-plan-question.tsx';
import { paceKept, paceShown } from './written-measures.ts';

interface QuestionsProps {
  readonly draft: DraftRow;
  readonly onEdit: (draft: DraftRow) => void;
  readonly problems: readonly Problem[];
  /** True when the season has begun: its first day is no question any more. */
  readonly begun: boolean;
}

/** What every question gets: the draft, a way to change it, and the problems at one of its fields. */
export interface QuestionProps {
  readonly draft: DraftRow;
  readonly onEdit: (draft: DraftRow) => void;
  /** Problems whose place begins with the given way to a field. */
  readonly problemsAt: (...at: readonly string[]) => readonly string[];
}

// Few open it, so the page comes without it.
const MoreQuestions = lazy(async () => ({ default: (await import('./more-questions.tsx')).MoreQuestions }));

/** Parts of the record that have a sensible default. */
const MORE = ['name', 'born', 'age', 'start', 'asks', 'wishes', 'starts', 'weights', 'health'];

/** Parts of the record whose problems stand beside their fields. */
const SHOWN = ['races', 'now', 'days', 'equipment', 'hurts', ...MORE];

function isAt({ at }: Problem, start: string): boolean {
  return at === start || at.startsWith(`${start} ›`);
}

/** All questions in their order. */
export function Questions({ draft, onEdit, problems, begun }: QuestionsProps) {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  const problemsAt = (...at: readonly string[]): readonly string[] =>
    problems.filter((one) => at.some((start) => isAt(one, start))).map((one) => problemText(one, words));
  const props: QuestionProps = { draft, onEdit, problemsAt };
  const { athlete } = draft;
  const parts = (
    <>
      <section className={`${ui.card} ${ui.stack}`}>
        <h2>{words.start.race.title}</h2>
        <RaceQuestion {...props} />
      </section>
      <section className={`${ui.card} ${ui.stack}`}>
        <h2>{words.start.result.title}</h2>
        <RunningQuestion {...props} />
      </section>
      <section className={`${ui.card} ${ui.stack}`}>
        <h2>{words.start.days.title}</h2>
        <DaysQuestion {...props} />
      </section>
      <section className={`${ui.card} ${ui.stack}`}>
        <h2>{words.start.lifting.title}</h2>
        <OneOf
          unseen
          label={words.start.lifting.title}
          options={LIFTING_LEVELS.map((value) => ({ value, says: words.start.lifting[value] }))}
          value={LIFTING_LEVELS.find((one) => one === athlete.lifting)}
          onChange={(lifting) => onEdit(answered(draft, { lifting }))}
        />
        {athlete.lifting === 'new' && <p className={`${ui.small} ${ui.muted}`}>{words.start.lifting.trainer}</p>}
      </section>
      <section className={`${ui.card} ${ui.stack}`}>
        <h2>{words.start.equipment.title}</h2>
        <p className={`${ui.small} ${ui.muted}`}>{words.start.equipment.hint}</p>
        <SomeOf
          unseen
          label={words.start.equipment.title}
          options={EQUIPMENT.map((value) => ({ value, says: words.equipment[value] }))}
          values={EQUIPMENT.filter((one) => athlete.equipment?.includes(one))}
          onChange={(equipment) => onEdit(answered(draft, { equipment: [...equipment] }))}
        />
        {problemsAt('equipment').map((one) => (
          <p key={one} className={ui.problem}>
            {one}
          </p>
        ))}
      </section>
      <section className={`${ui.card} ${ui.stack}`}>
        <h2>{words.start.hurts.title}</h2>
        <p className={`${ui.small} ${ui.muted}`}>{words.start.hurts.hint}</p>
        <SomeOf
          unseen
          label={words.start.hurts.title}
          options={REGIONS.map((value) => ({ value, says: words.regions[value] }))}
          values={REGIONS.filter((one) => athlete.hurts?.some((text) => text.toLowerCase().includes(one)))}
          onChange={(hurts) => onEdit(answered(draft, { hurts: [...hurts] }))}
        />
      </section>
      <section className={ui.card}>
        {/* What is wrong in there must not hide. */}
        <details
          className={ui.details}
          open={opened || problemsAt(...MORE).length > 0}
          onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
        >
          <summary>{words.start.more}</summary>
          {(opened || problemsAt(...MORE).length > 0) && (
            <Suspense>
              <MoreQuestions {...props} begun={begun} />
            </Suspense>
          )}
        </details>
      </section>
      <section className={`${ui.card} ${ui.stack}`}>
        <RunPlanQuestion draft={draft} onEdit={onEdit} />
      </section>
    </>
  );
  // What belongs to no field that is shown stands at the end, so that nothing is ever silent.
  const others = problems.filter((one) => !SHOWN.some((start) => isAt(one, start)));
  return (
    <form className={ui.stack} onSubmit={(event) => event.preventDefault()} noValidate>
      {parts}
      {others.map((one) => (
        <p key={`${one.code}${one.at}`} className={ui.noteBad} role="alert">
          {problemText(one, words)}
        </p>
      ))}
    </form>
  );
}

function RunningQuestion({ draft, onEdit, problemsAt }: QuestionProps) {
  const { start, units } = useWords();
  const words = start.result;
  const names = start.distances;
  const { now = { 'weekly-km': 0, 'longest-km': 0 } } = draft.athlete;
  const set = (change: Partial<typeof now>): void => {
    const next = { ...now, ...change };
    const level = change['weekly-km'] === undefined ? {} : { level: levelOf(change['weekly-km']) };
    onEdit(answered(draft, { now: next, ...level }));
  };
  const { result } = now;
  const distance = result?.distance;
  return (
    <>
      <div className={ui.pair}>
        <Field label={words.weekly[units.distance]} hint={words.weeklyHint} problems={problemsAt('now › weekly-km')}>
          {(props) => <DistanceInput {...props} km={now['weekly-km']} most={400} onChange={(km) => set({ 'weekly-km': km })} />}
        </Field>
        <Field label={words.longest[units.distance]} problems={problemsAt('now › longest-km')}>
          {(props) => <DistanceInput {...props} km={now['longest-km']} most={200} onChange={(km) => set({ 'longest-km': km })} />}
        </Field>
      </div>
      <div className={ui.pair}>
        <SelectField
          label={words.distance}
          options={[
            { value: '', says: words.noResult },
            ...RACE_NAMES.map((value) => ({ value, says: names[value] })),
            ...(distance !== undefined && !RACE_NAMES.some((one) => one === distance)
              ? [{ value: String(distance), says: String(distance) }]
              : []),
          ]}
          value={distance === undefined ? '' : String(distance)}
          onChange={(value) => {
            const { result: _, ...rest } = now;
            if (value === '') onEdit(answered(draft, { now: { 'easy-pace': '6:30', ...rest } }));
            else {
              const { 'easy-pace': __, ...without } = rest;
              onEdit(answered(draft, { now: { ...without, result: { distance: value, time: result?.time ?? '' } } }));
            }
          }}
        />
        {result ? (
          <Field label={words.time} hint={words.timeHint} problems={problemsAt('now › result')}>
            {(props) => (
              <input
                {...props}
                inputMode="text"
                autoComplete="off"
                value={result.time}
                onChange={(event) => set({ result: { ...result, time: event.target.value } })}
              />
            )}
          </Field>
        ) : (
          <Field label={words.pace[units.distance]} hint={words.paceHint[units.distance]} problems={problemsAt('now › easy-pace')}>
            {(props) => (
              <input
                {...props}
                autoComplete="off"
                value={paceShown(now['easy-pace'] ?? '', units)}
                onChange={(event) => set({ 'easy-pace': paceKept(event.target.value, units) })}
              />
            )}
          </Field>
        )}
      </div>
    </>
  );
}
