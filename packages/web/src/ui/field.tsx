import { useId, type ReactNode } from 'react';
import ui from './ui.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it, in words; shown below and read with the field. */
  readonly problems?: readonly string[];
  readonly children: (props: {
    readonly id: string;
    readonly 'aria-describedby'?: string;
    readonly 'aria-invalid'?: true;
    readonly className: string;
  }) => ReactNode;
}

/** A labelled control with its hint and what is wrong with it. */
export function Field({ label, hint, problems = [], children }: FieldProps) {
  const id = useId();
  const wrong = problems.length > 0;
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(wrong ? [`${id}-wrong`] : [])].join(' ');
  return (
    <div className={ui.field}>
      <label htmlFor={id} className={ui.legend}>
        {label}
      </label>
      {children({
        id,
        className: ui.input ?? '',
        ...(described && { 'aria-describedby': described }),
        ...(wrong && { 'aria-invalid': true as const }),
      })}
      {hint !== undefined && (
        <p id={`${id}-hint`} className={`${ui.small} ${ui.muted}`}>
          {hint}
        </p>
      )}
      {wrong && (
        <div id={`${id}-wrong`} className={ui.problem}>
          {problems.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </div>
      )}
    </div>
  );
}
