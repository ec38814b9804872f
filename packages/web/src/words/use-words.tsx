import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useSettings } from '../local/use-rows.ts';
import { en, spoken, type Language, type Words } from './en.ts';

const Spoken = createContext<Words>(spoken(en, { distance: 'km', weight: 'kg' }));

/** Speaks the language of the settings, or the browser’s where they say nothing, in the units of the settings; German is loaded when it is wanted. */
export function Speaker({ children }: { readonly children: ReactNode }) {
  const { language: asked, distance, weight } = useSettings();
  const german = asked === 'de' || (asked === 'system' && navigator.language.startsWith('de'));
  const { language, coming } = useLanguage(german);
  const words = useMemo(() => spoken(language, { distance, weight }), [language, distance, weight]);
  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);
  // Nobody is shown a language that they did not ask for, and no screen reader reads it out, only because the other is still on its way.
  return coming ? null : <Spoken value={words}>{children}</Spoken>;
}

/** The language as far as it is there: first the texts of the app, then the sentences of core, which are large. */
function useLanguage(german: boolean): { readonly language: Language; readonly coming: boolean } {
  const [found, setFound] = useState<Language>();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!german) return undefined;
    let wanted = true;
    const load = async (): Promise<void> => {
      // Once the app is kept on the device all of it is there at once.
      if (!isKept()) {
        const { de } = await import('./de.ts');
        if (wanted) setFound((before) => before ?? de);
      }
      const { whole } = await import('./de/whole.ts');
      if (wanted) setFound(whole);
    };
    // Without signal before the first whole visit: English is better than nothing.
    load().catch(() => wanted && setFailed(true));
    return () => {
      wanted = false;
    };
  }, [german]);
  if (!german) return { language: en, coming: false };
  return { language: found ?? en, coming: !found && !failed };
}

function isKept(): boolean {
  return 'serviceWorker' in navigator && navigator.serviceWorker.controller !== null;
}

/** The texts of the page in the person’s language. */
export function useWords(): Words {
  return useContext(Spoken);
}
