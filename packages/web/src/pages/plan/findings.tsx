import type { Edit, Finding, Plan, PlannedWeek, Repair } from '@ironstride/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { ADDRESS } from '../../addresses.ts';
import { askPlanner } from '../../planner/planner.ts';
import type { AboutPlan } from '../../planner/questions.ts';
import ui from '../../ui/ui.module.css';
import { sessionTitle } from '../../season/session-title.ts';
import { useWords } from '../../words/use-words.tsx';

interface FindingsProps {
  readonly plan: Plan;
  readonly week: PlannedWeek;
  readonly about: AboutPlan;
  readonly onEdit: (edits: readonly Edit[]) => void;
}

/** What the rules object to in a week, each with a repair where one change is enough, and what found no place. */
export function Findings({ plan, week, about, onEdit }: FindingsProps) {
  const words = useWords();
  const text = words.plan;
  const [hopeless, setHopeless] = useState<Finding>();
  const here = plan.findings.filter(({ dates }) => dates.some((date) => date >= week.monday && date < week.monday + 7));
  const out = plan.leftOut.filter((demand) => demand.week === week.monday);
  const mend = async (finding: Finding): Promise<void> => {
    const found = await askPlanner('repair', { ...about, finding });
    if (found) onEdit([editOf(found)]);
    else setHopeless(finding);
  };
  return (
    <section className={`${ui.card} ${ui.stack}`}>
      <h2>{text.findings}</h2>
      {here.length === 0 && <p>{text.noFindings}</p>}
      <ul className={ui.list}>
        {here.map((finding) => (
          <li
            key={`${finding.rule}${finding.dates.join()}${finding.sessions.join()}`}
            className={finding.level === 'must' ? ui.noteBad : ui.note}
          >
            <p>
              <strong>{finding.level === 'must' ? text.must : text.should}:</strong> {words.says(finding.says)}
            </p>
            <div className={ui.row}>
              <Link href={ADDRESS.rule(finding.rule)}>{text.rule(finding.rule)}</Link>
              {finding.sessions.length > 0 && (
                <button type="button" className={ui.button} onClick={() => void mend(finding)}>
                  {text.mend}
                </button>
              )}
              {hopeless === finding && <span role="status">{text.cannotMend}</span>}
            </div>
          </li>
        ))}
        {out.map((demand) => (
          <li key={demand.id} className={ui.noteWarn}>
            {text.leftOut}: {sessionTitle(demand, words)}, {words.minutes(demand.session.minutes)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function editOf({ session, to }: Repair): Edit {
  return to === 'leave-out' ? { does: 'skip', session } : { does: 'move', session, to };
}
