import type { ReferenceKey } from '../../rules/references.ts';
import type { Part, RepeatStep, RunStep, SessionContent, Step } from '../../session/content.ts';
import { exerciseWords } from './exercise-words.ts';
import { durationText, extentText, paceText, roughly, spanText } from './measure-text.ts';
import { ENGLISH, type Tongue } from './tongue.ts';
import type { WordLine } from './word-line.ts';

/** What to tell of a session besides its steps. */
export interface ContentView {
  /** What could be done instead of each exercise. */
  readonly swaps?: boolean;
  /** How the source of a piece of advice is named; it is left out when absent. */
  readonly cite?: (source: ReferenceKey | 'convention') => string;
  /** English in metric units when absent. */
  readonly tongue?: Tongue;
}

/** A view with what was told of it already. */
interface Telling extends ContentView {
  readonly tongue: Tongue;
  /** How stretches should feel: told once each. */
  readonly told: Set<string>;
}

const GAP: WordLine = { mark: '', text: '' };

/** What is in a session in words, step by step: parts with their times, sets, loads, paces, and what is worth knowing. */
export function contentWords(content: SessionContent, view: ContentView): readonly WordLine[] {
  const { tongue = ENGLISH } = view;
  const telling: Telling = { ...view, tongue, told: new Set() };
  const optional = content.parts.filter(({ role }) => role === 'optional').reduce((sum, { seconds }) => sum + seconds, 0);
  return [
    { mark: '', text: tongue.about(roughly(content.seconds), optional > 0 ? roughly(optional) : undefined) },
    ...content.parts.flatMap((part) => [GAP, ...partWords(part, telling)]),
    ...reserveWords(content, tongue),
    ...adviceWords(content, telling),
  ];
}

function partWords({ role, title, steps, seconds }: Part, telling: Telling): readonly WordLine[] {
  const { says, optional } = telling.tongue;
  const head = `${role === 'optional' ? optional(says(title)) : says(title)} · ${roughly(seconds)}`;
  return [{ mark: '', text: head, tone: 'title' }, ...stepsWords(steps, '  ', telling)];
}

function stepsWords(steps: readonly Step[], indent: string, telling: Telling): readonly WordLine[] {
  const places = new Map<string, number>();
  return steps.flatMap((step) => {
    switch (step.does) {
      case 'run':
        return runWords(step, indent, telling);
      case 'rest':
        return [{ mark: indent, text: `${durationText(step.seconds)} ${telling.tongue.rests[step.how]}` }];
      case 'exercise': {
        const { superset } = step;
        const place = superset === undefined ? 0 : (places.get(superset) ?? 0) + 1;
        if (superset !== undefined) places.set(superset, place);
        return exerciseWords(
          step,
          `${indent}${superset === undefined ? '–' : `${superset}${place}`} `,
          telling.swaps ?? false,
          telling.tongue,
        );
      }
      case 'repeat':
        return repeatWords(step, indent, telling);
    }
  });
}

function repeatWords({ times, steps }: RepeatStep, indent: string, telling: Telling): readonly WordLine[] {
  const [only] = steps;
  if (only?.does === 'run' && steps.length === 1) return runWords(only, `${indent}${times} × `, telling);
  return [{ mark: indent, text: telling.tongue.times(times) }, ...stepsWords(steps, `${indent}  `, telling)];
}

/** How it should feel is told once for each effort, at its first stretch. */
function runWords({ extent, target, note }: RunStep, mark: string, { tongue, told }: Telling): readonly WordLine[] {
  const { effort, pace, heart, rpe, feels } = target;
  const aims = [
    `${extentText(extent, tongue)} ${tongue.efforts[effort]}`,
    pace === undefined ? '' : paceText(pace, tongue.units),
    heart === undefined ? '' : tongue.heart(spanText(...heart)),
    tongue.effortOf(spanText(...rpe)),
  ];
  const words = [note, told.has(feels) ? undefined : feels]
    .flatMap((one) => (one === undefined || one === '' ? [] : [tongue.says(one)]))
    .join(' ');
  told.add(feels);
  const under = ' '.repeat(mark.length);
  return [
    { mark, text: aims.filter(Boolean).join(' · ') },
    ...(words === '' ? [] : [{ mark: under, text: words, tone: 'quiet' as const }]),
  ];
}

/** What RIR means, where it is used. */
function reserveWords({ parts }: SessionContent, tongue: Tongue): readonly WordLine[] {
  const steps = parts.flatMap((part) => part.steps).flatMap((step) => (step.does === 'repeat' ? step.steps : [step]));
  const reserves = steps.flatMap((step) => (step.does === 'exercise' ? step.sets.flatMap(({ rir }) => rir ?? []) : []));
  const [first] = reserves;
  if (first === undefined) return [];
  return [GAP, { mark: '', text: tongue.reserve(first), tone: 'quiet' }];
}

function adviceWords({ advice }: SessionContent, { cite, tongue }: Telling): readonly WordLine[] {
  if (advice.length === 0) return [];
  const named = (source: ReferenceKey | 'convention'): string => (cite ? ` (${cite(source)})` : '');
  return [
    GAP,
    { mark: '', text: tongue.worthKnowing, tone: 'title' },
    ...advice.map(({ topic, says, source }) => ({ mark: '  ', text: `${tongue.topics[topic]}: ${tongue.says(says)}${named(source)}` })),
  ];
}
