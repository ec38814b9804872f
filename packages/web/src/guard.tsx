import { Component, useEffect, useState, type ReactNode } from 'react';
import { database } from './local/database.ts';
import ui from './ui/ui.module.css';
import type { Words } from './words/en.ts';
import { useWords } from './words/use-words.tsx';

/** Stands around the pages: says plainly when storage is refused, full or broken, and when a page has a bug. */
export function Guard({ children }: { readonly children: ReactNode }) {
  const words = useWords();
  const [refused, setRefused] = useState<string>();
  useEffect(() => {
    database.open().catch((error: unknown) => setRefused(nameOf(error)));
    const listen = (event: PromiseRejectionEvent): void => {
      const name = nameOf(event.reason);
      if (/Quota|InvalidState|UnknownError|DatabaseClosed|OpenFailed|Abort/.test(name)) {
        event.preventDefault();
        setRefused(name);
      }
    };
    addEventListener('unhandledrejection', listen);
    return () => removeEventListener('unhandledrejection', listen);
  }, []);
  return (
    <>
      {refused !== undefined && (
        <div className={ui.noteBad} role="alert">
          <strong>{words.app.storage}</strong>
          <p>{words.app.storageHelp}</p>
          <p className={ui.small}>{refused}</p>
        </div>
      )}
      <Boundary words={words}>{children}</Boundary>
    </>
  );
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : String(error);
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
