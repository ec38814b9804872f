import { durationText, exerciseById, extentText, paceText, spanText, type Amount } from '@ironstride/core';
import type { DoneSet, SettingsRow } from '../../local/rows.ts';
import type { Words } from '../../words/en.ts';
import { weightText, type WeightUnit } from '../../words/weights.ts';
import type { Moment, SetMoment } from './moments.ts';

/** Metres of a mile. */
const MILE = 1.609_344;

/** What the moment is called: the exercise, the effort of the run, or the part. */
export function momentTitle(moment: Moment, words: Words): string {
  switch (moment.does) {
    case 'set':
      return exerciseById(moment.exercise)?.name ?? moment.exercise;
    case 'run':
      return words.session.efforts[moment.target.effort];
    case 'time':
      return moment.how ? words.session.rests[moment.how] : moment.part;
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
export function targetText(amount: Amount, { session }: Words): string {
  return 'reps' in amount ? session.repsOf(spanText(...amount.reps)) : extentText(amount);
}

/** What to load it with, in a line; empty for body weight alone. */
export function loadLine({ load }: SetMoment, { session }: Words, unit: WeightUnit): string {
  if (!load || (load.kind === 'body' && !load.kg)) return '';
  const name = session.loads[load.kind];
  if (load.kg === undefined) return load.kind === 'band' ? name : `${name}, ${session.byFeel}`;
  return load.kind === 'body' ? `+ ${weightText(load.kg, unit)}` : `${name} ${weightText(load.kg, unit)}`;
}

/** The plates on each side of the bar, in kilograms as they are stamped; empty where there is no bar. */
export function platesLine({ load }: SetMoment, { session }: Words, unit: WeightUnit): string {
  if (!load?.plates) return '';
  return load.plates.length === 0 ? session.emptyBar : session.plates(load.plates.map((kg) => weightText(kg, unit)).join(' + '));
}

/** `5:00–5:20 min/km`, or by the mile. */
export function paceLine([fast, slow]: readonly [number, number], distance: SettingsRow['distance']): string {
  if (distance === 'km') return paceText([fast, slow]);
  return paceText([Math.round(fast * MILE), Math.round(slow * MILE)]).replace('min/km', 'min/mi');
}

/** What was done, in short: `60 kg × 8, RIR 2`. */
export function doneText({ kg, reps, seconds, metres, rir, side }: DoneSet, words: Words, unit: WeightUnit): string {
  const amount =
    reps !== undefined
      ? words.session.repsOf(String(reps))
      : seconds !== undefined
        ? durationText(Math.round(seconds))
        : metres !== undefined
          ? extentText({ metres })
          : words.session.leftOut;
  return [
    kg === undefined || kg === 0 ? amount : `${weightText(kg, unit)} × ${amount}`,
    rir === undefined ? '' : words.session.rirOf(rir),
    side === undefined ? '' : words.session.sides[side],
  ]
    .filter(Boolean)
    .join(', ');
}

/** The whole moment in one sentence, for people who listen. */
export function spokenText(moment: Moment, words: Words, unit: WeightUnit): string {
  const title = momentTitle(moment, words);
  switch (moment.does) {
    case 'set':
      return [
        title,
        moment.side ? words.session.sides[moment.side] : '',
        setText(moment, words),
        targetText(moment.amount, words),
        loadLine(moment, words, unit),
        moment.rir === undefined ? '' : words.session.rirOf(moment.rir),
      ]
        .filter(Boolean)
        .join(', ');
    case 'run':
      return `${title}, ${extentText(moment.extent)}. ${moment.target.feels}`;
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
