import { weekTotals } from '../../season/week-totals.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import css from './start.module.css';
import type { LiveSeason } from './use-live-season.ts';

/** Heights of the small picture: all of it, and the part above the ground, pixels. */
const HEIGHT = 36;
const GROUND = 24;

/** The season in a strip at the foot of a phone, where the whole of it stands below the questions; leads there. */
export function Peek({ live }: { readonly live: LiveSeason }) {
  const words = useWords();
  const { plan, problems, working } = live;
  if (!plan) return null;
  const totals = weekTotals(plan);
  const mostRun = Math.max(1, ...totals.map(({ run }) => run));
  const mostStrength = Math.max(1, ...totals.map(({ strength }) => strength));
  const says = problems.length > 0 ? words.start.waiting : working ? words.start.planning : words.start.weeks(totals.length);
  return (
    <a href="#season" className={`${ui.card} ${css.peek}`}>
      <span className={css.peekWords}>
        <strong>{words.start.preview}</strong>
        <span className={`${ui.small} ${ui.muted}`}>{says}</span>
      </span>
      <svg
        className={`${css.bars} ${problems.length > 0 ? css.old : ''}`}
        viewBox={`0 0 ${totals.length} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {totals.map(({ week, run, strength }, index) => {
          const up = (run / mostRun) * GROUND;
          return (
            <g key={week.monday}>
              <rect className={css.run} x={index + 0.1} y={GROUND - up} width={0.8} height={up} />
              <rect
                className={css.strength}
                x={index + 0.1}
                y={GROUND + 1}
                width={0.8}
                height={(strength / mostStrength) * (HEIGHT - GROUND - 1)}
              />
            </g>
          );
        })}
      </svg>
    </a>
  );
}
