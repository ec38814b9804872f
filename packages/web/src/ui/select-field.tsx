import { Field } from './field.tsx';

interface SelectFieldProps<T extends string | number> {
  readonly label: string;
  /** The first may be the empty word, for no choice. */
  readonly options: readonly { readonly value: T; readonly says: string; readonly disabled?: boolean }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly problems?: readonly string[];
}

/** One of many, with its label. */
export function SelectField<T extends string | number>({ label, options, value, onChange, problems = [] }: SelectFieldProps<T>) {
  return (
    <Field label={label} problems={problems}>
      {(props) => (
        <select
          {...props}
          value={value}
          onChange={({ target }) => {
            const chosen = options[target.selectedIndex];
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((one) => (
            <option key={one.value} value={one.value} disabled={one.disabled}>
              {one.says}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
