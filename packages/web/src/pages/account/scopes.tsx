import type { Scope } from '@ironstride/server/contract';
import { SomeOf } from '../../ui/choice.tsx';
import { useAccountWords } from './use-account-words.ts';

const SCOPES = ['plan:read', 'plan:write', 'log:read', 'log:write', 'health:read', 'health:write'] as const satisfies readonly Scope[];

interface ScopesProps {
  readonly label: string;
  readonly values: readonly Scope[];
  readonly onChange: (values: readonly Scope[]) => void;
}

/** What somebody else may see or change. */
export function Scopes({ label, values, onChange }: ScopesProps) {
  const { scopes } = useAccountWords();
  return <SomeOf label={label} options={SCOPES.map((value) => ({ value, says: scopes[value] }))} values={values} onChange={onChange} />;
}
