import type { Exercise, Tempo } from '../../exercises/exercise.ts';
import { exerciseById } from '../../exercises/library.ts';
import type { ExerciseSet, ExerciseStep, Load } from '../../session/content.ts';
import { amountText, durationText, loadText, sidesText } from './measure-text.ts';
import type { Tongue } from './tongue.ts';
import type { WordLine } from './word-line.ts';

/** A lowering or a hold from so many seconds is told, since people would do it faster (convention). */
const SLOW = { lowering: 3, hold: 2 } as const;

/** So few seconds of rest are only the way to the next thing, and are not told (convention). */
const BRIEF = 10;

/** An exercise with its sets, loads, rest, tempo and notes; `swaps` adds what could be done instead. */
export function exerciseWords(step: ExerciseStep, label: string, swaps: boolean, tongue: Tongue): readonly WordLine[] {
  const found = exerciseById(step.exercise);
  const mark = ' '.repeat(label.length);
  const line = (text: string): readonly WordLine[] => (text === '' ? [] : [{ mark, text }]);
  const quiet = (text: string): readonly WordLine[] => line(text).map((one) => ({ ...one, tone: 'quiet' }));
  const told = (load: Load | undefined): string => (load === undefined ? '' : loadText(load, tongue));
  const loads = new Set(step.sets.filter(({ purpose }) => purpose !== 'ramp').map(({ load }) => told(load)));
  const [common] = loads.size === 1 ? loads : [];
  const sets = grouped(step.sets).map((group) => setsText(group, found, common, tongue));
  const onlyOne = sets.length === 1 && common === '';
  return [
    { mark: label, text: [tongue.exercise(step.exercise), onlyOne ? sets[0] : common].filter(Boolean).join(', ') },
    ...(onlyOne ? [] : sets.flatMap(line)),
    ...line(
      [
        step.rest > BRIEF ? tongue.rest(durationText(step.rest)) : '',
        step.first === undefined ? '' : tongue.begin(step.first),
        found?.measure === 'reps' ? tempoText(found.tempo, tongue) : '',
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    ...(step.notes ?? []).flatMap((note) => quiet(tongue.says(note))),
    ...(swaps && found ? quiet(swapsText(found, tongue)) : []),
  ];
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
    JSON.stringify(a.load) === JSON.stringify(b.load)
  );
}

/** `3 × 8–10 each side @ RIR 2`; the load only where it is not that of all sets. */
function setsText({ set, times }: Group, found: Exercise | undefined, common: string | undefined, tongue: Tongue): string {
  const { purpose, amount, only, rir } = set;
  const load = set.load === undefined ? '' : loadText(set.load, tongue);
  const words = [
    purpose === 'ramp' ? tongue.toWarmUp : purpose === 'extra' ? tongue.extra : '',
    `${times} × ${amountText(amount, tongue)}${only === undefined ? sidesText(found?.sides, tongue) : `, ${tongue.only(only)}`}`,
    rir === undefined ? '' : `@ RIR ${rir}`,
  ];
  return [words.filter(Boolean).join(' '), load === common ? '' : load].filter(Boolean).join(', ');
}

function tempoText([lowering, below, , above]: Tempo, { lower, holdBelow, holdAbove }: Tongue): string {
  const parts = [
    lowering >= SLOW.lowering ? lower(lowering) : '',
    below >= SLOW.hold ? holdBelow(below) : '',
    above >= SLOW.hold ? holdAbove(above) : '',
  ].filter(Boolean);
  return parts.join(', ');
}

/** `Easier: …; harder: …; instead: …` */
function swapsText({ easier, harder, swaps }: Exercise, tongue: Tongue): string {
  const parts = [
    easier === undefined ? '' : `${tongue.easier}: ${tongue.exercise(easier)}`,
    harder === undefined ? '' : `${tongue.harder}: ${tongue.exercise(harder)}`,
    swaps.length === 0 ? '' : `${tongue.instead}: ${swaps.map(tongue.exercise).join(', ')}`,
  ].filter(Boolean);
  return parts.join('; ').replace(/^./, (first) => first.toUpperCase());
}
