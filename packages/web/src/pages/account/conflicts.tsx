import { parseDate, type SessionKind } from '@ironstride/core';
import type { Conflict, Json } from '@ironstride/sync';
import { letStand, takeOther } from '../../local/settle.ts';
import { useConflicts } from '../../local/use-sync.ts';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import type { Words } from '../../words/en.ts';
import { useWords } from '../../words/use-words.tsx';
import { useAccountWords } from './use-account-words.ts';

/** What two devices did to the same thing without knowing of each other; the newer holds, and the other can be taken. */
export function Conflicts() {
  const words = useWords();
  const text = useAccountWords();
  const conflicts = useConflicts();
  if (conflicts.length === 0) return null;
  return (
    <section className={`${ui.card} ${ui.stack}`} aria-labelledby="conflicts">
      <h2 id="conflicts">{text.conflicts.title}</h2>
      <p>{text.conflicts.why}</p>
      <ul className={ui.list}>
        {conflicts.map((one) => {
          const here = one.here[0] > one.there[0];
          const [kept, other] = here ? [one.here, one.there] : [one.there, one.here];
          return (
            <li key={`${one.kind}/${one.id}/${one.field}`} className={`${ui.note} ${ui.stack}`}>
              <p>
                <strong>{nameOf(one, text.conflicts.what)}</strong>
              </p>
              <p>{text.conflicts.holds(here, valueText(kept[1], words, text.conflicts))}</p>
              <p>{text.conflicts.other(here, valueText(other[1], words, text.conflicts))}</p>
              <div className={ui.row}>
                <button type="button" className={ui.button} onClick={() => void letStand(one)}>
                  {text.conflicts.stand}
                </button>
                <button type="button" className={ui.button} onClick={() => void takeOther(one)}>
                  {text.conflicts.take}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

type ConflictWords = ReturnType<typeof useAccountWords>['conflicts'];

/** What it is about: the kind of thing, its name, and the field where that says something. */
function nameOf({ kind, id, field }: Conflict, what: ConflictWords['what']): string {
  const name = kind === 'placement' ? id.slice(id.indexOf('/') + 1) : kind === 'check-in' || kind === 'log' ? id : '';
  return [what[kind], name, kind === 'placement' ? '' : field].filter(Boolean).join(' · ');
}

function valueText(value: Json, words: Words, text: ConflictWords): string {
  if (value === null) return text.nothing;
  if (typeof value === 'boolean') return value ? text.gone : text.there;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    const date = parseDate(value.slice(0, 10));
    if (date === undefined) return value;
    const half = value.slice(11);
    return `${dayText(date, words.language, 'weekday')}${half === 'am' || half === 'pm' ? `, ${words.halves[half]}` : ''}`;
  }
  const session = 'session' in value ? value.session : undefined;
  if (typeof session === 'object' && session !== null && 'kind' in session && 'minutes' in session) {
    const { kind, minutes } = session;
    const known = typeof kind === 'string' && Object.hasOwn(words.kinds, kind) ? words.kinds[kind as SessionKind] : undefined; // it has the key
    return `${known ?? ''} ${typeof minutes === 'number' ? words.minutes(minutes) : ''}`.trim();
  }
  return text.value;
}
