import { Field } from '../../ui/field.tsx';
import { useWords } from '../../words/use-words.tsx';

interface MinutesFieldProps {
  readonly value: number;
  /** What holds while nothing is typed. */
  readonly otherwise: number;
  readonly onChange: (minutes: number) => void;
}

/** How long a session that somebody adds lasts. */
export function MinutesField({ value, otherwise, onChange }: MinutesFieldProps) {
  const { plan } = useWords();
  return (
    <Field label={plan.minutes}>
      {(props) => (
        <input
          {...props}
          type="number"
          min={5}
          max={480}
          step={5}
          value={value}
          onChange={({ target }) => onChange(target.valueAsNumber || otherwise)}
        />
      )}
    </Field>
  );
}
