import { addDays, contentWords, parseDate } from '@ironstride/core';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { useSeason } from '../../local/use-rows.ts';
import { sessionTitle } from '../../season/session-title.ts';
import ui from '../../ui/ui.module.css';
import { dayText } from '../../words/dates.ts';
import { useWords } from '../../words/use-words.tsx';
import css from './print.module.css';

/** A week for the fridge, with what is in each session; `what` is its Monday, YYYY-MM-DD. */
export function PrintPage({ what }: { readonly what: string }) {
  const words = useWords();
  const found = useSeason();
  const monday = parseDate(what);
  if (found.state === 'reading') return null;
  const week = found.state === 'there' ? found.value.plan.weeks.find((one) => one.monday === monday) : undefined;
  if (found.state !== 'there' || !week) {
    return (
      <div className={ui.page}>
        <h1>{words.app.notFound}</h1>
        <Link href={ADDRESS.plan}>{words.app.plan}</Link>
      </div>
    );
  }
  const { plan } = found.value;
  return (
    <div className={ui.page}>
      <div className={ui.spread}>
        <h1>
          {words.season.weekOf(week.number, plan.weeks.length)} · {dayText(week.monday, words.language, 'long')}
        </h1>
        <button type="button" className={`${ui.primary} ${css.screen}`} onClick={() => print()}>
          {words.plan.print}
        </button>
      </div>
      <p>{week.focus}</p>
      {[0, 1, 2, 3, 4, 5, 6].map((day) => {
        const date = addDays(week.monday, day);
        const here = plan.placements.filter((one) => one.date === date);
        return (
          <section key={day} className={`${ui.card} ${ui.stack}`}>
            <h2>{dayText(date, words.language, 'long')}</h2>
            {here.length === 0 && <p>{words.plan.nothing}</p>}
            {here.map((one) => (
              <div key={one.id}>
                <h3>
                  ☐ {sessionTitle(one, words)}, {words.minutes(one.session.minutes)}, {words.halves[one.half]}
                </h3>
                {one.content &&
                  contentWords({ ...one.content, advice: [] }, {}).map((line, index) => (
                    <p key={index} className={ui.small} style={{ paddingLeft: `${line.mark.length * 0.5}em` }}>
                      {line.mark.trim()} {line.text}
                    </p>
                  ))}
              </div>
            ))}
          </section>
        );
      })}
    </div>
  );
}
