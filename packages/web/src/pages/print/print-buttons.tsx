import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import css from './print.module.css';

/** What a sheet can do; hidden on paper. */
export function PrintButtons() {
  const { print: text } = useWords();
  return (
    <div className={`${ui.row} ${css.screen}`}>
      <button type="button" className={ui.primary} onClick={() => print()}>
        {text.button}
      </button>
      <Link href={ADDRESS.plan} className={ui.button}>
        {text.back}
      </Link>
    </div>
  );
}
