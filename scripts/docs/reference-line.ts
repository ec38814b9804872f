import type { Checked, Reference } from '@ironstride/core';

const CHECKED_WORDS: Readonly<Record<Checked, string>> = {
  seen: 'seen on a bibliographic page',
  'second-hand': 'known through others only; its figures are not used',
  memory: 'from memory; to be checked',
};

/** One reference in a line, with how far it was checked. */
export function referenceLine(reference: Reference): string {
  const { authors, year, title, where, doi, checked } = reference;
  const link = doi === undefined ? '' : ` DOI [${doi}](https://doi.org/${encodeURI(doi).replaceAll('(', '%28').replaceAll(')', '%29')}).`;
  return `${authors} (${year}). *${title}*. ${where}.${link} Checked: ${CHECKED_WORDS[checked]}.`;
}
