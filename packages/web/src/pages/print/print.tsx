import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { useSeason } from '../../local/use-rows.ts';
import ui from '../../ui/ui.module.css';
import { useWords } from '../../words/use-words.tsx';
import { SessionCard } from './session-card.tsx';
import { WeekSheet } from './week-sheet.tsx';
import { whatToPrint } from './what-to-print.ts';

/** A week for the fridge (`week-YYYY-MM-DD`) or the card of one session (`session-…`), on screen as on paper. */
export function PrintPage({ what }: { readonly what: string }) {
  const words = useWords();
  const found = useSeason();
  if (found.state === 'reading') return null;
  const plan = found.state === 'there' ? found.value.plan : undefined;
  const asked = whatToPrint(what);
  const week = asked.kind === 'week' ? plan?.weeks.find(({ monday }) => monday === asked.monday) : undefined;
  if (plan && week) return <WeekSheet plan={plan} week={week} />;
  const one = asked.kind === 'session' ? plan?.placements.find(({ id }) => id === asked.id) : undefined;
  if (one) return <SessionCard one={one} />;
  const text = words.print;
  return (
    <div className={ui.page}>
      <h1>{plan ? (asked.kind === 'session' ? text.noSession : text.noWeek) : text.noPlan}</h1>
      <div>
        <Link href={plan ? ADDRESS.plan : ADDRESS.start} className={ui.button}>
          {plan ? text.back : words.app.toStart}
        </Link>
      </div>
    </div>
  );
}
