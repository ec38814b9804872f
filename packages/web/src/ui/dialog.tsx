import { useEffect, useId, useRef, type ReactNode } from 'react';
import { useWords } from '../words/use-words.tsx';
import css from './dialog.module.css';
import { Icon } from './icon.tsx';
import ui from './ui.module.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A question or an explanation in front of the page; Escape and a tap beside it close it, focus returns to where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { app } = useWords();
  const ref = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const before = document.activeElement;
    ref.current?.showModal();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={css.dialog}
      aria-labelledby={heading}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === ref.current) ref.current.close();
      }}
    >
      <div className={`${ui.stack} ${css.body}`}>
        <h2 id={heading}>{title}</h2>
        {children}
      </div>
      {/* Last, so that the dialog opens with the focus on what it asks. */}
      <button type="button" className={css.close} aria-label={app.close} onClick={() => ref.current?.close()}>
        <Icon name="close" />
      </button>
    </dialog>
  );
}
