import { durationText, exerciseById, extentText, paceText } from '@ironstride/core';
import { useEffect, useState } from 'react';
import type { LogRow } from '../../local/rows.ts';
import { useLogs, useSettings } from '../../local/use-rows.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { Figure } from '../../ui/figure.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { POUND } from '../../words/weights.ts';
import css from './session.module.css';
import type { Moment } from './moments.ts';
import { Counter } from './counter.tsx';
import { useClock } from './use-clock.ts';
import type { useLog } from './use-log.ts';
import { useWakeLock } from './use-wake-lock.ts';

interface MomentViewProps {
  readonly moment: Moment;
  readonly next: Moment | undefined;
  readonly step: readonly [number, number];
  readonly log: LogRow;
  readonly session: ReturnType<typeof useLog>;
  readonly onLeave: () => void;
}

/** One thing to do, with large targets at the bottom for one thumb. */
export function MomentView({ moment, next, step, log, session, onLeave }: MomentViewProps) {
  const words = useWords();
  const text = words.session;
  const announce = useAnnounce();
  useWakeLock();
  const now = useClock();
  const left = log.restUntil === undefined ? 0 : Math.ceil((log.restUntil - now) / 1000);
  const exercise =
    moment.does === 'set'
      ? (exerciseById(log.swaps[stepOf(moment.at)] ?? moment.step.exercise) ?? exerciseById(moment.step.exercise))
      : undefined;
  const name = exercise?.name ?? (moment.does === 'run' ? extentText(moment.step.extent) : text.rest);
  const resting = log.restUntil !== undefined && left > 0;
  useEffect(
    () => announce(resting ? text.rest : `${name}${moment.does === 'set' ? `, ${text.set(moment.number, moment.of)}` : ''}`),
    [announce, resting, name, moment, text],
  );

  const top = (
    <div className={ui.spread}>
      <button type="button" className={ui.quiet} onClick={onLeave}>
        ← {text.leave}
      </button>
      <span className={`${ui.small} ${ui.muted}`}>{text.step(...step)}</span>
      <button type="button" className={ui.quiet} disabled={log.sets.length === 0} onClick={() => void session.back()}>
        {text.back}
      </button>
    </div>
  );
  if (resting) {
    return (
      <div className={css.screen}>
        {top}
        <div className={css.middle}>
          <h1>{text.rest}</h1>
          <p className={css.clock} role="timer">
            {durationClock(left)}
          </p>
          <p>{text.after(name)}</p>
        </div>
        <div className={css.bottom}>
          <button type="button" className={`${ui.button} ${css.big}`} onClick={() => void session.restMore()}>
            {text.restMore}
          </button>
          <button type="button" className={`${ui.primary} ${css.big}`} onClick={() => void session.restOver()}>
            {text.restSkip}
          </button>
        </div>
      </div>
    );
  }
  if (moment.does !== 'set') {
    const { step: stretch } = moment;
    return (
      <div className={css.screen}>
        {top}
        <div className={css.middle}>
          <p className={ui.muted}>{moment.part}</p>
          <h1>{stretch.does === 'run' ? extentText(stretch.extent) : durationText(stretch.seconds)}</h1>
          {stretch.does === 'run' && (
            <>
              <p className={css.target}>{stretch.target.feels}</p>
              {stretch.target.pace && <p className={css.target}>{text.pace(paceText(stretch.target.pace).replace(/\s*min\/km.*/, ''))}</p>}
              {stretch.target.heart && <p>{text.heart(...stretch.target.heart)}</p>}
              <p>{text.effort(...stretch.target.rpe)}</p>
              {stretch.note && <p className={ui.muted}>{stretch.note}</p>}
            </>
          )}
          {next?.does === 'set' && <p className={ui.muted}>{text.after(exerciseById(next.step.exercise)?.name ?? '')}</p>}
        </div>
        <div className={css.bottom}>
          <button
            type="button"
            className={`${ui.primary} ${css.big}`}
            onClick={() => void session.did({ at: moment.at, time: Date.now() }, 0)}
          >
            {text.next}
          </button>
        </div>
      </div>
    );
  }
  return (
    <SetView key={moment.at} moment={moment} name={name} id={exercise?.id ?? moment.step.exercise} log={log} session={session} top={top} />
  );
}

interface SetViewProps {
  readonly moment: Extract<Moment, { does: 'set' }>;
  readonly name: string;
  readonly id: string;
  readonly log: LogRow;
  readonly session: ReturnType<typeof useLog>;
  readonly top: React.ReactNode;
}

