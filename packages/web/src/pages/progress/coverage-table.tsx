import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import type { Coverage } from './coverage.ts';
import css from './progress.module.css';

/** The nine movement categories with their sets, as numbers and as bars. */
export function CoverageTable({ all }: { readonly all: readonly Coverage[] }) {
  const words = useWords();
  const text = words.progress;
  const most = Math.max(1, ...all.flatMap(({ planned, done }) => [planned, done]));
  return (
    <section className={`${ui.card} ${ui.stack}`}>
      <h2>{text.movements}</h2>
      <p className={`${ui.small} ${ui.muted}`}>{text.movementsHint}</p>
      <div className={ui.scroll} tabIndex={0} role="region" aria-label={text.movements}>
        <table className={`${ui.table} ${ui.small} ${css.numbers}`}>
          <thead>
            <tr>
              <th scope="col">{words.exercises.category}</th>
              <th scope="col">{text.planned}</th>
              <th scope="col">{text.doneMinutes}</th>
              <td className={css.wide} />
            </tr>
          </thead>
          <tbody>
            {all.map(({ movement, planned, done }) => (
              <tr key={movement}>
                <th scope="row">{words.exercises.categories[movement]}</th>
                <td>{planned}</td>
                <td>{done}</td>
                <td className={css.wide}>
                  <svg className={css.bar} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect className={css.planned} width={(planned / most) * 100} height="10" />
                    <rect className={css.strength} y="2.5" width={(done / most) * 100} height="5" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
