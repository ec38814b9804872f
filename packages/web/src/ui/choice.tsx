import { useId } from 'react';
import css from './choice.module.css';
import ui from './ui.module.css';

interface OneOfProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly says: string }[];
  readonly value: T | undefined;
  readonly onChange: (value: T) => void;
  /** Hides the label from sight where the heading above says the same. */
  readonly unseen?: boolean;
  /** Shows the options as numbers from little to much. */
  readonly scale?: boolean;
}

/** One of a few. */
export function OneOf<T extends string>({ label, options, value, onChange, unseen = false, scale = false }: OneOfProps<T>) {
  const name = useId();
  return (
    <fieldset className={ui.tight}>
      <legend className={unseen ? 'unseen' : ui.legend}>{label}</legend>
      <div className={scale ? css.scale : css.chips}>
        {options.map((one) => (
          <label key={one.value} className={css.chip}>
            <input type="radio" name={name} checked={one.value === value} onChange={() => onChange(one.value)} />
            {one.says}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SomeOfProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly says: string }[];
  readonly values: readonly T[];
  readonly onChange: (values: readonly T[]) => void;
  readonly unseen?: boolean;
}

/** Some, none or all of a few; in the order of the options. */
export function SomeOf<T extends string>({ label, options, values, onChange, unseen = false }: SomeOfProps<T>) {
  const toggled = (value: T): readonly T[] =>
    options.map((one) => one.value).filter((one) => (one === value ? !values.includes(one) : values.includes(one)));
  return (
    <fieldset className={ui.tight}>
      <legend className={unseen ? 'unseen' : ui.legend}>{label}</legend>
      <div className={css.chips}>
        {options.map((one) => (
          <label key={one.value} className={css.chip}>
            <input type="checkbox" checked={values.includes(one.value)} onChange={() => onChange(toggled(one.value))} />
            {one.says}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface YesOrNoProps {
  readonly label: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Yes or no. */
export function YesOrNo({ label, value, onChange }: YesOrNoProps) {
  return (
    <label className={css.chip}>
      <input type="checkbox" checked={value} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  );
}
