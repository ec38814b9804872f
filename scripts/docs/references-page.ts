import { ARTICLE_CLAIMS, EXERCISES, NUMBERS, REFERENCES, type Checked, type Reference, type Rule } from '@ironstride/core';
import { heading, page } from './markdown.ts';

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

/** The bibliography, each entry with the rules, numbers and exercises that rest on it. */
export function referencesPage(rules: readonly Rule[]): string {
  const entries = Object.entries(REFERENCES).map(([key, reference]: [string, Reference]) => {
    const users = [
      ...rules.filter((rule) => cites(rule, key)).map(({ id }) => `[${id}](rules/${id}.md)`),
      ...NUMBERS.filter(({ doses }) => Object.values(doses).some(({ source }) => source === key)).map(
        ({ name }) => `[the numbers of ${name}](numbers.md#${name.replaceAll(' ', '-')})`,
      ),
      ...ARTICLE_CLAIMS.filter(({ sources }) => sources.some((source) => source === key)).map(({ id }) => `[claim ${id}](claims.md)`),
      ...EXERCISES.filter(({ evidence }) => evidence?.source === key).map(({ id }) => `[${id}](exercises/${id}.md)`),
    ];
    return page(`## ${key}`, referenceLine(reference), reference.shows, users.length > 0 ? `Used by: ${users.join(', ')}.` : '');
  });
  return page(heading('References'), 'What each entry shows, in our words, and how far somebody of this project checked it.', ...entries);
}

function cites(rule: Rule, key: string): boolean {
  return rule.sources.some((source) => source === key) || Object.values(rule.parameters).some(({ source }) => source === key);
}
