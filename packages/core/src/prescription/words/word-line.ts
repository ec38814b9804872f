/** A line of words for people; where it is too long for its page, what follows stands under `text`. */
export interface WordLine {
  /** What stands before the words: an indent, `A1`, `3 × `. */
  readonly mark: string;
  /** Empty, with an empty mark, for a line between parts. */
  readonly text: string;
  /** Titles stand out, and quiet lines are only there for who wants to know; absent for what must be read. */
  readonly tone?: 'title' | 'quiet';
}
