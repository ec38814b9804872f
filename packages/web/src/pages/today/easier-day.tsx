import { easierToday, formatDate, parseDate, readinessOn, type Ease, type PlainDate, type Plan, type Region } from '@ironstride/core';
import type { CheckInRow, SeasonRow } from '../../local/rows.ts';
import { useCheckIns, useLogs } from '../../local/use-rows.ts';
import { isRegion } from '../../season/is-region.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { Proposed } from '../plan/proposed.tsx';
import { usePropose } from '../plan/use-propose.ts';
import { lightOf } from './red-flags.ts';

interface EasierDayProps {
  readonly season: SeasonRow;
  readonly plan: Plan;
  readonly day: PlainDate;
}

/** What a check-in offers: an easier day, a plan around what hurts, and the way back when it no longer does. Nothing happens by itself. */
export function EasierDay({ season, plan, day }: EasierDayProps) {
  const words = useWords();
  const text = words.today.ease;
  const rows = useCheckIns();
  const logs = useLogs() ?? [];
  const propose = usePropose({ season, plan });
  const row = rows.find(({ id }) => id === formatDate(day));
  const readiness = readinessOn(day, rows.flatMap(marksOf));
  const done = logs.map(({ id }) => id);
  const hurts = season.athlete.hurts ?? [];
  const region = row?.pain !== undefined && isRegion(row.pain) ? row.pain : undefined;
  const light = row && lightOf(row, rows);
  const fresh = region !== undefined && (row?.painLevel ?? 0) > 0 && light !== 'red' && !hurts.includes(region) ? region : undefined;
  const known = hurts.filter(isRegion).filter((one) => one !== region);
  const show = (ease: Ease | undefined, now: readonly string[]): void => {
    const edits = ease ? easierToday(plan, day, ease, done) : [];
    const same = now.length === hurts.length && now.every((one) => hurts.includes(one));
    void propose.ease(edits, same ? season.athlete : { ...season.athlete, hurts: [...now] });
  };
  const hard = easierToday(plan, day, 'easy', done).length > 0;
  const withFresh = fresh === undefined ? hurts : [...hurts, fresh];
  return (
    <>
      {(readiness === 'low' || readiness === 'very-low') && (
        <section className={`${ui.noteWarn} ${ui.stack}`}>
          <p>
            <strong>{readiness === 'low' ? text.low : text.veryLow}</strong> {hard ? text.offer : text.easyAnyway}
          </p>
          {hard && (
            <div className={ui.row}>
              <button type="button" className={ui.button} onClick={() => show(readiness === 'low' ? 'steadier' : 'easy', withFresh)}>
                {text.easier}
              </button>
              <button type="button" className={ui.button} onClick={() => show('out', withFresh)}>
                {text.out}
              </button>
            </div>
          )}
        </section>
      )}
      {fresh !== undefined && (
        <section className={`${ui.noteWarn} ${ui.stack}`}>
          <p>
            <strong>{words.regions[fresh]}:</strong> {light === 'green' ? text.mild : text.some}
          </p>
          <div className={ui.row}>
            <button type="button" className={ui.button} onClick={() => show(light === 'green' ? undefined : 'easy', withFresh)}>
              {text.around}
            </button>
          </div>
        </section>
      )}
      {known.map((one: Region) => (
        <div key={one} className={`${ui.note} ${ui.spread}`}>
          <span>{text.leavesAlone(words.regions[one])}</span>
          <button
            type="button"
            className={ui.button}
            onClick={() =>
              show(
                undefined,
                hurts.filter((other) => other !== one),
              )
            }
          >
            {text.well}
          </button>
        </div>
      ))}
      <Proposed propose={propose} />
    </>
  );
}

function marksOf({ id, sleep, legs, mood }: CheckInRow): readonly { readonly date: PlainDate; readonly marks: readonly number[] }[] {
  const date = parseDate(id);
  return date === undefined ? [] : [{ date, marks: [sleep, legs, mood] }];
}
