import { account as de } from '../../words/de/account.ts';
import { account as en } from '../../words/en/account.ts';
import { useWords } from '../../words/use-words.tsx';

/** The texts of these pages; they come with the pages, so that the app of those without an account is no larger. */
export function useAccountWords(): typeof en {
  return useWords().language === 'de' ? de : en;
}
