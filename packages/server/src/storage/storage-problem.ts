/** What can be wrong with the database itself, with its words. Sorted by code. */
const WORDS = {
  'storage-busy': {
    says: () => 'The database is busy with other writes.',
    remedy: () => 'Try again in a moment.',
  },
  'storage-damaged': {
    says: () => 'The database file is damaged, or is no database.',
    remedy: () => 'Stop the server, keep the damaged file, and restore the last backup into an empty folder.',
  },
  'storage-folder': {
    says: ({ folder, reason }: StorageData) => `“${folder}” cannot be the folder of the data (${reason}).`,
    remedy: () => 'Name a folder that can be made or written in IRONSTRIDE_DATA.',
  },
  'storage-full': {
    says: () => 'The disk of the database is full; nothing of this was kept.',
    remedy: () => 'Make room on the disk. What was saved before is safe, and writing works again by itself.',
  },
  'storage-lost': {
    says: () => 'The connection to the database was lost.',
    remedy: () => 'Try again; the server connects by itself as soon as the database answers.',
  },
  'storage-newer': {
    says: ({ data, program }: StorageData) => `The database has version ${data}; this program knows versions up to ${program}.`,
    remedy: () => 'Use the newer program again, or restore a backup that was made before the upgrade.',
  },
  'storage-read-only': {
    says: () => 'The database may not be written; nothing of this was kept.',
    remedy: () => 'Make its disk writable, and let the user of the server own its folder.',
  },
  'storage-refused': {
    says: () => 'The database does not let the server in.',
    remedy: () => 'Check the user, the password and the name of the database in DATABASE_URL.',
  },
};

/** The name of what is wrong with the database. */
export type StorageProblemCode = keyof typeof WORDS;

interface Words {
  says(data: StorageData): string;
  remedy(data: StorageData): string;
}

type StorageData = Readonly<Record<string, string | number>>;

/** Something is wrong with the database, not with what was asked of it. The message holds no data of anybody. */
export class StorageProblem extends Error {
  readonly code: StorageProblemCode;
  readonly says: string;
  readonly remedy: string;

  constructor(code: StorageProblemCode, data: StorageData = {}, cause?: unknown) {
    const words: Words = WORDS[code];
    const [says, remedy] = [words.says(data), words.remedy(data)];
    super(`${says} ${remedy}`, { cause });
    this.name = 'StorageProblem';
    this.code = code;
    this.says = says;
    this.remedy = remedy;
  }
}

/** What an error of a driver means, or undefined if it is a bug or something else. */
export function storageProblemOf(error: unknown): StorageProblem | undefined {
  if (error instanceof StorageProblem) return error;
  const code = sqliteCode(error) ?? systemCode(error) ?? postgresCode(error);
  return code && new StorageProblem(code, {}, error);
}

/** Whether the same transaction may well succeed at the next try: it lost a race, and the database took nothing of it. */
export function lostRace(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ('errcode' in error && typeof error.errcode === 'number') return BUSY.has(error.errcode & 0xff);
  return 'code' in error && (error.code === '40001' || error.code === '40P01' || error.code === '55P03');
}

/** SQLITE_BUSY and SQLITE_LOCKED, https://sqlite.org/rescode.html */
const BUSY = new Set([5, 6]);

function sqliteCode(error: unknown): StorageProblemCode | undefined {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return undefined;
  // The lower byte is the kind, the rest tells more: https://sqlite.org/rescode.html
  switch (error.errcode & 0xff) {
    case 5:
    case 6:
      return 'storage-busy';
    case 8: // READONLY
    case 14: // CANTOPEN: the folder may not be written
    case 23: // AUTH
      return 'storage-read-only';
    case 10: // IOERR: without room in the shared memory file or for the journal, SQLite says this
    case 13: // FULL
      return 'storage-full';
    case 11: // CORRUPT
    case 26: // NOTADB
      return 'storage-damaged';
    default:
      return undefined;
  }
}

/** What Node says when a file of the database, or a backup, can't be written. */
function systemCode(error: unknown): StorageProblemCode | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error) || error.syscall === 'connect') return undefined;
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return 'storage-full';
  return error.code === 'EROFS' || error.code === 'EACCES' || error.code === 'EPERM' ? 'storage-read-only' : undefined;
}

function postgresCode(error: unknown): StorageProblemCode | undefined {
  if (!(error instanceof Error)) return undefined;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  // A socket that is not there is a connection; a file that is not there is something else.
  if (code === 'ENOENT') return 'syscall' in error && error.syscall === 'connect' ? 'storage-lost' : undefined;
  // https://www.postgresql.org/docs/current/errcodes-appendix.html
  if (lostRace(error)) return 'storage-busy';
  if (code === '53100') return 'storage-full';
  if (code === '25006') return 'storage-read-only';
  if (code.startsWith('28') || code === '3D000' || code === '42501') return 'storage-refused';
  if (code === 'XX001' || code === 'XX002') return 'storage-damaged';
  if (code.startsWith('08') || code.startsWith('57P') || code.startsWith('53') || code === '57014') return 'storage-lost';
  if (CUT.has(code) || /Connection terminated|timeout exceeded when trying to connect|not queryable/.test(error.message))
    return 'storage-lost';
  return error instanceof AggregateError && error.errors.some((one) => postgresCode(one) === 'storage-lost') ? 'storage-lost' : undefined;
}

/** How Node says that nobody answers at the other end. */
const CUT = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);
