import { Dexie, type Table, type Transaction } from 'dexie';
import type { Conflict, Document } from '@ironstride/sync';
import { newUid } from './new-uid.ts';
import type { CheckInRow, DraftRow, LogRow, PlanRow, SeasonRow, SettingsRow, StepRow } from './rows.ts';
import type { BuriedRow, DeviceRow, WaitingRow } from './sync-rows.ts';

/** Everything this device keeps, in the browser’s own database. Nothing else in the app has state that outlives a page. */
export class Database extends Dexie {
  readonly seasons: Table<SeasonRow, string>;
  readonly plans: Table<PlanRow, string>;
  readonly drafts: Table<DraftRow, string>;
  readonly settings: Table<SettingsRow, string>;
  readonly checkIns: Table<CheckInRow, string>;
  readonly logs: Table<LogRow, string>;
  readonly steps: Table<StepRow, number>;
  readonly device: Table<DeviceRow, string>;
  readonly documents: Table<Document, [string, string]>;
  readonly outbox: Table<WaitingRow, number>;
  readonly buried: Table<BuriedRow, number>;
  readonly conflicts: Table<Conflict, [string, string, string]>;

  constructor(name = 'ironstride') {
    super(name);
    this.version(1).stores({ seasons: 'id', plans: 'id', drafts: 'id', settings: 'id', checkIns: 'id', logs: 'id, date, state' });
    // Version 2 brought undo, and with it the plan that a season began with.
    this.version(2).stores({ steps: '++number, undone' }).upgrade(keepOriginal);
    // Version 3 brought accounts: what is known of the server, what waits for it, and a name for each season.
    this.version(3)
      .stores({ device: 'id', documents: '[kind+id]', outbox: '++number', buried: '++number', conflicts: '[kind+id+field]' })
      .upgrade(namePlans);
    this.seasons = this.table('seasons');
    this.plans = this.table('plans');
    this.drafts = this.table('drafts');
    this.settings = this.table('settings');
    this.checkIns = this.table('checkIns');
    this.logs = this.table('logs');
    this.steps = this.table('steps');
    this.device = this.table('device');
    this.documents = this.table('documents');
    this.outbox = this.table('outbox');
    this.buried = this.table('buried');
    this.conflicts = this.table('conflicts');
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

function namePlans(transaction: Transaction): PromiseLike<unknown> {
  return transaction
    .table<PlanRow>('plans')
    .toCollection()
    .modify((row, place) => {
      place.value = { ...row, uid: newUid() };
    });
}
