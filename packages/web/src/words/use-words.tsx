import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { useSettings } from '../local/use-rows.ts';
import { en, type Words } from './en.ts';

const Spoken = createContext<Words>(en);

/** Speaks the language of the settings, or the browser’s where they say nothing; German is loaded when it is wanted. */
export function Speaker({ children }: { readonly children: ReactNode }) {
  const { language } = useSettings();
  const german = language === 'de' || (language === 'system' && navigator.language.startsWith('de'));
  const [words, setWords] = useState<Words>(en);
  useEffect(() => {
    let wanted = true;
    if (german) void import('./de.ts').then(({ de }) => wanted && setWords(de));
    else setWords(en);
    return () => {
      wanted = false;
    };
  }, [german]);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  return <Spoken value={words}>{children}</Spoken>;
}

/** The texts of the page in the person’s language. */
export function useWords(): Words {
  return useContext(Spoken);
}
