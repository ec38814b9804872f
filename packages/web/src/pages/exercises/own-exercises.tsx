import { exerciseById, parseDate } from '@ironstride/core';
import { useLogs } from '../../local/use-rows.ts';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';

/** Exercises that somebody did and the library does not know, each with the day on which it was done last. */
export function OwnExercises() {
  const { exercises: text, language } = useWords();
  const last = new Map<string, string>();
  for (const { date, sets } of useLogs() ?? [])
    for (const { exercise } of sets) if (exercise !== undefined && !exerciseById(exercise)) last.set(exercise, date);
  if (last.size === 0) return null;
  return (
    <section className={`${ui.card} ${ui.stack}`}>
      <h2>{text.own}</h2>
      <p className={`${ui.small} ${ui.muted}`}>{text.ownHelp}</p>
      <ul className={ui.bullets}>
        {[...last].map(([name, written]) => {
          const date = parseDate(written);
          return (
            <li key={name}>
              <strong>{name}</strong> {date !== undefined && text.lastDone(dayText(date, language))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
