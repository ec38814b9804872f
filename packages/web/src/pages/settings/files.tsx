import { useState } from 'react';
import { ADDRESS } from '../../addresses.ts';
import { deleteDevice, exportDevice, importDevice, readDeviceFile, type DeviceFileProblem } from '../../local/device-file.ts';
import { useSeason } from '../../local/use-rows.ts';
import { askReader } from '../../planner/planner.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { download } from './download.ts';

/** Everything out and in again, the plan for other programs, and the way to delete it all. */
export function Files() {
  const words = useWords();
  const text = words.settings;
  const announce = useAnnounce();
  const found = useSeason();
  const [waiting, setWaiting] = useState<string>();
  const [deleting, setDeleting] = useState(false);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const season = found.state === 'there' ? found.value : undefined;
  const says = (one: DeviceFileProblem): string => (one.kind === 'broken' ? text.broken(one.what) : text[one.kind]);

  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const content = await file.text();
    const read = readDeviceFile(content);
    setProblem('kind' in read ? says(read) : undefined);
    if (!('kind' in read)) setWaiting(content);
  };
  const replace = async (): Promise<void> => {
    if (waiting === undefined) return;
    const wrong = await importDevice(waiting);
    setWaiting(undefined);
    if (wrong) setProblem(says(wrong));
    else announce(text.imported);
  };
  const yaml = async (): Promise<void> => {
    if (season)
      download('ironstride-plan.yaml', 'text/yaml', await askReader('yaml', { plan: season.plan, rulebook: season.season.rulebook }));
  };
  const ics = async (): Promise<void> => {
    if (!season) return;
    const { writeCalendar } = await import('@ironstride/formats/calendar');
    const stamp = `${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
    download('ironstride.ics', 'text/calendar', writeCalendar(season.plan, { name: season.season.athlete.name || 'Ironstride', stamp }));
  };
  const removeAll = async (): Promise<void> => {
    await deleteDevice();
    location.assign(ADDRESS.start);
  };

  return (
    <section className={`${ui.card} ${ui.stack}`}>
      <h2>{text.files}</h2>
      <div className={ui.row}>
        <button
          type="button"
          className={ui.primary}
          onClick={() => void exportDevice().then((all) => download('ironstride.json', 'application/json', all))}
        >
          {text.export}
        </button>
        <button type="button" className={ui.button} disabled={!season} onClick={() => void yaml()}>
          {text.yaml}
        </button>
        <button type="button" className={ui.button} disabled={!season} onClick={() => void ics()}>
          {text.ics}
        </button>
      </div>
      <p className={`${ui.small} ${ui.muted}`}>{season ? text.exportHint : text.noSeason}</p>
      <Field label={text.import} problems={problem === undefined ? [] : [problem]}>
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
      <button type="button" className={ui.button} onClick={() => setDeleting(true)}>
        {text.delete} …
      </button>
      {waiting !== undefined && (
        <Dialog title={text.import} onClose={() => setWaiting(undefined)}>
          <p className={ui.noteWarn}>{text.importSure}</p>
          <div className={ui.row}>
            <button type="button" className={ui.primary} onClick={() => void replace()}>
              {text.importGo}
            </button>
            <button type="button" className={ui.button} onClick={() => setWaiting(undefined)}>
              {words.app.cancel}
            </button>
          </div>
        </Dialog>
      )}
      {deleting && (
        <Dialog title={text.delete} onClose={() => setDeleting(false)}>
          <p className={ui.noteBad}>{text.deleteHint}</p>
          <Field label={text.deleteType(text.deleteWord)}>
            {(props) => <input {...props} autoComplete="off" value={typed} onChange={({ target }) => setTyped(target.value)} />}
          </Field>
          <div className={ui.row}>
            <button
              type="button"
              className={ui.primary}
              disabled={typed.trim().toLowerCase() !== text.deleteWord}
              onClick={() => void removeAll()}
            >
              {text.delete}
            </button>
            <button type="button" className={ui.button} onClick={() => setDeleting(false)}>
              {words.app.cancel}
            </button>
          </div>
        </Dialog>
      )}
    </section>
  );
}
