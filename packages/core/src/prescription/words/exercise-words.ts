import type { Exercise, Tempo } from '../../exercises/exercise.ts';
import { exerciseById } from '../../exercises/library.ts';
import type { ExerciseSet, ExerciseStep, Load } from '../../session/content.ts';
import { amountText, durationText, loadText, sidesText } from './measure-text.ts';
import type { WordLine } from './word-line.ts';

/** A lowering or a hold from so many seconds is told, since people would do it faster (convention). */
const SLOW = { lowering: 3, hold: 2 } as const;

/** So few seconds of rest are only the way to the next thing, and are not told (convention). */
const BRIEF = 10;

/** An exercise with its sets, loads, rest, tempo and notes; `swaps` adds what could be done instead. */
export function exerciseWords(step: ExerciseStep, label: string, swaps: boolean): readonly WordLine[] {
  const found = exerciseById(step.exercise);
  const mark = ' '.repeat(label.length);
  const line = (text: string): readonly WordLine[] => (text === '' ? [] : [{ mark, text }]);
  const quiet = (text: string): readonly WordLine[] => line(text).map((one) => ({ ...one, tone: 'quiet' }));
  const name = found?.name ?? step.exercise;
  const loads = new Set(step.sets.filter(({ purpose }) => purpose !== 'ramp').map(({ load }) => told(load)));
  const [common] = loads.size === 1 ? loads : [];
  const groups = grouped(step.sets);
  const sets = groups.map((group) => setsText(group, found, common));
  const onlyOne = sets.length === 1 && common === '';
  return [
    { mark: label, text: [name, onlyOne ? sets[0] : common].filter(Boolean).join(', ') },
    ...(onlyOne ? [] : sets.flatMap(line)),
    ...line(
      [
        step.rest > BRIEF ? `Rest ${durationText(step.rest)}` : '',
        step.first === undefined ? '' : `begin with the ${step.first} side`,
        found?.measure === 'reps' ? tempoText(found.tempo) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    ...(step.notes ?? []).flatMap(quiet),
    ...(swaps && found ? quiet(swapsText(found)) : []),
  ];
}

function told(load: Load | undefined): string {
  return load === undefined ? '' : loadText(load);
}

interface Group {
  readonly set: ExerciseSet;
  readonly times: number;
}

/** Equal sets that follow each other, counted. */
function grouped(sets: readonly ExerciseSet[]): readonly Group[] {
  const groups: Group[] = [];
  for (const set of sets) {
    const last = groups.at(-1);
    if (last && alike(last.set, set)) groups[groups.length - 1] = { set, times: last.times + 1 };
    else groups.push({ set, times: 1 });
  }
  return groups;
}

function alike(a: ExerciseSet, b: ExerciseSet): boolean {
  return (
    a.purpose === b.purpose &&
    a.rir === b.rir &&
    a.only === b.only &&
    amountText(a.amount) === amountText(b.amount) &&
    told(a.load) === told(b.load)
  );
}

/** `3 × 8–10 each side @ RIR 2`; the load only where it is not that of all sets. */
function setsText({ set, times }: Group, found: Exercise | undefined, common: string | undefined): string {
  const load = told(set.load);
  const words = [
    `${PURPOSES[set.purpose]}${times} × ${amountText(set.amount)}${set.only === undefined ? sidesText(found?.sides) : `, ${set.only} only`}`,
    set.rir === undefined ? '' : `@ RIR ${set.rir}`,
  ];
  return [words.filter(Boolean).join(' '), load === common ? '' : load].filter(Boolean).join(', ');
}

const PURPOSES = { ramp: 'to warm up ', work: '', extra: 'extra ' } as const;

function tempoText([lowering, below, , above]: Tempo): string {
  const parts = [
    lowering >= SLOW.lowering ? `lower for ${lowering} s` : '',
    below >= SLOW.hold ? `hold ${below} s below` : '',
    above >= SLOW.hold ? `hold ${above} s above` : '',
  ].filter(Boolean);
  return parts.join(', ');
}

/** `Easier: …; harder: …; instead: …` */
function swapsText({ easier, harder, swaps }: Exercise): string {
  const name = (id: string): string => exerciseById(id)?.name ?? id;
  const parts = [
    easier === undefined ? '' : `easier: ${name(easier)}`,
    harder === undefined ? '' : `harder: ${name(harder)}`,
    swaps.length === 0 ? '' : `instead: ${swaps.map(name).join(', ')}`,
  ].filter(Boolean);
  return parts.join('; ').replace(/^./, (first) => first.toUpperCase());
}
