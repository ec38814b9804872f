import { useId } from 'react';
import { useWords } from '../../words/use-words.tsx';
import css from './session.module.css';

interface NumberInputProps {
  readonly label: string;
  /** As typed. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What one tap adds. */
  readonly tap: number;
  readonly most?: number;
}

/** A number as typed, with a comma or a point; undefined when it is none or below 0. */
export function numberOf(text: string): number | undefined {
  const value = Number(text.trim().replace(',', '.'));
  return text.trim() !== '' && Number.isFinite(value) && value >= 0 ? value : undefined;
}

/** A number with large buttons for less and more. */
export function NumberInput({ label, value, onChange, tap, most = 9999 }: NumberInputProps) {
  const { session, number } = useWords();
  const id = useId();
  const move = (by: number): void => onChange(number(Math.min(most, Math.max(0, Math.round(((numberOf(value) ?? 0) + by) * 100) / 100))));
  return (
    <div className={css.number}>
      <label htmlFor={id}>{label}</label>
      <div className={css.numberRow}>
        <button type="button" aria-label={session.less(label)} onClick={() => move(-tap)}>
          −
        </button>
        <input
          id={id}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          aria-invalid={value !== '' && numberOf(value) === undefined ? true : undefined}
          onChange={({ target }) => onChange(target.value)}
          onFocus={({ target }) => target.select()}
        />
        <button type="button" aria-label={session.moreOf(label)} onClick={() => move(tap)}>
          +
        </button>
      </div>
    </div>
  );
}
