import { useRegisterSW } from 'virtual:pwa-register/react';
import css from './app.module.css';
import ui from './ui/ui.module.css';
import { useWords } from './words/use-words.tsx';

/** Says when a newer version waits; it comes only when the person wants it. */
export function UpdateBanner() {
  const words = useWords();
  const { needRefresh, updateServiceWorker } = useRegisterSW();
  const [waiting, setWaiting] = needRefresh;
  if (!waiting) return null;
  return (
    <div className={`${css.banner} ${ui.card}`} role="status">
      <div className={ui.spread}>
        <span>{words.app.newVersion}</span>
        <span className={ui.row}>
          <button type="button" className={ui.primary} onClick={() => void updateServiceWorker(true)}>
            {words.app.update}
          </button>
          <button type="button" className={ui.button} onClick={() => setWaiting(false)}>
            {words.app.later}
          </button>
        </span>
      </div>
    </div>
  );
}
