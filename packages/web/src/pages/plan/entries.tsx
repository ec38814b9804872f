import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';

interface EntriesProps<T> {
  readonly entries: readonly T[];
  readonly says: (entry: T) => string;
  readonly onChange: (entries: readonly T[]) => void;
}

/** What somebody wrote down, each with a way to take it away. */
export function Entries<T>({ entries, says, onChange }: EntriesProps<T>) {
  const { plan } = useWords();
  if (entries.length === 0) return null;
  return (
    <ul className={ui.list}>
      {entries.map((one, index) => (
        <li key={says(one)} className={ui.spread}>
          <span>{says(one)}</span>
          <button
            type="button"
            className={ui.button}
            aria-label={plan.takeAwayOf(says(one))}
            onClick={() => onChange(entries.filter((_, other) => other !== index))}
          >
            {plan.takeAway}
          </button>
        </li>
      ))}
    </ul>
  );
}
