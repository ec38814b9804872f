import type { ReferenceKey } from '../../rules/references.ts';
import type { Part, RepeatStep, RestStep, RunEffort, RunStep, SessionContent, Step } from '../../session/content.ts';
import { exerciseWords } from './exercise-words.ts';
import { durationText, extentText, paceText, roughly, spanText } from './measure-text.ts';
import type { WordLine } from './word-line.ts';

/** What to tell of a session besides its steps. */
export interface ContentView {
  /** What could be done instead of each exercise. */
  readonly swaps?: boolean;
  /** How the source of a piece of advice is named; it is left out when absent. */
  readonly cite?: (source: ReferenceKey | 'convention') => string;
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

const GAP: WordLine = { mark: '', text: '' };

/** What is in a session in words, step by step: parts with their times, sets, loads, paces, and what is worth knowing. */
export function contentWords(content: SessionContent, view: ContentView): readonly WordLine[] {
  const told = new Set<string>();
  const optional = content.parts.filter(({ role }) => role === 'optional').reduce((sum, { seconds }) => sum + seconds, 0);
  const more = optional > 0 ? `, and ${roughly(optional)} more if you like` : '';
  return [
    { mark: '', text: `About ${roughly(content.seconds)}${more}.` },
    ...content.parts.flatMap((part) => [GAP, ...partWords(part, view, told)]),
    ...reserveWords(content),
    ...adviceWords(content, view),
  ];
}

function partWords({ role, title, steps, seconds }: Part, view: ContentView, told: Set<string>): readonly WordLine[] {
  const head = `${role === 'optional' ? 'If you like: ' : ''}${title} · ${roughly(seconds)}`;
  return [{ mark: '', text: head, tone: 'title' }, ...stepsWords(steps, '  ', view, told)];
}

function stepsWords(steps: readonly Step[], indent: string, view: ContentView, told: Set<string>): readonly WordLine[] {
  const places = new Map<string, number>();
  return steps.flatMap((step) => {
    switch (step.does) {
      case 'run':
        return runWords(step, indent, told);
      case 'rest':
        return [{ mark: indent, text: `${durationText(step.seconds)} ${RESTS[step.how]}` }];
      case 'exercise': {
        const { superset } = step;
        const place = superset === undefined ? 0 : (places.get(superset) ?? 0) + 1;
        if (superset !== undefined) places.set(superset, place);
        return exerciseWords(step, `${indent}${superset === undefined ? '–' : `${superset}${place}`} `, view.swaps ?? false);
      }
      case 'repeat':
        return repeatWords(step, indent, view, told);
    }
  });
}

function repeatWords({ times, steps }: RepeatStep, indent: string, view: ContentView, told: Set<string>): readonly WordLine[] {
  const [only] = steps;
  if (only?.does === 'run' && steps.length === 1) return runWords(only, `${indent}${times} × `, told);
  return [{ mark: indent, text: `${times} times:` }, ...stepsWords(steps, `${indent}  `, view, told)];
}

/** How it should feel is told once for each effort, at its first stretch. */
function runWords({ extent, target, note }: RunStep, mark: string, told: Set<string>): readonly WordLine[] {
  const { effort, pace, heart, rpe, feels } = target;
  const aims = [
    `${extentText(extent)} ${EFFORTS[effort]}`,
    pace === undefined ? '' : paceText(pace),
    heart === undefined ? '' : `heart ${spanText(...heart)}`,
    `effort ${spanText(...rpe)} of 10`,
  ];
  const words = [note, told.has(feels) ? undefined : feels].filter((one) => one !== undefined && one !== '').join(' ');
  told.add(feels);
  const under = ' '.repeat(mark.length);
  return [
    { mark, text: aims.filter(Boolean).join(' · ') },
    ...(words === '' ? [] : [{ mark: under, text: words, tone: 'quiet' as const }]),
  ];
}

/** What RIR means, where it is used. */
function reserveWords({ parts }: SessionContent): readonly WordLine[] {
  const steps = parts.flatMap((part) => part.steps).flatMap((step) => (step.does === 'repeat' ? step.steps : [step]));
  const reserves = steps.flatMap((step) => (step.does === 'exercise' ? step.sets.flatMap(({ rir }) => rir ?? []) : []));
  const [first] = reserves;
  if (first === undefined) return [];
  const words = `RIR: repetitions in reserve. At RIR ${first} stop when you could still do ${first} more.`;
  return [GAP, { mark: '', text: words, tone: 'quiet' }];
}

function adviceWords({ advice }: SessionContent, { cite }: ContentView): readonly WordLine[] {
  if (advice.length === 0) return [];
  const named = (source: ReferenceKey | 'convention'): string => (cite ? ` (${cite(source)})` : '');
  return [
    GAP,
    { mark: '', text: 'Worth knowing', tone: 'title' },
    ...advice.map(({ topic, says, source }) => ({ mark: '  ', text: `${capital(topic)}: ${says}${named(source)}` })),
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
