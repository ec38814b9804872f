import type { Plan } from '@ironstride/core';
import { database } from './database.ts';
import { addPlan, forgetPlans } from './plans.ts';
import type { Row, RowChange, Rows, StepLabel, TableName } from './rows.ts';
import { withOutbox } from './with-outbox.ts';

/** Steps that can be taken back (convention). */
const MOST_STEPS = 50;

/** A row to write, or one to remove when `row` is absent. Made by {@link put} and {@link remove}. */
export interface Write {
  readonly table: TableName;
  readonly id: string;
  readonly row?: Row;
}

const TABLES = ['seasons', 'drafts', 'settings', 'checkIns', 'logs', 'plans', 'steps'] as const;

/** Says what is to be written where. */
export function put<T extends TableName>(table: T, row: Rows[T]): Write {
  return { table, id: row.id, row };
}

/** Says what is to be removed. */
export function remove(table: TableName, id: string): Write {
  return { table, id };
}

/** Writes all rows or none, as one step that can be taken back. */
export async function change(label: StepLabel, writes: readonly Write[]): Promise<void> {
  await withOutbox(TABLES, async ({ queue }) => {
    const changes: RowChange[] = [];
    for (const { table, id, row } of writes) {
      const before = await database.table<Row, string>(table).get(id);
      changes.push({ table, id, ...(before && { before }), ...(row && { after: row }) });
      await write(table, id, row);
    }
    await queue(label, changes);
    await database.steps.where('undone').equals(1).delete();
    await database.steps.add({ label, changes, undone: 0 });
    await database.steps.bulkDelete(await database.steps.orderBy('number').reverse().offset(MOST_STEPS).primaryKeys());
    await forgetPlans();
  });
}

/** Writes one row without a step: what is typed or logged by and by has its own way back. */
export async function keep<T extends TableName>(table: T, row: Rows[T]): Promise<void> {
  await withOutbox([table, 'plans'], async ({ queue }) => {
    const before = await database.table<Row, string>(table).get(row.id);
    await write(table, row.id, row);
    await queue(table, [{ table, id: row.id, ...(before && { before }), after: row }]);
  });
}

/** Stores a plan and gives its id. It is forgotten when neither a season nor a step names it. */
export async function storePlan(plan: Plan): Promise<string> {
  return database.transaction('rw', database.plans, () => addPlan(plan));
}

/** Takes the last step back and says which it was; undefined when there is none. */
export async function undo(): Promise<StepLabel | undefined> {
  return travel(0);
}

/** Does again what was taken back last and says what it was; undefined when there is nothing. */
export async function redo(): Promise<StepLabel | undefined> {
  return travel(1);
}

async function travel(state: 0 | 1): Promise<StepLabel | undefined> {
  return withOutbox(TABLES, async ({ queue, undoMerged }) => {
    const steps = await database.steps.where('undone').equals(state).sortBy('number');
    const step = state === 0 ? steps.at(-1) : steps[0];
    if (step?.number === undefined) return undefined;
    for (const one of state === 0 ? step.changes.toReversed().map(turned) : step.changes) {
      if (await undoMerged(step.label, one)) continue;
      await write(one.table, one.id, one.after);
      await queue(step.label, [one]);
    }
    await database.steps.update(step.number, { undone: state === 0 ? 1 : 0 });
    return step.label;
  });
}

function turned({ table, id, before, after }: RowChange): RowChange {
  return { table, id, ...(after && { before: after }), ...(before && { after: before }) };
}

async function write(table: TableName, id: string, row: Row | undefined): Promise<void> {
  if (row) await database.table<Row, string>(table).put(row);
  else await database.table<Row, string>(table).delete(id);
}
