import { parseDate, type Plan, type SessionKind } from '@ironstride/core';
import type { Conflict, Json } from '@ironstride/sync';
import { letStand, takeOther } from '../../local/settle.ts';
import { useSeason } from '../../local/use-rows.ts';
import { useConflicts } from '../../local/use-sync.ts';
import { isRegion } from '../../season/is-region.ts';
import { sessionTitle } from '../../season/session-title.ts';
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
  const season = useSeason();
  const plan = season.state === 'there' ? season.value.plan : undefined;
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
                <strong>{nameOf(one, words, text.conflicts, plan)}</strong>
              </p>
              <p>{text.conflicts.holds(here, valueText(one, kept[1], words, text.conflicts))}</p>
              <p>{text.conflicts.other(here, valueText(one, other[1], words, text.conflicts))}</p>
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
function nameOf({ kind, id, field }: Conflict, words: Words, { what }: ConflictWords, plan: Plan | undefined): string {
  const day = kind === 'check-in' ? parseDate(id) : undefined;
  const session = kind === 'placement' ? id.slice(id.indexOf('/') + 1) : kind === 'log' ? id.replace(/@.*/, '') : undefined;
  const placed = plan?.placements.find((one) => one.id === session);
  const name = day === undefined ? placed && sessionTitle(placed, words) : dayText(day, words.language, 'weekday');
  return [what[kind], name ?? session, kind === 'placement' || field === 'gone' ? '' : fieldText(field, words)].filter(Boolean).join(' · ');
}

/** The label under which the field is asked for, where it has one. */
function fieldText(field: string, { today, session }: Words): string {
  const { sleep, legs, mood, pain, painLevel } = today.check;
  const { rpe, minutes, notes } = session;
  const labels: Readonly<Record<string, string>> = { sleep, legs, mood, pain, painLevel, rpe, minutes, notes };
  return labels[field] ?? field;
}

function valueText({ kind, field }: Conflict, value: Json, words: Words, text: ConflictWords): string {
  if (value === null) return text.nothing;
  if (typeof value === 'boolean') return value ? text.gone : text.there;
  if (typeof value === 'number') return (isMark(kind, field) ? words.today.check.scale[value - 1] : undefined) ?? String(value);
  if (typeof value === 'string') {
    if (field === 'pain' && isRegion(value)) return words.regions[value];
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

/** Sleep, legs and mood are words on the page and numbers below it. */
function isMark(kind: Conflict['kind'], field: string): boolean {
  return kind === 'check-in' && ['sleep', 'legs', 'mood'].includes(field);
}
