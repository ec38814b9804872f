import { useState } from 'react';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { useAccountWords } from './use-account-words.ts';

/** A secret that is shown this once, to be copied. */
export function ToldOnce({ label, secret }: { readonly label: string; readonly secret: string }) {
  const { once: text } = useAccountWords();
  const [copied, setCopied] = useState(false);
  return (
    <div className={`${ui.noteGood} ${ui.stack}`} role="status">
      <Field label={label} hint={text.hint}>
        {(props) => <input {...props} readOnly value={secret} onFocus={({ target }) => target.select()} />}
      </Field>
      {'clipboard' in navigator && (
        <div className={ui.row}>
          <button
            type="button"
            className={ui.button}
            onClick={() => void navigator.clipboard.writeText(secret).then(() => setCopied(true))}
          >
            {copied ? text.copied : text.copy}
          </button>
        </div>
      )}
    </div>
  );
}
