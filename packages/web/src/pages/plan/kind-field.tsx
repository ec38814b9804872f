import { SESSION_KINDS, type SessionKind } from '@ironstride/core';
import { SelectField } from '../../ui/select-field.tsx';
import { useWords } from '../../words/use-words.tsx';

/** The kind of a session that somebody adds; races are answers and are asked for at the start. */
export function KindField({ value, onChange }: { readonly value: SessionKind; readonly onChange: (kind: SessionKind) => void }) {
  const words = useWords();
  return (
    <SelectField
      label={words.plan.kind}
      options={SESSION_KINDS.filter((one) => one !== 'race').map((one) => ({ value: one, says: words.kinds[one] }))}
      value={value}
      onChange={onChange}
    />
  );
}
