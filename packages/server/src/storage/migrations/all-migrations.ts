import { accountsAndDocuments } from './0001-accounts-and-documents.ts';
import { attempts } from './0002-attempts.ts';
import { whoActedElsewhere } from './0003-who-acted-elsewhere.ts';
import { changesWithoutDocuments } from './0004-changes-without-documents.ts';
import { howMuchAnAccountHolds } from './0005-how-much-an-account-holds.ts';
import { whoLooked } from './0006-who-looked.ts';
import { whatWasLookedAt } from './0007-what-was-looked-at.ts';
import { openedByPasskey } from './0008-opened-by-passkey.ts';
import type { Migration } from './migration.ts';

/** Every step, in order; the version of a database is how many of them it has taken. Only ever added to. */
export const ALL_MIGRATIONS: readonly Migration[] = [
  accountsAndDocuments,
  attempts,
  whoActedElsewhere,
  changesWithoutDocuments,
  howMuchAnAccountHolds,
  whoLooked,
  whatWasLookedAt,
  openedByPasskey,
];
