import type { Trouble } from '../../local/client.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { useAccountWords } from './use-account-words.ts';

/** What went wrong, in words: ours where we have them, the server’s otherwise. */
export function TroubleNote({ trouble }: { readonly trouble: Trouble | undefined }) {
  const { troubles } = useAccountWords();
  const { says } = useWords();
  if (!trouble) return null;
  const own = Object.entries(troubles).find(([code]) => code === trouble.code)?.[1];
  // The remedy for a wrong value is to mend it, which goes without saying.
  const told = trouble.problems.map((one) => says(trouble.code === 'wrong-value' ? one.says : `${one.says} ${one.remedy}`));
  return (
    <div className={ui.noteBad} role="alert">
      {(own === undefined ? (told.length > 0 ? told : [says(trouble.says)]) : [own]).map((one) => (
        <p key={one}>{one}</p>
      ))}
    </div>
  );
}
