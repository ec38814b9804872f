import { Field } from '../../ui/field.tsx';
import { useAccountWords } from './use-account-words.ts';

/** Characters of a new password, as the server asks. */
const LEAST = 12;

interface PasswordFieldProps {
  /** Whether a password is chosen here, or one that is known is asked for. */
  readonly fresh?: boolean;
  readonly value: string;
  readonly onChange: (password: string) => void;
}

/** A password, chosen or asked for; password managers are told which. */
export function PasswordField({ fresh = false, value, onChange }: PasswordFieldProps) {
  const text = useAccountWords();
  return (
    <Field label={fresh ? text.newPassword : text.password} {...(fresh && { hint: text.newPasswordHint })}>
      {(props) => (
        <input
          {...props}
          type="password"
          autoComplete={fresh ? 'new-password' : 'current-password'}
          required
          {...(fresh && { minLength: LEAST })}
          value={value}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Field>
  );
}
