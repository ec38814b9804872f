import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { DayGrid } from './day-grid.tsx';
import { answered, DAYS, freeDays, type FreeDays } from './draft.ts';
import type { QuestionProps } from './questions.tsx';

const none = { am: 0, pm: 0 };
const PRESETS: Readonly<Record<'evenings' | 'mornings' | 'three', FreeDays>> = {
  evenings: {
    mon: { am: 0, pm: 60 },
    tue: { am: 0, pm: 60 },
    wed: { am: 0, pm: 60 },
    thu: { am: 0, pm: 60 },
    fri: none,
    sat: { am: 75, pm: 0 },
    sun: { am: 150, pm: 0 },
  },
  mornings: {
    mon: { am: 45, pm: 0 },
    tue: { am: 60, pm: 0 },
    wed: { am: 45, pm: 0 },
    thu: { am: 60, pm: 0 },
    fri: none,
    sat: { am: 60, pm: 0 },
    sun: { am: 120, pm: 0 },
  },
  three: { mon: none, tue: { am: 0, pm: 60 }, wed: none, thu: { am: 0, pm: 60 }, fri: none, sat: none, sun: { am: 90, pm: 0 } },
};

/** Free minutes of each half of each day. */
export function DaysQuestion({ draft, onEdit, problemsAt }: QuestionProps) {
  const words = useWords();
  const free = freeDays(draft.athlete);
  const set = (next: FreeDays): void => onEdit(answered(draft, { days: next }, ['minutes']));
  const total = DAYS.reduce((sum, day) => sum + free[day].am + free[day].pm, 0);
  return (
    <>
      <p className={`${ui.small} ${ui.muted}`}>{words.start.days.hint}</p>
      <div className={ui.row}>
        {(['evenings', 'mornings', 'three'] as const).map((one) => (
          <button key={one} type="button" className={ui.button} onClick={() => set(PRESETS[one])}>
            {words.start.days.presets[one]}
          </button>
        ))}
      </div>
      <DayGrid
        cell={(day, half, weekday) => (
          <input
            className={ui.input}
            type="number"
            inputMode="numeric"
            min={0}
            max={1440}
            step={5}
            aria-label={`${weekday}, ${half === 'am' ? words.start.days.morning : words.start.days.evening}`}
            value={free[day][half] || ''}
            placeholder="0"
            onChange={({ target }) =>
              set({ ...free, [day]: { ...free[day], [half]: Math.max(0, Math.min(1440, Math.round(target.valueAsNumber || 0))) } })
            }
          />
        )}
      />
      <p className={ui.small}>{words.start.days.total((Math.round(total / 6) / 10).toLocaleString(words.language))}</p>
      {problemsAt('days').map((one) => (
        <p key={one} className={ui.problem}>
          {one}
        </p>
      ))}
    </>
  );
}
