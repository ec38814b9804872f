import type { Part, RepeatStep, RestStep, RunEffort, RunStep, SessionContent, Step } from '@ironstride/core';
import { citation } from './citation.ts';
import { exerciseStepLines } from './exercise-step-lines.ts';
import { hang } from './hang.ts';
import { durationText, extentText, paceText, roughly, span } from './measure-text.ts';
import type { Page } from './page.ts';

/** What to show of a session besides its steps. */
export interface ContentView {
  /** What could be done instead of each exercise. */
  readonly swaps: boolean;
}

const EFFORTS: Readonly<Record<RunEffort, string>> = {
  walk: 'walk',
  recovery: 'very easy',
  easy: 'easy',
  steady: 'steady',
  marathon: 'at marathon pace',
  threshold: 'at threshold, comfortably hard',
  race: 'at race pace',
  interval: 'hard',
  hill: 'hard uphill',
  stride: 'fast and relaxed',
};

const RESTS: Readonly<Record<RestStep['how'], string>> = { stand: 'rest', walk: 'walk about', jog: 'jog' };

/** What is in a session, step by step: parts with their times, sets, loads, paces, and what is worth knowing. */
export function contentLines(content: SessionContent, view: ContentView, page: Page): string[] {
  const told = new Set<string>();
  const optional = content.parts.filter(({ role }) => role === 'optional').reduce((sum, { seconds }) => sum + seconds, 0);
  const more = optional > 0 ? `, and ${roughly(optional)} more if you like` : '';
  return [
    ...hang('', `About ${roughly(content.seconds)}${more}.`, page.width),
    ...content.parts.flatMap((part) => ['', ...partLines(part, view, told, page)]),
    ...reserveLines(content, page),
    ...adviceLines(content, page),
  ];
}

function partLines({ role, title, steps, seconds }: Part, view: ContentView, told: Set<string>, page: Page): string[] {
  const head = `${role === 'optional' ? 'If you like: ' : ''}${title} · ${roughly(seconds)}`;
  return [...hang('', head, page.width).map((line) => page.ink('title', line)), ...stepsLines(steps, '  ', view, told, page)];
}

function stepsLines(steps: readonly Step[], indent: string, view: ContentView, told: Set<string>, page: Page): string[] {
  const places = new Map<string, number>();
  return steps.flatMap((step) => {
    switch (step.does) {
      case 'run':
        return runLines(step, indent, told, page);
      case 'rest':
        return hang(indent, `${durationText(step.seconds)} ${RESTS[step.how]}`, page.width);
      case 'exercise': {
        const { superset } = step;
        const place = superset === undefined ? 0 : (places.get(superset) ?? 0) + 1;
        if (superset !== undefined) places.set(superset, place);
        return exerciseStepLines(step, `${indent}${superset === undefined ? '–' : `${superset}${place}`} `, view.swaps, page);
      }
      case 'repeat':
        return repeatLines(step, indent, view, told, page);
    }
  });
}

function repeatLines({ times, steps }: RepeatStep, indent: string, view: ContentView, told: Set<string>, page: Page): string[] {
  const [only] = steps;
  if (only?.does === 'run' && steps.length === 1) return runLines(only, `${indent}${times} × `, told, page);
  return [...hang(indent, `${times} times:`, page.width), ...stepsLines(steps, `${indent}  `, view, told, page)];
}

/** How it should feel is told once for each effort, at its first stretch. */
function runLines({ extent, target, note }: RunStep, mark: string, told: Set<string>, page: Page): string[] {
  const { effort, pace, heart, rpe, feels } = target;
  const aims = [
    `${extentText(extent)} ${EFFORTS[effort]}`,
    pace === undefined ? '' : paceText(pace),
    heart === undefined ? '' : `heart ${span(...heart)}`,
    `effort ${span(...rpe)} of 10`,
  ];
  const words = [note, told.has(feels) ? undefined : feels].filter((one) => one !== undefined && one !== '').join(' ');
  told.add(feels);
  const under = ' '.repeat(mark.length);
  return [
    ...hang(mark, aims.filter(Boolean).join(' · '), page.width),
    ...(words === '' ? [] : hang(under, words, page.width).map((line) => page.ink('quiet', line))),
  ];
}

/** What RIR means, where it is used. */
function reserveLines({ parts }: SessionContent, page: Page): string[] {
  const steps = parts.flatMap((part) => part.steps).flatMap((step) => (step.does === 'repeat' ? step.steps : [step]));
  const reserves = steps.flatMap((step) => (step.does === 'exercise' ? step.sets.flatMap(({ rir }) => rir ?? []) : []));
  const [first] = reserves;
  if (first === undefined) return [];
  const words = `RIR: repetitions in reserve. At RIR ${first} stop when you could still do ${first} more.`;
  return ['', ...hang('', words, page.width).map((line) => page.ink('quiet', line))];
}

function adviceLines({ advice }: SessionContent, page: Page): string[] {
  if (advice.length === 0) return [];
  return [
    '',
    page.ink('title', 'Worth knowing'),
    ...advice.flatMap(({ topic, says, source }) => hang('  ', `${capital(topic)}: ${says} (${citation(source)})`, page.width)),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
