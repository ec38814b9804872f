import { useId } from 'react';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { isBelievable, numberOf } from './believable.ts';
import css from './session.module.css';

interface NumberInputProps {
  readonly label: string;
  /** As typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What one tap adds. */
  readonly tap: number;
  /** The most that can be meant. */
  readonly most: number;
}

/** A number with large buttons for less and more; what cannot be meant is answered below it. */
export function NumberInput({ label, value, onChange, tap, most }: NumberInputProps) {
  const { session, number } = useWords();
  const id = useId();
  const fine = isBelievable(value, most);
  // Coarse steps end where weights are made: from 44 pounds to 45, not to 49.
  const move = (to: -1 | 1): void => {
    const now = numberOf(value) ?? 0;
    const steps = to > 0 ? Math.floor(now / tap + 1e-9) + 1 : Math.ceil(now / tap - 1e-9) - 1;
    const next = tap > 1 ? steps * tap : now + to * tap;
    onChange(number(Math.min(most, Math.max(0, Math.round(next * 100) / 100))));
  };
  return (
    <div className={css.number}>
      <label htmlFor={id}>{label}</label>
      <div className={css.numberRow}>
        <button type="button" aria-label={session.less(label)} onClick={() => move(-1)}>
          −
        </button>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={fine ? undefined : true}
          aria-describedby={fine ? undefined : `${id}-problem`}
          onChange={({ target }) => onChange(target.value)}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" aria-label={session.moreOf(label)} onClick={() => move(1)}>
          +
        </button>
      </div>
      {!fine && (
        <p id={`${id}-problem`} className={ui.problem} role="alert">
          {numberOf(value) === undefined ? session.noNumber : session.tooMuch(number(most))}
        </p>
      )}
    </div>
  );
}
