import { EXERCISES } from '../../exercises/library.ts';
import type { SessionContent } from '../../session/content.ts';
import type { Trainee } from '../trainee.ts';
import { suitable, usualAmount, within } from './drills-within.ts';

/** A mobility session: moving first, then holding, as much as the minutes allow; `nth` begins elsewhere each time. */
export function mobilityContent(minutes: number, trainee: Trainee, nth: number): Pick<SessionContent, 'parts' | 'seconds'> {
  const ids = (category: 'drill' | 'stretch'): readonly string[] =>
    EXERCISES.filter((one) => one.category === category).map(({ id }) => id);
  const turned = (category: 'drill' | 'stretch'): ReturnType<typeof suitable> => {
    const fine = suitable(ids(category), trainee);
    const start = fine.length === 0 ? 0 : nth % fine.length;
    return [...fine.slice(start), ...fine.slice(0, start)];
  };
  const moving = within(turned('drill'), minutes * 30, usualAmount);
  const holding = within(turned('stretch'), minutes * 60 - moving.seconds, usualAmount);
  const seconds = moving.seconds + holding.seconds;
  return { parts: [{ role: 'main', title: 'Mobility', steps: [...moving.steps, ...holding.steps], seconds }], seconds };
}
