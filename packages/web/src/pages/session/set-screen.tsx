import { exerciseById, HEAVIEST_LOAD, kgFrom, kgIn } from '@ironstride/core';
import { useState, type ReactNode } from 'react';
import type { DoneSet, LogRow } from '../../local/rows.ts';
import { Icon } from '../../ui/icon.tsx';
import ui from '../../ui/ui.module.css';
import { Figure } from '../../ui/figure.tsx';
import { exerciseTexts } from '../../words/exercise-name.ts';
import { useWords } from '../../words/use-words.tsx';
import { tapOf } from '../../words/weights.ts';
import { isBelievable, MOST, numberOf } from './believable.ts';
import { HoldClock } from './hold-clock.tsx';
import { firstKg, type Result } from './log-steps.ts';
import { doneText, loadLine, momentTitle, platesLine, setText, targetText } from './moment-text.ts';
import type { SetMoment } from './moments.ts';
import { NumberInput } from './number-input.tsx';
import css from './session.module.css';

interface SetScreenProps {
  readonly moment: SetMoment;
  readonly log: LogRow;
  /** What was done of this exercise the last time. */
  readonly last: readonly DoneSet[];
  readonly back: ReactNode;
  readonly onDone: (result: Result) => void;
  /** There where the part is optional. */
  readonly onLeavePart?: () => void;
}

/** One set: what is asked, what it was the last time, and what it is now. */
export function SetScreen({ moment, log, last, back, onDone, onLeavePart }: SetScreenProps) {
  const words = useWords();
  const text = words.session;
  const { units, number } = words;
  const { amount, load } = moment;
  const kg = firstKg(moment, log, last);
  const found = exerciseById(moment.exercise);
  // Of an exercise that the library does not know nobody can say what it is loaded with.
  const weighed = found === undefined || (load !== undefined && load.kind !== 'band' && (load.kind !== 'body' || load.kg !== undefined));
  const [weight, setWeight] = useState(kg === undefined ? '' : number(kgIn(kg, units)));
  const [count, setCount] = useState(String('reps' in amount ? amount.reps[1] : 'seconds' in amount ? amount.seconds : amount.metres));
  const [rir, setRir] = useState(moment.rir === undefined ? '' : String(moment.rir));
  const mostKg = kgIn(
    load === undefined || load.kind === 'body' || load.kind === 'band' ? (found ? MOST.bodyKg : MOST.anyKg) : HEAVIEST_LOAD[load.kind],
    units,
  );
  const mostCount = 'reps' in amount ? MOST.reps : 'seconds' in amount ? MOST.seconds : MOST.metres;
  const believed = isBelievable(weight, mostKg) && isBelievable(count, mostCount) && isBelievable(rir, MOST.rir);
  const finish = (): void => {
    const typed = weighed ? numberOf(weight) : undefined;
    const counted = Math.round(numberOf(count) ?? 0);
    const reserve = numberOf(rir);
    onDone({
      ...(typed !== undefined && {
        kg: kg !== undefined && typed === kgIn(kg, units) ? kg : kgFrom(typed, units),
      }),
      ...('reps' in amount ? { reps: counted } : 'seconds' in amount ? { seconds: counted } : { metres: counted }),
      ...(moment.rir !== undefined && reserve !== undefined && { rir: Math.min(10, Math.round(reserve)) }),
    });
  };
  const where = [
    moment.role === 'optional' ? text.optional : words.says(moment.part),
    moment.round && text.roundOf(moment.round.nth, moment.round.of),
    moment.superset !== undefined && text.superset(moment.superset),
  ].filter(Boolean);
  const asked = [targetText(amount, words), moment.rir === undefined ? '' : text.rirOf(moment.rir)].filter(Boolean).join(' · ');
  const plates = platesLine(moment, words);
  const how = found ? exerciseTexts(found, words).cues : [];
  return (
    <>
      <section className={css.middle}>
        <p className={ui.muted}>{where.join(' · ')}</p>
        <div className={css.picture}>
          <Figure pose={moment.exercise} name={momentTitle(moment, words)} moves />
        </div>
        <h1>{momentTitle(moment, words)}</h1>
        <p className={css.which}>
          {moment.side && <strong className={css.sideTag}>{text.sides[moment.side]}</strong>}
          {setText(moment, words)}
        </p>
        <p className={css.asked}>{asked}</p>
        {moment.alternating && <p className={ui.muted}>{text.inTurn}</p>}
        {loadLine(moment, words) !== '' && <p>{loadLine(moment, words)}</p>}
        {plates !== '' && <p>{plates}</p>}
        {'seconds' in amount && <HoldClock seconds={amount.seconds} onStop={(held) => setCount(String(held))} />}
        <div className={css.numbers}>
          {weighed && (
            <NumberInput
              label={text.weight[units.weight]}
              value={weight}
              onChange={setWeight}
              tap={tapOf(load?.kind, units)}
              most={mostKg}
            />
          )}
          <NumberInput
            label={'reps' in amount ? text.reps : 'seconds' in amount ? text.seconds : text.metres}
            value={count}
            onChange={setCount}
            tap={'reps' in amount ? 1 : 5}
            most={mostCount}
          />
          {moment.rir !== undefined && <NumberInput label={text.rir} value={rir} onChange={setRir} tap={1} most={MOST.rir} />}
        </div>
        {last.length > 0 && (
          <p className={`${ui.muted} ${ui.small}`}>
            {text.last}: {last.map((one) => doneText(one, words)).join(' · ')}
          </p>
        )}
        <details className={ui.details}>
          <summary>{text.how}</summary>
          <ul className={ui.bullets}>
            {[...how, ...moment.notes.map(words.says)].map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </details>
        {onLeavePart && (
          <button type="button" className={ui.button} onClick={onLeavePart}>
            {text.leavePart(words.says(moment.part))}
          </button>
        )}
      </section>
      <footer className={css.bar}>
        {back}
        <button type="button" className={`${ui.primary} ${ui.huge}`} disabled={!believed} onClick={finish}>
          <Icon name="check" /> {text.done}
        </button>
      </footer>
    </>
  );
}
