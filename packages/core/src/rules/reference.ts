/** How far a reference was checked: seen on a bibliographic page, only named by third parties, or known from memory. */
export type Checked = 'seen' | 'second-hand' | 'memory';

/** One entry of the bibliography. */
export interface Reference {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly where: string;
  readonly doi?: string;
  readonly checked: Checked;
  /** What the project takes from it, in one sentence; second-hand figures are left out on purpose. */
  readonly shows: string;
}
