import { differenceOf, parseDate, type Plan } from '@ironstride/core';
import type { LayerRow, LayerSession, SeasonRow } from '../../local/rows.ts';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';

/** Lines that are shown of each change (convention). */
const MOST = 12;

interface HistoryProps {
  readonly season: SeasonRow;
  readonly plan: Plan;
  /** The plan as it was first made. */
  readonly first: Plan;
  /** True while that one is shown. */
  readonly original: boolean;
  readonly onShow: (original: boolean) => void;
}

/** How the present plan came about: what it was first, each change since, and what differs in all. */
export function History({ season, plan, first, original, onShow }: HistoryProps) {
  const words = useWords();
  const text = words.plan.history;
  const { layers = [] } = season;
  const { moved, added, gone, changed } = differenceOf(first, plan);
  const same = [moved, added, gone, changed].every((list) => list.length === 0);
  return (
    <section className={`${ui.card} ${ui.stack}`}>
      <h2>{text.title}</h2>
      <p>{same ? text.same : text.inAll(text.sums(moved.length, added.length, gone.length, changed.length))}</p>
      {!same && (
        <div className={ui.row}>
          <button type="button" className={ui.button} aria-pressed={original} onClick={() => onShow(!original)}>
            {original ? words.plan.originalOff : words.plan.original}
          </button>
        </div>
      )}
      {layers.length > 0 && (
        <details className={ui.details}>
          <summary>{text.changes(layers.length)}</summary>
          <ol className={ui.list}>
            {layers.toReversed().map((layer, index) => (
              <li key={layers.length - index} className={ui.note}>
                <Layer layer={layer} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function Layer({ layer: { on, cause, sessions, changed } }: { readonly layer: LayerRow }) {
  const words = useWords();
  const { plan: text } = words;
  const at = (slot: string): string => {
    const date = parseDate(slot.slice(0, 10));
    if (date === undefined) return slot;
    const half = slot.slice(11);
    const day = dayText(date, words.language, 'weekday');
    return half === 'am' || half === 'pm' ? `${day} ${words.halvesShort[half]}` : day;
  };
  const says = ({ kind, title, from, to }: LayerSession): string => {
    const name = title ?? words.kinds[kind];
    if (from !== undefined && to !== undefined) return text.moved(name, at(from), at(to));
    return to === undefined ? text.gone(name, at(from ?? '')) : text.added(name, at(to));
  };
  return (
    <>
      <p>
        <strong>{at(on)}:</strong> {text.history.causes[cause]}
      </p>
      <ul className={ui.bullets}>
        {sessions.slice(0, MOST).map((one) => (
          <li key={says(one)}>{says(one)}</li>
        ))}
        {sessions.length > MOST && <li>{text.more(sessions.length - MOST)}</li>}
        {changed > 0 && <li>{text.history.contents(changed)}</li>}
      </ul>
    </>
  );
}
