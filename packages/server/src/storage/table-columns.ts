import type { Tables } from './tables.ts';

/** The columns of each table in the order of backups; the first `key` of them identify a row. A test holds it to the database. */
export const TABLE_COLUMNS: {
  readonly [Name in keyof Tables]: { readonly key: number; readonly columns: readonly (string & keyof Tables[Name])[] };
} = {
  facts: { key: 1, columns: ['name', 'value'] },
  names: { key: 1, columns: ['name', 'account'] },
  accounts: { key: 1, columns: ['account', 'name', 'role', 'password', 'seq', 'created', 'disabled', 'bytes', 'alarm', 'looked'] },
  sessions: { key: 2, columns: ['account', 'hash', 'device', 'created', 'seen', 'expires', 'passkey'] },
  passkeys: { key: 2, columns: ['account', 'id', 'key', 'counter', 'transports', 'name', 'created'] },
  tokens: { key: 2, columns: ['account', 'hash', 'name', 'scopes', 'created', 'expires', 'seen'] },
  codes: { key: 2, columns: ['account', 'hash', 'used'] },
  links: { key: 2, columns: ['account', 'hash', 'purpose', 'role', 'expires', 'used'] },
  grants: { key: 2, columns: ['account', 'coach', 'scopes', 'state', 'created'] },
  clients: { key: 2, columns: ['account', 'athlete'] },
  feeds: { key: 2, columns: ['account', 'hash', 'created'] },
  documents: { key: 3, columns: ['account', 'kind', 'id', 'day', 'seq', 'gone', 'body'] },
  changes: { key: 2, columns: ['account', 'seq', 'batch', 'device', 'actor', 'at', 'label'] },
  idempotency: { key: 2, columns: ['account', 'key', 'route', 'request_hash', 'status', 'body', 'created'] },
  audit: { key: 2, columns: ['account', 'seq', 'at', 'actor', 'action', 'detail', 'session'] },
  attempts: { key: 2, columns: ['account', 'hash', 'count', 'since'] },
};

/** The names of all tables. */
export const TABLE_NAMES = Object.keys(TABLE_COLUMNS) as readonly (keyof Tables)[]; // the type above lists each of them
