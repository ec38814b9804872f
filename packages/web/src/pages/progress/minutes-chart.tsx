import keys from '../../ui/key.module.css';
import ui from '../../ui/ui.module.css';
import { useWidth } from '../../ui/use-width.ts';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import css from './progress.module.css';
import { adherence, type PlannedAndDone, type WeekProgress } from './week-progress.ts';

/** As wide as a picture is until its room is known, pixels. */
const USUAL = 640;
const HEIGHT = 130;
const FLOOR = HEIGHT - 26;
/** Room for so many weeks is always there, so that the first bars are not walls. */
const FEWEST = 8;

interface MinutesChartProps {
  readonly weeks: readonly WeekProgress[];
}

/** Minutes of each week, done before planned, for running and for strength; the same as a table. */
export function MinutesChart({ weeks }: MinutesChartProps) {
  const words = useWords();
  const text = words.progress;
  return (
    <>
      {(['run', 'strength'] as const).map((discipline) => (
        <figure key={discipline} className={ui.tight}>
          <figcaption className={ui.spread}>
            <strong>{words.disciplines[discipline]}</strong>
            <span className={keys.key}>
              <span>
                <i className={`${keys.swatch} ${css.plannedKey}`} />
                {text.planned}
              </span>
              <span>
                <i className={`${keys.swatch} ${css[`${discipline}Key`]}`} />
                {text.doneMinutes}
              </span>
            </span>
          </figcaption>
          <Bars
            weeks={weeks}
            discipline={discipline}
            label={text.chart(words.disciplines[discipline], sum(weeks, discipline, 'done'), sum(weeks, discipline, 'planned'))}
          />
        </figure>
      ))}
      <details className={ui.details}>
        <summary>{words.season.asTable}</summary>
        <WeekTable weeks={weeks} />
      </details>
    </>
  );
}

interface BarsProps extends MinutesChartProps {
  readonly discipline: 'run' | 'strength';
  readonly label: string;
}

function Bars({ weeks, discipline, label }: BarsProps) {
  const words = useWords();
  const [ref, width] = useWidth<SVGSVGElement>(USUAL);
  const most = Math.max(60, ...weeks.flatMap((week) => [week[discipline].planned, week[discipline].done]));
  const step = width / Math.max(FEWEST, weeks.length);
  const height = (minutes: number): number => (minutes / most) * (FLOOR - 4);
  // Dates are wider than numbers of weeks.
  const every = Math.max(1, Math.ceil((weeks.every(({ number }) => number !== undefined) ? 24 : 60) / step));
  return (
    <svg ref={ref} className={css.chart} viewBox={`0 0 ${width} ${HEIGHT}`} role="img" aria-label={label}>
      {weeks.map((week, index) => {
        const { planned, done } = week[discipline];
        const x = index * step;
        return (
          <g key={week.monday}>
            <title>{`${dayText(week.monday, words.language)}: ${words.progress.of(done, planned)}`}</title>
            <rect className={css.planned} x={x + step * 0.12} y={FLOOR - height(planned)} width={step * 0.76} height={height(planned)} />
            <rect className={css[discipline]} x={x + step * 0.26} y={FLOOR - height(done)} width={step * 0.48} height={height(done)} />
            {index % every === 0 && (
              <text className={css.label} x={x + step / 2} y={HEIGHT - 5} textAnchor="middle">
                {week.number ?? dayText(week.monday, words.language)}
              </text>
            )}
          </g>
        );
      })}
      <path className={css.axis} d={`M0 ${FLOOR}H${width}`} />
    </svg>
  );
}

function WeekTable({ weeks }: MinutesChartProps) {
  const words = useWords();
  const text = words.progress;
  return (
    <div className={ui.scroll} tabIndex={0} role="region" aria-label={text.weeks}>
      <table className={`${ui.table} ${ui.small} ${css.numbers}`}>
        <thead>
          <tr>
            <th scope="col">{text.week}</th>
            <th scope="col">
              {words.disciplines.run}: {text.planned}
            </th>
            <th scope="col">
              {words.disciplines.run}: {text.doneMinutes}
            </th>
            <th scope="col">
              {words.disciplines.strength}: {text.planned}
            </th>
            <th scope="col">
              {words.disciplines.strength}: {text.doneMinutes}
            </th>
            <th scope="col">{text.sessions}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.monday}>
              <th scope="row">
                {week.number !== undefined && `${week.number} · `}
                {dayText(week.monday, words.language)}
              </th>
              <td>{week.run.planned}</td>
              <td>{week.run.done}</td>
              <td>{week.strength.planned}</td>
              <td>{week.strength.done}</td>
              <td>{sessionsText(week.sessions, text)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Done of planned, with its share. */
function sessionsText(
  sessions: PlannedAndDone,
  text: { readonly nothingDue: string; of(done: number, planned: number): string; percent(n: number): string },
): string {
  const share = adherence(sessions);
  return share === undefined ? text.nothingDue : `${text.of(sessions.done, sessions.planned)}, ${text.percent(share)}`;
}

function sum(weeks: readonly WeekProgress[], discipline: 'run' | 'strength', part: keyof PlannedAndDone): number {
  return weeks.reduce((all, week) => all + week[discipline][part], 0);
}
