import { exerciseById, extentText, mondayOf, paceText, parseDate, type PlainDate, type SessionContent, type Step } from '@ironstride/core';

/** What an address asks to print. */
export type WhatToPrint =
  { readonly kind: 'week'; readonly monday: PlainDate } | { readonly kind: 'session'; readonly id: string } | { readonly kind: 'nothing' };

/** Reads `week-YYYY-MM-DD` or a bare date of any day of the week, and `session-` with the id of a session. */
export function whatToPrint(what: string): WhatToPrint {
  const id = /^session-(.+)$/.exec(what)?.[1];
  if (id !== undefined) return { kind: 'session', id };
  const date = parseDate(what.replace(/^week-/, ''));
  return date === undefined ? { kind: 'nothing' } : { kind: 'week', monday: mondayOf(date) };
}

/** The heart of a session in few words: exercises with their sets, stretches of running with their pace. */
export function keyContent(content: SessionContent): readonly string[] {
  return content.parts
    .filter(({ role }) => role === 'main')
    .flatMap(({ steps }) => [...steps.flatMap(stretchesOf), ...steps.flatMap(exercisesOf)]);
}

function exercisesOf(step: Step): readonly string[] {
  if (step.does === 'repeat') return step.steps.flatMap(exercisesOf).map((one) => `${step.times} × (${one})`);
  if (step.does !== 'exercise') return [];
  const work = step.sets.filter(({ purpose }) => purpose !== 'ramp');
  const amount = work[0]?.amount;
  const name = exerciseById(step.exercise)?.name ?? step.exercise;
  if (!amount) return [name];
  const much = 'reps' in amount ? [...new Set(amount.reps)].join('–') : 'seconds' in amount ? `${amount.seconds} s` : `${amount.metres} m`;
  const kg = work[0]?.load?.kg;
  return [`${name} ${work.length} × ${much}${kg === undefined ? '' : `, ${kg} kg`}`];
}

function stretchesOf(step: Step): readonly string[] {
  if (step.does === 'repeat') return step.steps.flatMap(stretchesOf).map((one) => `${step.times} × ${one}`);
  if (step.does !== 'run') return [];
  const { pace } = step.target;
  return [`${extentText(step.extent)}${pace === undefined ? '' : ` (${paceText(pace)})`}`];
}
