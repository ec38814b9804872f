import type { Amount, ExerciseSet, ExerciseStep, Extent, Placement, RunStep, SessionContent, Step } from '@ironstride/core';

/** A session with its contents in few lines, for golden plans: every step, every load, every pace. */
export function contentText({ id, session, content }: Placement): readonly string[] {
  if (!content) return [];
  const { parts, seconds, advice } = content;
  return [
    `${id} (${clock(seconds)} of ${session.minutes}:00)`,
    ...parts.map(({ role, title, steps }) => `  ${role} “${title}”: ${steps.map((step) => stepText(step)).join('; ')}`),
    ...notesOf(content).map((note) => `  note: ${note}`),
    ...advice.map(({ code }) => `  advice: ${code}`),
  ];
}

function stepText(step: Step): string {
  switch (step.does) {
    case 'run':
      return runText(step);
    case 'rest':
      return `${step.how} ${clock(step.seconds)}`;
    case 'exercise':
      return exerciseText(step);
    case 'repeat':
      return `${step.times} × (${step.steps.map((one) => stepText(one)).join(', ')})`;
  }
}

function runText({ extent, target }: RunStep): string {
  const pace = target.pace ? ` ${clock(target.pace[0])}–${clock(target.pace[1])}/km` : '';
  return `${extentText(extent)} ${target.effort}${pace}`;
}

function extentText(extent: Extent): string {
  return 'metres' in extent ? `${extent.metres} m` : clock(extent.seconds);
}

function exerciseText({ exercise, sets, rest, superset, first }: ExerciseStep): string {
  const same: { text: string; times: number }[] = [];
  for (const set of sets) {
    const text = setText(set);
    const last = same.at(-1);
    if (last?.text === text) last.times += 1;
    else same.push({ text, times: 1 });
  }
  const work = same.map(({ text, times }) => `${times}×${text}`).join(' + ');
  return `${superset ? `[${superset}] ` : ''}${exercise} ${work}${first ? ` ${first} first` : ''} /${rest}s`;
}

function setText({ purpose, amount, rir, load, only }: ExerciseSet): string {
  const with_ = load?.kg === undefined ? (load && load.kind !== 'body' ? ` ${load.kind}` : '') : ` ${load.kg}kg ${load.kind}`;
  return `${purpose === 'work' ? '' : `${purpose} `}${amountText(amount)}${with_}${rir === undefined ? '' : ` @${rir}`}${only ? ` ${only}` : ''}`;
}

function amountText(amount: Amount): string {
  if ('reps' in amount) return amount.reps[0] === amount.reps[1] ? `${amount.reps[0]}` : amount.reps.join('–');
  return 'seconds' in amount ? `${amount.seconds}s` : `${amount.metres}m`;
}

function notesOf({ parts }: SessionContent): readonly string[] {
  return parts.flatMap(({ steps }) => steps.flatMap((step) => (step.does === 'exercise' ? (step.notes ?? []) : [])));
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`;
}
