import { useId } from 'react';
import css from './session.module.css';
import { useWords } from '../../words/use-words.tsx';

interface CounterProps {
  readonly label: string;
  readonly value: number;
  readonly step: number;
  readonly onChange: (value: number) => void;
}

/** A number between two large buttons. */
export function Counter({ label, value, step, onChange }: CounterProps) {
  const text = useWords().session;
  const id = useId();
  return (
    <div className={css.counter}>
      <label htmlFor={id}>{label}</label>
      <button type="button" aria-label={text.less(label)} onClick={() => onChange(Math.max(0, value - step))}>
        −
      </button>
      <input
        id={id}
        type="number"
        inputMode="decimal"
        min={0}
        max={1000}
        step="any"
        value={value}
        onChange={({ target }) => onChange(Math.max(0, Math.min(1000, target.valueAsNumber || 0)))}
      />
      <button type="button" aria-label={text.more(label)} onClick={() => onChange(Math.min(1000, value + step))}>
        +
      </button>
    </div>
  );
}
