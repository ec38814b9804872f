import { Component, useEffect, useState, type ReactNode } from 'react';
import { database } from './local/database.ts';
import css from './app.module.css';
import ui from './ui/ui.module.css';
import type { Words } from './words/en.ts';
import { useWords } from './words/use-words.tsx';

/** Less room than this is told before it is gone, bytes (convention; one plan of two years takes 2.7 million). */
const LITTLE = 20_000_000;

type Trouble = 'refused' | 'full' | 'little';

/** Stands around the pages: says plainly when storage is refused, full or broken, and when a page has a bug. */
export function Guard({ children }: { readonly children: ReactNode }) {
  const { app: text, ...words } = useWords();
  const [trouble, setTrouble] = useState<{ readonly what: Trouble; readonly name?: string }>();
  useEffect(() => {
    const tell = (error: unknown): void => {
      const name = nameOf(error);
      setTrouble({ what: name.includes('Quota') ? 'full' : 'refused', name });
    };
    database.open().catch(tell);
    // Absent where the page is not secure.
    const storage = 'storage' in navigator ? navigator.storage : undefined;
    storage?.estimate().then(
      ({ quota = Infinity, usage = 0 }) => quota - usage < LITTLE && setTrouble((before) => before ?? { what: 'little' }),
      () => {},
    );
    const listen = (event: PromiseRejectionEvent): void => {
      if (!/Quota|InvalidState|UnknownError|DatabaseClosed|OpenFailed|Abort/.test(nameOf(event.reason))) return;
      event.preventDefault();
      tell(event.reason);
    };
    addEventListener('unhandledrejection', listen);
    return () => removeEventListener('unhandledrejection', listen);
  }, []);
  return (
    <>
      {trouble && (
        <div className={`${trouble.what === 'little' ? ui.noteWarn : ui.noteBad} ${css.trouble}`} role="alert">
          <strong>{text.storage[trouble.what]}</strong>
          <p>{text.storageHelp[trouble.what]}</p>
          {trouble.name !== undefined && <p className={ui.small}>{trouble.name}</p>}
        </div>
      )}
      <Boundary words={{ ...words, app: text }}>{children}</Boundary>
    </>
  );
}

/** The name of an error; a full disk may stand behind an aborted write. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // The database keeps the cause of an error in it.
  const inner: unknown = 'inner' in error ? error.inner : undefined;
  return inner instanceof Error && inner.name.includes('Quota') ? inner.name : error.name;
}

/** Shows a bug as words instead of an empty page. */
class Boundary extends Component<{ readonly words: Words; readonly children: ReactNode }, { readonly bug?: string }> {
  override readonly state: { readonly bug?: string } = {};

  static getDerivedStateFromError(error: unknown): { readonly bug: string } {
    return { bug: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { words, children } = this.props;
    if (this.state.bug === undefined) return children;
    return (
      <div className={ui.page} role="alert">
        <h1>{words.app.broken}</h1>
        <p>{words.app.brokenHelp}</p>
        <pre className={ui.scroll}>{this.state.bug}</pre>
      </div>
    );
  }
}
