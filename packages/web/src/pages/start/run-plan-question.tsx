import { readSession, writeSession, type Problem, type RunPlan, type RunPlanEntry } from '@ironstride/core';
import { useState } from 'react';
import type { DraftRow } from '../../local/rows.ts';
import { today } from '../../local/today.ts';
import { askReader } from '../../planner/planner.ts';
import { YesOrNo } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { problemText } from '../../words/problem-text.ts';
import { useWords } from '../../words/use-words.tsx';
import { rulebookOf } from './draft.ts';
import css from './start.module.css';

interface RunPlanQuestionProps {
  readonly draft: DraftRow;
  readonly onEdit: (draft: DraftRow) => void;
}

/** Somebody’s own run plan by file, with its guesses to correct. */
export function RunPlanQuestion({ draft, onEdit }: RunPlanQuestionProps) {
  const words = useWords();
  const text = words.start.runPlan;
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [over, setOver] = useState(false);
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = await askReader('file', { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, today: today() });
    if (!read.ok) setProblems(read.problems);
    else {
      setProblems([]);
      if (read.value.kind === 'run-plan') onEdit({ ...draft, runPlan: { name: read.value.name, plan: read.value.plan, move: false } });
      if (read.value.kind === 'athlete') onEdit({ ...draft, athlete: read.value.record, rulebook: rulebookOf(read.value.rulebook) });
    }
  };
  const { runPlan, ...without } = draft;
  return (
    <>
      <h2>{text.title}</h2>
      <div
        className={`${css.drop} ${over ? css.over : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer.files[0]);
        }}
      >
        <Field
          label={text.choose}
          hint={text.hint}
          problems={problems.slice(0, 8).map((one) => `${one.at ? `${words.says(one.at)}: ` : ''}${problemText(one, words)}`)}
        >
          {(props) => (
            <input
              {...props}
              type="file"
              accept=".csv,.ics,.yaml,.yml,.json,.txt,text/csv,text/calendar"
              onChange={(event) => void take(event.target.files?.[0])}
            />
          )}
        </Field>
      </div>
      {runPlan && (
        <>
          <p>
            {text.read(
              runPlan.name,
              runPlan.plan.entries.length,
              runPlan.plan.entries.reduce((sum, one) => sum + one.sessions.length, 0),
            )}
          </p>
          <YesOrNo label={text.move} value={runPlan.move} onChange={(move) => onEdit({ ...draft, runPlan: { ...runPlan, move } })} />
          <Guesses plan={runPlan.plan} onCorrect={(plan) => onEdit({ ...draft, runPlan: { ...runPlan, plan } })} />
          <button type="button" className={ui.button} onClick={() => onEdit(without)}>
            {text.away}
          </button>
        </>
      )}
    </>
  );
}

interface GuessesProps {
  readonly plan: RunPlan;
  readonly onCorrect: (plan: RunPlan) => void;
}

/** Entries that were guessed, each with a field to say what was meant. */
function Guesses({ plan, onCorrect }: GuessesProps) {
  const text = useWords().start.runPlan;
  const guesses = plan.entries.flatMap((entry, index) => (entry.confidence === 'guess' ? [{ entry, index }] : []));
  if (guesses.length === 0) return null;
  const correct = (index: number, written: string): boolean => {
    const changed = corrected(plan.entries[index], written);
    if (changed) onCorrect({ ...plan, entries: plan.entries.map((one, at) => (at === index ? changed : one)) });
    return changed !== undefined;
  };
  return (
    <details className={ui.details} open>
      <summary>{text.guesses(guesses.length)}</summary>
      <ul className={ui.list}>
        {guesses.slice(0, 60).map(({ entry, index }) => (
          <li key={index}>
            <Correction entry={entry} onCorrect={(written) => correct(index, written)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Correction({ entry, onCorrect }: { readonly entry: RunPlanEntry; readonly onCorrect: (written: string) => boolean }) {
  const { start, says } = useWords();
  const text = start.runPlan;
  const made = entry.sessions.map(({ title: _, ...rest }) => writeSession(rest)).join(' + ') || 'rest';
  const [wrong, setWrong] = useState(false);
  return (
    <Field
      label={`${says(entry.at)}: ${entry.text}`}
      hint={`${says(entry.because)}. ${text.correctHint}`}
      problems={wrong ? [text.correctHint] : []}
    >
      {(props) => (
        <input {...props} defaultValue={made} onBlur={({ target }) => target.value.trim() !== made && setWrong(!onCorrect(target.value))} />
      )}
    </Field>
  );
}

/** The entry as the person says it; undefined for words that are no sessions. */
function corrected(entry: RunPlanEntry | undefined, written: string): RunPlanEntry | undefined {
  if (!entry) return undefined;
  const parts =
    written.trim() === 'rest' || written.trim() === '' ? [] : written.split('+').map((part) => readSession(part.trim(), entry.at));
  const sessions = parts.flatMap((one) => (one.ok ? [one.value] : []));
  return sessions.length === parts.length ? { ...entry, sessions, confidence: 'sure' } : undefined;
}
