/**
 * Every table as Kysely sees it. Each key begins with the account, so that a distributed database can keep all of one
 * account in one place; `names` and `facts` are small and known everywhere. Times are whole milliseconds since 1970, ids are
 * text (UUID v7), JSON is text, flags are 0 or 1: the same bytes on both databases.
 */
export interface Tables {
  readonly names: NamesTable;
  readonly accounts: AccountsTable;
  readonly sessions: SessionsTable;
  readonly passkeys: PasskeysTable;
  readonly tokens: TokensTable;
  readonly codes: CodesTable;
  readonly links: LinksTable;
  readonly grants: GrantsTable;
  readonly clients: ClientsTable;
  readonly feeds: FeedsTable;
  readonly documents: DocumentsTable;
  readonly changes: ChangesTable;
  readonly idempotency: IdempotencyTable;
  readonly audit: AuditTable;
  readonly attempts: AttemptsTable;
  readonly facts: FactsTable;
}

/** Which account a name belongs to. Key: name, as people are found by it (lower case). */
export interface NamesTable {
  readonly name: string;
  readonly account: string;
}

/** A person. Key: account. */
export interface AccountsTable {
  readonly account: string;
  /** As the person writes it. */
  readonly name: string;
  readonly role: 'owner' | 'coach' | 'athlete';
  /** The hash with its parameters; null where only passkeys open. */
  readonly password: string | null;
  /** The last number given out in this account; see `next-seq.ts`. */
  readonly seq: number;
  readonly created: number;
  /** Since when nobody may sign in; null while they may. */
  readonly disabled: number | null;
  /** Of the bodies of all its documents together, counted with each write; see `merge-documents.ts`. */
  readonly bytes: number;
  /** The number of the last entry of its book that tells of its security. */
  readonly alarm: number;
  /** Up to which entry the person has read the book. */
  readonly looked: number;
}

/** Signed-in devices. Key: account, hash (SHA-256 of the secret). */
export interface SessionsTable {
  readonly account: string;
  readonly hash: string;
  /** What the person sees in the list of devices. */
  readonly device: string;
  readonly created: number;
  readonly seen: number;
  readonly expires: number;
  /** Whether a passkey proved who it is: by signing in with it, or by making it there. */
  readonly passkey: 0 | 1;
}

/** Key: account, id (of the credential, base64url). */
export interface PasskeysTable {
  readonly account: string;
  readonly id: string;
  /** Public key, base64url. */
  readonly key: string;
  readonly counter: number;
  /** JSON list. */
  readonly transports: string;
  readonly name: string;
  readonly created: number;
}

/** Keys for other programs. Key: account, hash. */
export interface TokensTable {
  readonly account: string;
  readonly hash: string;
  readonly name: string;
  /** JSON list. */
  readonly scopes: string;
  readonly created: number;
  readonly expires: number;
  readonly seen: number | null;
}

/** Recovery codes. Key: account, hash. */
export interface CodesTable {
  readonly account: string;
  readonly hash: string;
  readonly used: number | null;
}

/** What can be used once: links, and questions for passkeys. Key: account (who made it, or whom it resets; nil where nobody is known yet), hash. */
export interface LinksTable {
  readonly account: string;
  readonly hash: string;
  readonly purpose: 'first-owner' | 'invitation' | 'reset' | 'passkey';
  /** What an invited person becomes. */
  readonly role: 'owner' | 'coach' | 'athlete' | null;
  readonly expires: number;
  readonly used: number | null;
}

/** What an athlete lets a coach do. Key: account (the athlete's), coach. */
export interface GrantsTable {
  readonly account: string;
  readonly coach: string;
  /** JSON list. */
  readonly scopes: string;
  readonly state: 'asked' | 'given';
  readonly created: number;
}

/** The mirror of `grants`, so that a coach's list asks one account only. Key: account (the coach's), athlete. */
export interface ClientsTable {
  readonly account: string;
  readonly athlete: string;
}

/** Unguessable addresses of calendars. Key: account, hash. */
export interface FeedsTable {
  readonly account: string;
  readonly hash: string;
  readonly created: number;
}

/** What devices keep in common. Key: account, kind, id. */
export interface DocumentsTable {
  readonly account: string;
  readonly kind: string;
  readonly id: string;
  /** `2027-03-08` for what belongs to a day. */
  readonly day: string | null;
  /** The number of its last change, rising with each commit of the account; its version too. */
  readonly seq: number;
  readonly gone: 0 | 1;
  /** The whole document as JSON. */
  readonly body: string;
}

/** Batches that were applied; what they changed stands in the documents. Key: account, seq. Once: account, batch. */
export interface ChangesTable {
  readonly account: string;
  readonly seq: number;
  readonly batch: string;
  readonly device: string;
  /** The account that did it: a coach's, or the athlete's own. */
  readonly actor: string;
  /** When the server applied it. */
  readonly at: number;
  readonly label: string;
}

/** Answers to writes that may come again. Key: account, key. */
export interface IdempotencyTable {
  readonly account: string;
  readonly key: string;
  readonly route: string;
  readonly request_hash: string;
  readonly status: number;
  readonly body: string;
  readonly created: number;
}

/** Who did what with an account. Key: account, seq. */
export interface AuditTable {
  readonly account: string;
  readonly seq: number;
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  /** JSON. */
  readonly detail: string;
  /** Of the person’s own devices the one that did it; see `news.ts`. */
  readonly session: string | null;
}

/** Wrong tries at coming in. Key: account (always nil: who tries is not known), hash (of what they are counted for). */
export interface AttemptsTable {
  readonly account: string;
  readonly hash: string;
  readonly count: number;
  /** When the first of them was. */
  readonly since: number;
}

/** What the database knows of itself: its version and the row that holds off two upgrades at once. Key: name. */
export interface FactsTable {
  readonly name: string;
  readonly value: string;
}
