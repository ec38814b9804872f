import { useState } from 'react';
import { YesOrNo } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { LENGTHS, strengthOf, STRENGTHS } from './password-strength.ts';
import { useAccountWords } from './use-account-words.ts';

interface PasswordFieldProps {
  /** Whether a password is chosen here, or one that is known is asked for. */
  readonly fresh?: boolean;
  /** What it is called where that is not said by itself. */
  readonly label?: string;
  readonly value: string;
  readonly onChange: (password: string) => void;
}

/** A password, chosen or asked for; password managers are told which. It can be looked at, and a chosen one is measured. */
export function PasswordField({ fresh = false, label, value, onChange }: PasswordFieldProps) {
  const text = useAccountWords();
  const [shown, setShown] = useState(false);
  const strength = strengthOf(value);
  return (
    <>
      <Field label={label ?? (fresh ? text.newPassword : text.password)} {...(fresh && { hint: text.newPasswordHint })}>
        {(props) => (
          <input
            {...props}
            type={shown ? 'text' : 'password'}
            autoComplete={fresh ? 'new-password' : 'current-password'}
            autoCapitalize="none"
            spellCheck={false}
            required
            {...(fresh && { minLength: LENGTHS.least })}
            value={value}
            onChange={({ target }) => onChange(target.value)}
          />
        )}
      </Field>
      {fresh && value !== '' && (
        <p className={ui.row}>
          <meter aria-label={text.strength} min={0} max={STRENGTHS.length - 1} value={STRENGTHS.indexOf(strength)} />
          <output>{text.strengths[strength]}</output>
        </p>
      )}
      <div className={ui.row}>
        <YesOrNo label={text.showPassword} value={shown} onChange={setShown} />
      </div>
    </>
  );
}
