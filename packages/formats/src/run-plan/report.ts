import { addDays, writeSession, type Confidence, type PlainDate, type RunPlan } from '@ironstride/core';

/** One entry of a plan beside what it was read as. */
export interface ReportRow {
  readonly at: string;
  /** Known when the plan has dates. */
  readonly date?: PlainDate;
  /** The source's words on one line. */
  readonly text: string;
  /** Sessions in session notation joined by ` + `, or `rest`. */
  readonly made: string;
  readonly because: string;
}

/** All entries that were read with one degree of confidence. */
export interface ReportGroup {
  readonly confidence: Confidence;
  readonly says: string;
  readonly rows: readonly ReportRow[];
}

/** What became of a run plan: every entry, least sure first. */
export interface RunPlanReport {
  readonly entries: number;
  readonly sessions: number;
  readonly groups: readonly ReportGroup[];
}

const SAYS: Readonly<Record<Confidence, string>> = {
  guess: 'Guessed: please check these.',
  likely: 'Likely right.',
  sure: 'Clear.',
};

/** Lists every entry of a plan with what was made of it and why; groups without entries are left out. */
export function runPlanReport(plan: RunPlan): RunPlanReport {
  const order: readonly Confidence[] = ['guess', 'likely', 'sure'];
  const groups = order.map((confidence): ReportGroup => {
    const rows = plan.entries
      .filter((one) => one.confidence === confidence)
      .map(({ at, day, half, text, sessions, because }): ReportRow => {
        const made = sessions.map(({ title: _title, ...rest }) => writeSession(rest)).join(' + ') || 'rest';
        return {
          at: half ? `${at} ${half}` : at,
          ...(plan.firstDay !== undefined && { date: addDays(plan.firstDay, day) }),
          text: text.replace(/\s+/g, ' ').trim(),
          made,
          because,
        };
      });
    return { confidence, says: SAYS[confidence], rows };
  });
  return {
    entries: plan.entries.length,
    sessions: plan.entries.reduce((sum, one) => sum + one.sessions.length, 0),
    groups: groups.filter((group) => group.rows.length > 0),
  };
}
