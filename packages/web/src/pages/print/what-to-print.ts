import { amountText, extentText, mondayOf, paceText, parseDate, type PlainDate, type SessionContent, type Step } from '@ironstride/core';
import type { Words } from '../../words/en.ts';
import { exerciseName } from '../../words/exercise-name.ts';
import { weightText } from '../../words/weights.ts';

type Reader = Pick<Words, 'library' | 'units' | 'number'>;

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
export function keyContent(content: SessionContent, reader: Reader): readonly string[] {
  return content.parts
    .filter(({ role }) => role === 'main')
    .flatMap(({ steps }) => [...steps.flatMap((step) => stretchesOf(step, reader)), ...steps.flatMap((step) => exercisesOf(step, reader))]);
}

function exercisesOf(step: Step, reader: Reader): readonly string[] {
  if (step.does === 'repeat') return step.steps.flatMap((one) => exercisesOf(one, reader)).map((one) => `${step.times} × (${one})`);
  if (step.does !== 'exercise') return [];
  const work = step.sets.filter(({ purpose }) => purpose !== 'ramp');
  const amount = work[0]?.amount;
  const name = exerciseName(step.exercise, reader);
  if (!amount) return [name];
  const kg = work[0]?.load?.kg;
  return [`${name} ${work.length} × ${amountText(amount, reader)}${kg === undefined ? '' : `, ${weightText(kg, reader)}`}`];
}

function stretchesOf(step: Step, reader: Reader): readonly string[] {
  if (step.does === 'repeat') return step.steps.flatMap((one) => stretchesOf(one, reader)).map((one) => `${step.times} × ${one}`);
  if (step.does !== 'run') return [];
  const { pace } = step.target;
  return [`${extentText(step.extent, reader)}${pace === undefined ? '' : ` (${paceText(pace, reader.units)})`}`];
}
