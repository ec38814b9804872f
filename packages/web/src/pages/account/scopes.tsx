import type { Scope, TokenScope } from '@ironstride/server/contract';
import { SomeOf } from '../../ui/choice.tsx';
import { useAccountWords } from './use-account-words.ts';

/** What can be granted to somebody else. */
export const SCOPES = [
  'plan:read',
  'plan:write',
  'log:read',
  'log:write',
  'health:read',
  'health:write',
] as const satisfies readonly Scope[];

/** What a token of an owner may carry. */
export const OWNERS_SCOPES = [...SCOPES, 'metrics'] as const satisfies readonly TokenScope[];

interface ScopesProps<T extends TokenScope> {
  readonly label: string;
  /** Those that can be chosen. */
  readonly of: readonly T[];
  readonly values: readonly T[];
  readonly onChange: (values: readonly T[]) => void;
}

/** What somebody else or another program may see or change. */
export function Scopes<T extends TokenScope>({ label, of, values, onChange }: ScopesProps<T>) {
  const { scopes } = useAccountWords();
  return <SomeOf label={label} options={of.map((value) => ({ value, says: scopes[value] }))} values={values} onChange={onChange} />;
}
