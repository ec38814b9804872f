import { PLANNING_REFERENCES } from './planning-references.ts';
import { CONTENT_REFERENCES } from './content-references.ts';

export type { Checked, Reference } from './reference.ts';

/** The one bibliography. Keys are `author-year` (`author-year-word` where that is not unique, the title for books). */
export const REFERENCES = { ...PLANNING_REFERENCES, ...CONTENT_REFERENCES } as const;

/** A key of the bibliography. */
export type ReferenceKey = keyof typeof REFERENCES;
