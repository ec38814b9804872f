import type { CreateTableBuilder } from 'kysely';
import type { Migration } from './migration.ts';
import { textType } from './text-type.ts';

/** Keys and columns; `?` lets a column be null. */
const TABLES: Readonly<Record<string, { readonly key: readonly string[]; readonly columns: Readonly<Record<string, Column>> }>> = {
  names: { key: ['name'], columns: { name: 'text', account: 'text' } },
  accounts: {
    key: ['account'],
    columns: { account: 'text', name: 'text', role: 'text', password: 'text?', seq: 'number', created: 'number', disabled: 'number?' },
  },
  sessions: {
    key: ['account', 'hash'],
    columns: { account: 'text', hash: 'text', device: 'text', created: 'number', seen: 'number', expires: 'number' },
  },
  passkeys: {
    key: ['account', 'id'],
    columns: { account: 'text', id: 'text', key: 'text', counter: 'number', transports: 'text', name: 'text', created: 'number' },
  },
  tokens: {
    key: ['account', 'hash'],
    columns: { account: 'text', hash: 'text', name: 'text', scopes: 'text', created: 'number', expires: 'number', seen: 'number?' },
  },
  codes: { key: ['account', 'hash'], columns: { account: 'text', hash: 'text', used: 'number?' } },
  links: {
    key: ['account', 'hash'],
    columns: { account: 'text', hash: 'text', purpose: 'text', role: 'text?', expires: 'number', used: 'number?' },
  },
  grants: { key: ['account', 'coach'], columns: { account: 'text', coach: 'text', scopes: 'text', state: 'text', created: 'number' } },
  clients: { key: ['account', 'athlete'], columns: { account: 'text', athlete: 'text' } },
  feeds: { key: ['account', 'hash'], columns: { account: 'text', hash: 'text', created: 'number' } },
  documents: {
    key: ['account', 'kind', 'id'],
    columns: { account: 'text', kind: 'text', id: 'text', day: 'text?', seq: 'number', gone: 'number', body: 'text' },
  },
  changes: {
    key: ['account', 'seq'],
    columns: {
      account: 'text',
      seq: 'number',
      batch: 'text',
      device: 'text',
      actor: 'text',
      at: 'number',
      label: 'text',
      body: 'text?',
    },
  },
  idempotency: {
    key: ['account', 'key'],
    columns: { account: 'text', key: 'text', route: 'text', request_hash: 'text', status: 'number', body: 'text', created: 'number' },
  },
  audit: {
    key: ['account', 'seq'],
    columns: { account: 'text', seq: 'number', at: 'number', actor: 'text', action: 'text', detail: 'text' },
  },
};

/** The tables of the first version that has a database. Never edited: such databases exist. */
export const accountsAndDocuments: Migration = async (db, dialect) => {
  const text = await textType(db, dialect);
  for (const [table, { key, columns }] of Object.entries(TABLES)) {
    let builder: CreateTableBuilder<string, string> = db.schema.createTable(table);
    for (const [column, kind] of Object.entries(columns)) {
      builder = builder.addColumn(column, kind.startsWith('text') ? text : 'bigint', (definition) =>
        kind.endsWith('?') ? definition : definition.notNull(),
      );
    }
    await builder.addPrimaryKeyConstraint(`${table}_key`, [...key]).execute();
  }
  await db.schema.createIndex('documents_seq').unique().on('documents').columns(['account', 'seq']).execute();
  await db.schema.createIndex('documents_day').on('documents').columns(['account', 'day']).execute();
  await db.schema.createIndex('changes_batch').unique().on('changes').columns(['account', 'batch']).execute();
};

type Column = 'text' | 'text?' | 'number' | 'number?';
