/** Why the database refuses a write that is well-formed: nothing of it was kept. */
export type RefusalCode =
  | 'account-full'
  | 'account-missing'
  | 'account-not-empty'
  | 'batch-unusable'
  | 'document-stale'
  | 'document-too-large'
  | 'document-too-many-fields';

/** A write that what is already stored does not allow. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** What it is about: the account, or the kind and the id of a document. */
  readonly at: string;

  constructor(code: RefusalCode, at: string) {
    super(`${code}: ${at}`);
    this.name = 'Refusal';
    this.code = code;
    this.at = at;
  }
}
