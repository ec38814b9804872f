import { kmIn, type PlainDate, type Plan } from '@ironstride/core';
import { dayText } from '../words/dates.ts';
import { useWords } from '../words/use-words.tsx';
import keys from '../ui/key.module.css';
import ui from '../ui/ui.module.css';
import { useWidth } from '../ui/use-width.ts';
import css from './season-line.module.css';
import { lastHeavy, weekTotals, type WeekTotals } from './week-totals.ts';

/** As wide as the picture is until its room is known, pixels. */
const USUAL = 640;
const TOP = 26;
const RUN = 90;
const STRENGTH = 44;
const MIDDLE = TOP + RUN;
const BOTTOM = MIDDLE + STRENGTH;
const HEIGHT = BOTTOM + 30;

interface SeasonLineProps {
  readonly plan: Plan;
  readonly today?: PlainDate;
  readonly onWeek?: (monday: PlainDate) => void;
}

/** The season on one line: running above, strength hanging below, blocks as bands, races as flags. The same as a table for who prefers words. */
export function SeasonLine({ plan, today, onWeek }: SeasonLineProps) {
  const words = useWords();
  const [ref, width] = useWidth<HTMLElement>(USUAL);
  const totals = weekTotals(plan);
  const inKm = totals.some(({ week }) => week.km !== undefined);
  const amount = (one: WeekTotals): number => (inKm ? (one.week.km ?? 0) : one.run);
  const most = Math.max(1, ...totals.map(amount));
  const mostStrength = Math.max(60, ...totals.map((one) => one.strength));
  const step = width / Math.max(1, totals.length);
  const first = plan.weeks[0]?.monday ?? plan.from;
  const x = (date: PlainDate): number => ((date - first) / 7) * step;
  const heavy = lastHeavy(plan);
  const runs = plan.placements.filter(({ session, date }) => session.discipline === 'run' && date >= first).length;
  const lifts = plan.placements.filter(({ session, date }) => session.discipline === 'strength' && date >= first).length;
  const gap = step > 8 ? 2 : step * 0.2;
  return (
    <figure ref={ref} className={`${ui.stack} ${css.line}`}>
      <svg
        className={css.picture}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        role="img"
        aria-label={`${words.season.line}: ${words.season.summary(totals.length, runs, lifts)}`}
      >
        {bands(totals, (one) => one.week.phase).map((band) => (
          <g key={band.from}>
            <rect className={css.band} x={band.from * step + 1} y={0} width={Math.max(1, band.count * step - 2)} height={18} rx={4} />
            {band.value && hasRoom(words.phases[band.value], band.count * step) && (
              <text className={css.words} x={band.from * step + 6} y={13}>
                {words.phases[band.value]}
              </text>
            )}
          </g>
        ))}
        {bands(totals, (one) => one.week.block).map((band) => (
          <g key={band.from}>
            <rect
              className={css.band}
              x={band.from * step + 1}
              y={BOTTOM + 10}
              width={Math.max(1, band.count * step - 2)}
              height={18}
              rx={0}
            />
            {band.value && hasRoom(words.blocks[band.value], band.count * step) && (
              <text className={css.words} x={band.from * step + 6} y={BOTTOM + 23}>
                {words.blocks[band.value]}
              </text>
            )}
          </g>
        ))}
        {totals.map((one, index) => {
          const up = (amount(one) / most) * (RUN - 8);
          const down = (one.strength / mostStrength) * (STRENGTH - 4);
          const round = Math.min(5, (step - gap) / 2, up / 2);
          return (
            <g key={one.week.monday} className={one.week.deload ? css.deload : undefined}>
              <rect className={css.run} x={index * step + gap / 2} y={MIDDLE - up} width={step - gap} height={Math.max(0, up)} rx={round} />
              <rect className={css.strength} x={index * step + gap / 2} y={MIDDLE + 2} width={step - gap} height={down} />
            </g>
          );
        })}
        <path className={css.axis} d={`M0 ${MIDDLE + 1}H${width}`} />
        {heavy && <path className={css.heavy} d={`M${x(heavy.date) + step / 14} ${TOP}V${BOTTOM + 8}`} />}
        {totals
          .flatMap(({ races }) => races)
          .map((race) => (
            <path
              key={race.id}
              className={css.race}
              d={`M${x(race.date) + step / 14} ${MIDDLE}V${TOP - 6}l11 5-11 5z`}
              stroke="currentColor"
            />
          ))}
        {today !== undefined && today >= first && <path className={css.today} d={`M${x(today)} ${TOP - 4}V${BOTTOM + 8}`} />}
        {onWeek &&
          totals.map(({ week }, index) => (
            <rect
              key={week.monday}
              className={css.hit}
              x={index * step}
              y={TOP}
              width={step}
              height={BOTTOM - TOP}
              onClick={() => onWeek(week.monday)}
            >
              <title>{`${words.season.week(week.number)}: ${words.says(week.focus)}`}</title>
            </rect>
          ))}
      </svg>
      <figcaption className={keys.key}>
        <span>
          <i className={`${keys.swatch} ${css.round}`} />
          {inKm ? words.season.distance[words.units.distance] : words.season.minutesRun},{' '}
          {words.season.upTo(Math.round(inKm ? kmIn(most, words.units) : most))}
        </span>
        <span>
          <i className={`${keys.swatch} ${css.square}`} />
          {words.season.minutesStrength}, {words.season.upTo(Math.round(Math.max(0, ...totals.map((one) => one.strength))))}
        </span>
        {today !== undefined && today >= first && <span>│ {words.app.today}</span>}
        {heavy && <span>┆ {`${words.season.lastHeavy}: ${dayText(heavy.date, words.language)}`}</span>}
        {totals
          .flatMap(({ races }) => races)
          .map((race) => (
            <span key={race.id}>⚑ {`${race.session.title ?? words.season.race}, ${dayText(race.date, words.language)}`}</span>
          ))}
      </figcaption>
      <details className={ui.details}>
        <summary>{words.season.asTable}</summary>
        <div className={ui.scroll} tabIndex={0} role="region" aria-label={words.season.asTable}>
          <table className={`${ui.table} ${ui.small}`}>
            <thead>
              <tr>
                <th scope="col">#</th>
                <th scope="col">{words.season.phase}</th>
                <th scope="col">{words.season.block}</th>
                <th scope="col">{inKm ? words.season.distance[words.units.distance] : words.season.minutesRun}</th>
                <th scope="col">{words.season.minutesStrength}</th>
                <th scope="col">{words.season.whatMatters}</th>
              </tr>
            </thead>
            <tbody>
              {totals.map((one) => (
                <tr key={one.week.monday}>
                  <th scope="row">
                    {one.week.number} · {dayText(one.week.monday, words.language)}
                  </th>
                  <td>{one.week.phase && words.phases[one.week.phase]}</td>
                  <td>
                    {one.week.block && words.blocks[one.week.block]}
                    {one.week.deload && ` (${words.season.deload})`}
                  </td>
                  <td>{Math.round(inKm ? kmIn(amount(one), words.units) : amount(one))}</td>
                  <td>{one.strength}</td>
                  <td>{words.says(one.week.focus)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** Whether a word fits into a band; a letter is about seven pixels wide. */
function hasRoom(word: string, width: number): boolean {
  return word.length * 7 + 8 <= width;
}

interface Band<T> {
  readonly from: number;
  readonly count: number;
  readonly value: T;
}

/** Stretches of weeks with the same value. */
function bands<T>(totals: readonly WeekTotals[], valueOf: (one: WeekTotals) => T): readonly Band<T>[] {
  const all: Band<T>[] = [];
  for (const [index, one] of totals.entries()) {
    const value = valueOf(one);
    const last = all.at(-1);
    if (last && last.value === value) all[all.length - 1] = { ...last, count: last.count + 1 };
    else all.push({ from: index, count: 1, value });
  }
  return all;
}
