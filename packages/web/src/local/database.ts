import { Dexie, type Table, type Transaction } from 'dexie';
import type { CheckInRow, DraftRow, LogRow, PlanRow, SeasonRow, SettingsRow, StepRow } from './rows.ts';

/** Everything this device keeps, in the browser’s own database. Nothing else in the app has state that outlives a page. */
export class Database extends Dexie {
  readonly seasons: Table<SeasonRow, string>;
  readonly plans: Table<PlanRow, string>;
  readonly drafts: Table<DraftRow, string>;
  readonly settings: Table<SettingsRow, string>;
  readonly checkIns: Table<CheckInRow, string>;
  readonly logs: Table<LogRow, string>;
  readonly steps: Table<StepRow, number>;

  constructor(name = 'ironstride') {
    super(name);
    this.version(1).stores({ seasons: 'id', plans: 'id', drafts: 'id', settings: 'id', checkIns: 'id', logs: 'id, date, state' });
    // Version 2 brought undo, and with it the plan that a season began with.
    this.version(2).stores({ steps: '++number, undone' }).upgrade(keepOriginal);
    this.seasons = this.table('seasons');
    this.plans = this.table('plans');
    this.drafts = this.table('drafts');
    this.settings = this.table('settings');
    this.checkIns = this.table('checkIns');
    this.logs = this.table('logs');
    this.steps = this.table('steps');
  }
}

/** The database of this device. */
export const database = new Database();

function keepOriginal(transaction: Transaction): PromiseLike<unknown> {
  return transaction
    .table<SeasonRow>('seasons')
    .toCollection()
    .modify((row, place) => {
      place.value = { ...row, original: row.plan };
    });
}
