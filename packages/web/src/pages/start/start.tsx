import { formatDate, type Proposal } from '@ironstride/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { ADDRESS } from '../../addresses.ts';
import { change, keep, put, storePlan } from '../../local/change.ts';
import { database } from '../../local/database.ts';
import { logsBeside } from '../../local/logs-beside.ts';
import type { DraftRow } from '../../local/rows.ts';
import { today } from '../../local/today.ts';
import { useRow, useSeason } from '../../local/use-rows.ts';
import { askReader } from '../../planner/planner.ts';
import { layerOf } from '../../season/layer-of.ts';
import ui from '../../ui/ui.module.css';
import { useLead } from '../../ui/use-lead.ts';
import { useWords } from '../../words/use-words.tsx';
import { Peek } from './peek.tsx';
import { SeasonPreview } from './season-preview.tsx';
import { answered, draftOf, FIRST_DRAFT, rulebookOf } from './draft.ts';
import { Questions } from './questions.tsx';
import css from './start.module.css';
import { useLiveSeason } from './use-live-season.ts';

const ProposalDialog = lazy(async () => ({ default: (await import('../plan/proposal-dialog.tsx')).ProposalDialog }));

const EXAMPLES = ['first-marathon', 'fast-five', 'masters-marathon', 'body-weight-only', 'club-runner', 'no-race'] as const;

/** Six questions on one page, and the season beside them. */
export function Start() {
  const words = useWords();
  const leadTo = useLead();
  const stored = useRow('drafts', 'home');
  const season = useSeason();
  const [draft, setDraft] = useState<DraftRow>();
  // Examples are shown to people who come with nothing, and stay while they answer.
  const [fresh, setFresh] = useState(false);
  const ready = stored.state !== 'reading' && season.state !== 'reading';
  useEffect(() => {
    if (draft || !ready) return;
    setFresh(stored.state === 'none' && season.state === 'none');
    setDraft(stored.state === 'there' ? stored.value : season.state === 'there' ? draftOf(season.value.season) : FIRST_DRAFT);
  }, [draft, ready, stored, season]);
  // Somebody who has a season changes it, unless they say that they want a new one.
  const [anew, setAnew] = useState(false);
  const [asking, setAsking] = useState(false);
  const present = season.state === 'there' && !anew ? season.value : undefined;
  const live = useLiveSeason(ready ? draft : undefined, present);

  const edit = (next: DraftRow): void => {
    setDraft(next);
    void keep('drafts', next);
  };
  const load = async (example: string): Promise<void> => {
    const read = await askReader('example', example);
    if (!read.ok || read.value.kind !== 'athlete') return;
    setAnew(true);
    edit({ id: 'home', athlete: read.value.record, rulebook: rulebookOf(read.value.rulebook) });
  };
  const use = async (): Promise<void> => {
    if (!draft || !live.plan || live.from === undefined) return;
    const id = await storePlan(live.plan);
    await change('plan-made', [
      put('seasons', {
        id: 'home',
        athlete: answered(draft, { start: formatDate(live.from) }).athlete,
        from: formatDate(live.from),
        rulebook: draft.rulebook,
        ...(draft.runPlan && { runPlan: draft.runPlan }),
        plan: id,
        original: id,
      }),
      { table: 'drafts', id: 'home' },
      ...logsBeside(live.plan, await database.logs.toArray()),
    ]);
    if (navigator.storage?.persist) void navigator.storage.persist();
    leadTo(ADDRESS.today);
  };

  const accept = async ({ plan, difference }: Proposal): Promise<void> => {
    if (!draft || !present) return;
    const id = await storePlan(plan);
    const { athlete, rulebook, runPlan } = draft;
    const { runPlan: _, ...row } = present.season;
    const layers = [...(row.layers ?? []), layerOf('answers', today(), difference)];
    await change('plan-changed', [
      put('seasons', { ...row, athlete, rulebook, ...(runPlan && { runPlan }), plan: id, layers }),
      { table: 'drafts', id: 'home' },
    ]);
    leadTo(ADDRESS.plan);
  };

  return (
    <div className={ui.page}>
      <header className={ui.tight}>
        <h1>{present ? words.start.changeTitle : words.start.title}</h1>
        <p className={ui.muted}>{present ? words.start.changeLead : words.start.lead}</p>
      </header>
      {/* Nothing is shown before it is known what was answered, so that nothing jumps. */}
      {draft && (
        <div className={css.columns}>
          <div className={ui.stack}>
            <details className={ui.details} open={fresh}>
              <summary>{words.start.examples}</summary>
              <div className={`${ui.row} ${css.examples}`}>
                {EXAMPLES.map((one) => (
                  <button key={one} type="button" className={ui.button} onClick={() => void load(one)}>
                    {words.start.example[one]}
                  </button>
                ))}
              </div>
            </details>
            <Questions draft={draft} onEdit={edit} problems={live.problems} begun={present !== undefined} />
            <Peek live={live} />
          </div>
          <SeasonPreview
            live={live}
            does={present ? 'change' : season.state === 'there' ? 'replace' : 'use'}
            onUse={() => (present ? setAsking(true) : void use())}
            {...(season.state === 'there' && { onOther: () => setAnew(!anew) })}
          />
        </div>
      )}
      {asking && live.proposal && (
        <Suspense>
          <ProposalDialog
            proposal={live.proposal}
            onAccept={() => live.proposal && void accept(live.proposal)}
            onDecline={() => setAsking(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
