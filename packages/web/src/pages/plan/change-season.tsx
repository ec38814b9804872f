import type { Edit, PlainDate, Plan, PlannedWeek, RulebookName } from '@ironstride/core';
import type { AthleteRecord } from '@ironstride/formats';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import type { SeasonRow } from '../../local/rows.ts';
import { OneOf } from '../../ui/choice.tsx';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { AddSession } from './add-session.tsx';
import { Away } from './away.tsx';
import { Club } from './club.tsx';

interface ChangeSeasonProps {
  readonly season: SeasonRow;
  readonly plan: Plan;
  readonly week: PlannedWeek | undefined;
  readonly today: PlainDate;
  readonly onEdit: (edits: readonly Edit[]) => void;
  readonly onRenew: (athlete: AthleteRecord, rulebook: RulebookName) => void;
}

/** Sessions of one’s own, time away, club sessions, other rules; each is shown as a difference before it counts. */
export function ChangeSeason({ season, week, today, onEdit, onRenew }: ChangeSeasonProps) {
  const words = useWords();
  const text = words.plan;
  const { athlete } = season;
  return (
    <section className={`${ui.card} ${ui.stack}`}>
      {week && (
        <details className={ui.details}>
          <summary>{text.add}</summary>
          <AddSession week={week} today={today} onEdit={onEdit} />
        </details>
      )}
      <details className={ui.details}>
        <summary>{text.away}</summary>
        <Away entries={athlete.away ?? []} onChange={(away) => onRenew({ ...athlete, away: [...away] }, season.rulebook)} />
      </details>
      <details className={ui.details}>
        <summary>{text.club}</summary>
        <Club entries={athlete.club ?? []} onChange={(club) => onRenew({ ...athlete, club: [...club] }, season.rulebook)} />
      </details>
      <details className={ui.details}>
        <summary>{text.rulebook}</summary>
        <OneOf
          unseen
          label={text.rulebook}
          options={(['article', 'strict', 'consolidate'] as const).map((value) => ({ value, says: words.start.rulebooks[value] }))}
          value={season.rulebook}
          onChange={(rulebook) => onRenew(athlete, rulebook)}
        />
      </details>
      <Link href={ADDRESS.start}>{text.answers}</Link>
    </section>
  );
}
