import { durationText, extentText, spanText, type Amount } from '@ironstride/core';
import type { DoneSet } from '../../local/rows.ts';
import type { Words } from '../../words/en.ts';
import { exerciseName } from '../../words/exercise-name.ts';
import { weightText } from '../../words/weights.ts';
import type { Moment, SetMoment } from './moments.ts';

/** What the moment is called: the exercise, the effort of the run, or the part. */
export function momentTitle(moment: Moment, words: Words): string {
  switch (moment.does) {
    case 'set':
      return exerciseName(moment.exercise, words);
    case 'run':
      return words.session.efforts[moment.target.effort];
    case 'time':
      return moment.how ? words.session.rests[moment.how] : words.says(moment.part);
  }
}

/** Which set it is of how many. */
export function setText({ purpose, nth, of }: SetMoment, { session }: Words): string {
  switch (purpose) {
    case 'ramp':
      return session.rampOf(nth, of);
    case 'extra':
      return session.extraSet;
    case 'work':
      return session.setOf(nth, of);
  }
}

/** `8–10 reps`, `30 s`, `40 m`. */
export function targetText(amount: Amount, words: Words): string {
  return 'reps' in amount ? words.session.repsOf(spanText(...amount.reps)) : extentText(amount, words);
}

/** What to load it with, in a line; empty for body weight alone. */
export function loadLine({ load }: SetMoment, words: Words): string {
  const { session } = words;
  if (!load || (load.kind === 'body' && !load.kg)) return '';
  const name = session.loads[load.kind];
  if (load.kg === undefined) return load.kind === 'band' ? name : `${name}, ${session.byFeel}`;
  return load.kind === 'body' ? `+ ${weightText(load.kg, words)}` : `${name} ${weightText(load.kg, words)}`;
}

/** The plates on each side of the bar; empty where there is no bar. */
export function platesLine({ load }: SetMoment, words: Words): string {
  const { session } = words;
  if (!load?.plates) return '';
  return load.plates.length === 0 ? session.emptyBar : session.plates(load.plates.map((kg) => weightText(kg, words)).join(' + '));
}

/** What was done, in short: `60 kg × 8, RIR 2`. */
export function doneText({ kg, reps, seconds, metres, rir, side }: DoneSet, words: Words): string {
  const amount =
    reps !== undefined
      ? words.session.repsOf(String(reps))
      : seconds !== undefined
        ? durationText(Math.round(seconds))
        : metres !== undefined
          ? extentText({ metres }, words)
          : words.session.leftOut;
  return [
    kg === undefined || kg === 0 ? amount : `${weightText(kg, words)} × ${amount}`,
    rir === undefined ? '' : words.session.rirOf(rir),
    side === undefined ? '' : words.session.sides[side],
  ]
    .filter(Boolean)
    .join(', ');
}

/** The whole moment in one sentence, for people who listen. */
export function spokenText(moment: Moment, words: Words): string {
  const title = momentTitle(moment, words);
  switch (moment.does) {
    case 'set':
      return [
        title,
        moment.side ? words.session.sides[moment.side] : '',
        setText(moment, words),
        targetText(moment.amount, words),
        loadLine(moment, words),
        moment.rir === undefined ? '' : words.session.rirOf(moment.rir),
      ]
        .filter(Boolean)
        .join(', ');
    case 'run':
      return `${title}, ${extentText(moment.extent, words)}. ${words.says(moment.target.feels)}`;
    case 'time':
      return `${title}, ${durationText(moment.seconds)}`;
  }
}

/** `1:05` for a clock face. */
export function clockText(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}
