import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { change, put } from '../../local/change.ts';
import type { SettingsRow } from '../../local/rows.ts';
import { useSettings } from '../../local/use-rows.ts';
import { OneOf } from '../../ui/choice.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { Files } from './files.tsx';
import { Storage } from './storage.tsx';

/** How the app looks and speaks, and everything that goes out of it and comes in. */
export function SettingsPage() {
  const words = useWords();
  const text = words.settings;
  const settings = useSettings();
  const set = (changed: Partial<SettingsRow>): void => void change('settings-changed', [put('settings', { ...settings, ...changed })]);
  return (
    <div className={`${ui.page} ${ui.narrow}`}>
      <h1>{text.title}</h1>
      <section className={`${ui.card} ${ui.stack}`}>
        <h2>{text.look}</h2>
        <OneOf
          label={text.theme}
          options={(['system', 'light', 'dark'] as const).map((value) => ({ value, says: text.themes[value] }))}
          value={settings.theme}
          onChange={(theme) => set({ theme })}
        />
        <OneOf
          label={text.language}
          options={(['system', 'en', 'de'] as const).map((value) => ({ value, says: text.languages[value] }))}
          value={settings.language}
          onChange={(language) => set({ language })}
        />
        <OneOf
          label={text.distance}
          options={(['km', 'mi'] as const).map((value) => ({ value, says: text.distances[value] }))}
          value={settings.distance}
          onChange={(distance) => set({ distance })}
        />
        <OneOf
          label={text.weight}
          options={[
            { value: 'kg', says: 'kg' },
            { value: 'lb', says: 'lb' },
          ]}
          value={settings.weight}
          onChange={(weight) => set({ weight })}
        />
        <OneOf
          label={text.weekStart}
          options={(['monday', 'sunday'] as const).map((value) => ({ value, says: words.weekdays[value === 'monday' ? 0 : 6] ?? value }))}
          value={settings.weekStart}
          onChange={(weekStart) => set({ weekStart })}
        />
      </section>
      <section className={`${ui.card} ${ui.stack}`}>
        <h2>{text.answers}</h2>
        <Link href={ADDRESS.start} className={ui.button}>
          {text.answersGo}
        </Link>
      </section>
      <section className={`${ui.card} ${ui.stack}`}>
        <h2>{text.account}</h2>
        <Link href={ADDRESS.account} className={ui.button}>
          {text.accountGo}
        </Link>
      </section>
      <Files />
      <Storage />
    </div>
  );
}
