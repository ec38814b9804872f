import { kgIn, parseDate, type LoadKind, type Units } from '@ironstride/core';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { exerciseName } from '../../words/exercise-name.ts';
import { useWords } from '../../words/use-words.tsx';
import type { LiftLine, LiftPoint } from './lift-lines.ts';
import css from './progress.module.css';

interface LiftsProps {
  readonly lines: readonly LiftLine[];
}

/** The estimated maximum by lift and side: a small line with its error, and the numbers. */
export function Lifts({ lines }: LiftsProps) {
  const words = useWords();
  const { units } = words;
  const text = words.progress;
  const many = lines.filter(({ points }) => points.length > 1);
  const known = lines.filter(({ points }) => points.length > 0);
  const unknown = lines.filter(({ points }) => points.length === 0);
  const nameOf = ({ exercise, side, load }: LiftLine): string =>
    [exerciseName(exercise, words), side && words.session.sides[side], load && loadText(load, text.loads)].filter(Boolean).join(', ');
  return (
    <section className={`${ui.card} ${ui.stack}`}>
      <h2>{text.lifts}</h2>
      {lines.length === 0 && <p>{text.noLifts}</p>}
      {lines.length > 0 && <p className={`${ui.small} ${ui.muted}`}>{text.liftsHint}</p>}
      {many.length > 0 && (
        <ul className={css.lines}>
          {many.map((line) => (
            <li key={line.key} className={ui.tight}>
              <strong className={ui.small}>{nameOf(line)}</strong>
              <Line points={line.points} label={`${nameOf(line)}: ${pathText(line.points, units, text.to)}`} />
              <span className={ui.small}>{pathText(line.points, units, text.to)}</span>
            </li>
          ))}
        </ul>
      )}
      {known.length > 0 && (
        <div className={ui.scroll} tabIndex={0} role="region" aria-label={text.lifts}>
          <table className={`${ui.table} ${ui.small} ${css.numbers}`}>
            <thead>
              <tr>
                <th scope="col">{text.lift}</th>
                <th scope="col">{text.count}</th>
                <th scope="col">{text.day}</th>
                <th scope="col">{text.estimate(units.weight)}</th>
                <th scope="col">{text.band(units.weight)}</th>
              </tr>
            </thead>
            <tbody>
              {known.map((line) => {
                const last = line.points.at(-1);
                const date = last && parseDate(last.date);
                return (
                  <tr key={line.key}>
                    <th scope="row">{nameOf(line)}</th>
                    <td>{line.sets}</td>
                    <td>{date === undefined ? '' : dayText(date, words.language)}</td>
                    <td>{last && weightText(last.kg, units)}</td>
                    <td>{last && text.range(weightText(last.low, units), weightText(last.high, units))}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {unknown.length > 0 && (
        <details className={ui.details}>
          <summary>{text.noEstimate(unknown.length)}</summary>
          <ul className={`${ui.bullets} ${ui.small}`}>
            {unknown.map((line) => (
              <li key={line.key}>
                {nameOf(line)}: {text.setsOf(line.sets)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

const WIDTH = 200;
const HEIGHT = 56;

function Line({ points, label }: { readonly points: readonly LiftPoint[]; readonly label: string }) {
  const days = points.map(({ date }) => parseDate(date) ?? 0);
  const first = days[0] ?? 0;
  const span = Math.max(1, (days.at(-1) ?? 0) - first);
  const low = Math.min(...points.map((point) => point.low));
  const high = Math.max(...points.map((point) => point.high));
  const x = (index: number): string => (4 + (((days[index] ?? 0) - first) / span) * (WIDTH - 8)).toFixed(1);
  const y = (kg: number): string => (4 + ((high - kg) / Math.max(1, high - low)) * (HEIGHT - 8)).toFixed(1);
  const upper = points.map((point, index) => `${x(index)} ${y(point.high)}`);
  const lower = points.map((point, index) => `${x(index)} ${y(point.low)}`).toReversed();
  return (
    <svg className={css.line} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
      <path className={css.band} d={`M${[...upper, ...lower].join('L')}Z`} />
      <path className={css.middle} d={`M${points.map((point, index) => `${x(index)} ${y(point.kg)}`).join('L')}`} />
      {points.map((point, index) => (
        <circle key={point.date} className={css.dot} cx={x(index)} cy={y(point.kg)} r="3" />
      ))}
    </svg>
  );
}

/** An estimate knows no halves of a kilogram. */
function weightText(kg: number, units: Units): string {
  return kgIn(kg, units).toFixed(0);
}

/** From the first day to the last. */
function pathText(points: readonly LiftPoint[], units: Units, to: (from: string, to: string) => string): string {
  const [first, last] = [points[0], points.at(-1)];
  return first && last ? `${to(weightText(first.kg, units), weightText(last.kg, units))} ${units.weight}` : '';
}

function loadText(load: LoadKind, loads: Readonly<Partial<Record<LoadKind, string>>>): string {
  return loads[load] ?? load;
}
