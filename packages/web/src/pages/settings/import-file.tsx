import { useState } from 'react';
import { hasData, importDevice } from '../../local/device-file.ts';
import { readDeviceFile, type DeviceFile, type DeviceFileProblem } from '../../local/read-device-file.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';

/** So many problems of a file are told one by one (convention). */
const MOST_TOLD = 12;

/** Reads a saved file in again, after it is checked as a whole and, where something would be lost, after a question. */
export function ImportFile() {
  const words = useWords();
  const text = words.settings;
  const announce = useAnnounce();
  const [waiting, setWaiting] = useState<{ readonly name: string; readonly file: DeviceFile }>();
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [done, setDone] = useState(false);
  const says = (one: DeviceFileProblem): string => (one.kind === 'broken' ? text.broken(one.what) : text[one.kind]);

  const replace = async (file: DeviceFile): Promise<void> => {
    setWaiting(undefined);
    try {
      await importDevice(file);
      setDone(true);
      announce(text.imported);
    } catch {
      setProblems([text.failed]);
    }
  };
  const take = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    setDone(false);
    setProblems([]);
    const content = await chosen.text().catch(() => undefined);
    if (content === undefined) return setProblems([text.refused(chosen.name)]);
    const read = readDeviceFile(content);
    if (!read.ok) {
      const more = read.problems.length - MOST_TOLD;
      const told = read.problems.slice(0, MOST_TOLD).map(says);
      return setProblems([text.refused(chosen.name), ...told, ...(more > 0 ? [text.moreProblems(more)] : [])]);
    }
    if (await hasData()) setWaiting({ name: chosen.name, file: read.file });
    else await replace(read.file);
  };

  return (
    <>
      <Field label={text.import} hint={text.importHint}>
        {(props) => (
          <input
            {...props}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              void take(target.files?.[0]);
              target.value = '';
            }}
          />
        )}
      </Field>
      {problems.length > 0 && (
        <div className={ui.noteBad} role="alert">
          {problems.map((one) => (
            <p key={one}>{one}</p>
          ))}
        </div>
      )}
      {done && <p className={ui.noteGood}>{text.imported}</p>}
      {waiting && (
        <Dialog title={text.import} onClose={() => setWaiting(undefined)}>
          <p className={ui.noteWarn}>{text.importSure(waiting.name)}</p>
          <div className={ui.row}>
            <button type="button" className={ui.primary} onClick={() => void replace(waiting.file)}>
              {text.importGo}
            </button>
            <button type="button" className={ui.button} onClick={() => setWaiting(undefined)}>
              {words.app.cancel}
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}
