import css from './app.module.css';
import { redo, undo } from './local/change.ts';
import { useSteps } from './local/use-rows.ts';
import { useAnnounce } from './ui/announce.tsx';
import { Icon } from './ui/icon.tsx';
import { useWords } from './words/use-words.tsx';

/** Takes back what was done last, whatever it was, and does it again. */
export function UndoBar() {
  const words = useWords();
  const announce = useAnnounce();
  const steps = useSteps();
  if (!steps.undo && !steps.redo) return null;
  const back = steps.undo && `${words.app.undo}: ${words.steps[steps.undo.label]}`;
  const again = steps.redo && `${words.app.redo}: ${words.steps[steps.redo.label]}`;
  return (
    <div className={css.undo}>
      {back !== undefined && (
        <button
          type="button"
          aria-label={back}
          title={back}
          onClick={() => void undo().then((label) => label && announce(words.app.undone(words.steps[label])))}
        >
          <Icon name="undo" />
        </button>
      )}
      {again !== undefined && (
        <button
          type="button"
          aria-label={again}
          title={again}
          onClick={() => void redo().then((label) => label && announce(words.app.redone(words.steps[label])))}
        >
          <Icon name="redo" />
        </button>
      )}
    </div>
  );
}
