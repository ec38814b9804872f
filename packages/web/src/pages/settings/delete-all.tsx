import { useState } from 'react';
import { ADDRESS } from '../../addresses.ts';
import { leaveAccount } from '../../local/leave-account.ts';
import { SureDialog } from '../../ui/sure-dialog.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';

/** The way to delete everything; a word must be typed, because there is no way back. */
export function DeleteAll() {
  const { settings: text } = useWords();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const removeAll = async (): Promise<void> => {
    try {
      await leaveAccount(true);
      location.assign(ADDRESS.start);
    } catch {
      setFailed(true);
    }
  };
  const close = (): void => {
    setAsking(false);
    setFailed(false);
  };
  return (
    <>
      <button type="button" className={ui.danger} onClick={() => setAsking(true)}>
        {text.delete} …
      </button>
      {asking && (
        <SureDialog
          title={text.delete}
          hint={text.deleteHint}
          label={text.deleteType(text.deleteWord)}
          word={text.deleteWord}
          problems={failed ? [text.failed] : []}
          onSure={() => void removeAll()}
          onClose={close}
        />
      )}
    </>
  );
}