function SetView({ moment, name, id, log, session, top }: SetViewProps) {
  const words = useWords();
  const text = words.session;
  const { weight } = useSettings();
  const { set, side } = moment;
  const pounds = weight === 'lb' ? POUND : 1;
  const planned = 'reps' in set.amount ? set.amount.reps[1] : 'seconds' in set.amount ? set.amount.seconds : set.amount.metres;
  const last = useLogs()
    ?.filter((other) => other.id !== log.id)
    .flatMap((other) => other.sets)
    .findLast((done) => done.exercise === id && done.side === side);
  const weighed = set.load !== undefined && set.load.kind !== 'body' && set.load.kind !== 'band';
  const [kg, setKg] = useState<number | undefined>(set.load?.kg ?? last?.kg);
  const [count, setCount] = useState(planned);
  const [rir, setRir] = useState(set.rir ?? 0);
  const others = exerciseById(moment.step.exercise);
  const swaps = others ? [...others.swaps, ...(others.easier === undefined ? [] : [others.easier])] : [];
  const amount =
    'reps' in set.amount
      ? text.reps(set.amount.reps[0] === set.amount.reps[1] ? String(planned) : set.amount.reps.join('–'))
      : 'seconds' in set.amount
        ? text.seconds(planned)
        : text.metres(planned);
  const done = (): void =>
    void session.did(
      {
        at: moment.at,
        exercise: id,
        ...(side && { side }),
        ...(weighed && kg !== undefined && { kg }),
        ...('reps' in set.amount ? { reps: count } : 'seconds' in set.amount ? { seconds: count } : { metres: count }),
        ...(set.rir !== undefined && { rir }),
        time: Date.now(),
      },
      moment.rest,
    );
  return (
    <div className={css.screen}>
      {top}
      <div className={css.middle}>
        <div className={css.picture}>
          <Figure pose={id} name={name} moves />
        </div>
        <h1>{name}</h1>
        <p>
          <strong>{text.set(moment.number, moment.of)}</strong>
          {side && ` · ${text.sides[side]}`}
          {set.purpose === 'ramp' && ` · ${text.ramp}`}
          {set.purpose === 'extra' && ` · ${text.extra}`}
        </p>
        <p className={css.target}>
          {amount}
          {set.rir !== undefined && `, ${text.reserve(set.rir)}`}
        </p>
        {weighed && <p>{set.load?.kg === undefined ? text.byFeel : `${shown(set.load.kg / pounds)} ${weight}`}</p>}
        {set.load?.plates && set.load.plates.length > 0 && <p>{text.plates(set.load.plates.join(' + '))}</p>}
        {last && (
          <p className={ui.muted}>
            {text.last(
              `${last.reps ?? last.seconds ?? last.metres ?? ''}${last.kg === undefined ? '' : ` × ${shown(last.kg / pounds)} ${weight}`}`,
            )}
          </p>
        )}
        {moment.step.notes?.map((note) => (
          <p key={note} className={`${ui.small} ${ui.muted}`}>
            {note}
          </p>
        ))}
        {swaps.length > 0 && (
          <select
            aria-label={text.swap}
            className={ui.input}
            value=""
            onChange={({ target }) => void session.swap(stepOf(moment.at), target.value)}
          >
            <option value="">{text.swap}</option>
            {swaps.map((other) => (
              <option key={other} value={other}>
                {exerciseById(other)?.name ?? other}
              </option>
            ))}
          </select>
        )}
      </div>
      <div className={css.bottom}>
        {weighed && (
          <Counter
            label={`${text.weight}, ${weight}`}
            value={kg === undefined ? 0 : shown(kg / pounds)}
            step={weight === 'lb' ? 5 : 2.5}
            onChange={(value) => setKg(value * pounds)}
          />
        )}
        <Counter label={'reps' in set.amount ? text.count : amount} value={count} step={'reps' in set.amount ? 1 : 5} onChange={setCount} />
        {set.rir !== undefined && <Counter label={text.inReserve} value={rir} step={1} onChange={setRir} />}
        <button type="button" className={`${ui.primary} ${css.big}`} onClick={done}>
          {text.done}
        </button>
      </div>
    </div>
  );
}

function shown(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The place of the step that a set belongs to: without the set and the side. */
function stepOf(at: string): string {
  return at.replace(/\.(left|right)$/, '').replace(/\.\d+$/, '');
}

function durationClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
