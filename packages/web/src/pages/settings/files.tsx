import { useState } from 'react';
import { exportDevice } from '../../local/device-file.ts';
import { useSeason } from '../../local/use-rows.ts';
import { askReader } from '../../planner/planner.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { DeleteAll } from './delete-all.tsx';
import { download } from './download.ts';
import { ImportFile } from './import-file.tsx';

/** Everything out and in again, the plan for other programs, and the way to delete it all. */
export function Files() {
  const words = useWords();
  const text = words.settings;
  const announce = useAnnounce();
  const found = useSeason();
  const [failed, setFailed] = useState(false);
  const season = found.state === 'there' ? found.value : undefined;

  const save = async (name: string, type: string, write: () => Promise<string>): Promise<void> => {
    try {
      download(name, type, await write());
      setFailed(false);
      announce(text.saved(name));
    } catch {
      setFailed(true);
    }
  };
  const calendar = async (): Promise<string> => {
    if (!season) return '';
    const [{ writeCalendar }, { tongueOf }] = await Promise.all([
      import('@ironstride/formats/calendar'),
      import('../../words/exercise-name.ts'),
    ]);
    const stamp = `${new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
    return writeCalendar(season.plan, {
      name: season.season.athlete.name || 'Ironstride',
      language: words.language,
      tongue: tongueOf(words),
      stamp,
    });
  };

  return (
    <section className={`${ui.card} ${ui.stack}`}>
      <h2>{text.files}</h2>
      <div className={ui.row}>
        <button type="button" className={ui.primary} onClick={() => void save('ironstride.json', 'application/json', exportDevice)}>
          {text.export}
        </button>
        {season && (
          <>
            <button
              type="button"
              className={ui.button}
              onClick={() =>
                void save('ironstride-plan.yaml', 'text/yaml', () =>
                  askReader('yaml', { plan: season.plan, rulebook: season.season.rulebook }),
                )
              }
            >
              {text.yaml}
            </button>
            <button type="button" className={ui.button} onClick={() => void save('ironstride.ics', 'text/calendar', calendar)}>
              {text.ics}
            </button>
          </>
        )}
      </div>
      {failed && (
        <p className={ui.noteBad} role="alert">
          {text.failed}
        </p>
      )}
      <p className={`${ui.small} ${ui.muted}`}>{found.state === 'none' ? text.noSeason : text.exportHint}</p>
      <ImportFile />
      <DeleteAll />
    </section>
  );
}
