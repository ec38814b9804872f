import { ARTICLE_CLAIMS, EXERCISES, REFERENCES, type Reference, type Rule } from '@ironstride/core';
import { heading, page } from './markdown.ts';
import { CITED_NUMBERS } from './numbers-page.ts';
import { referenceLine } from './reference-line.ts';

/** The bibliography, each entry with the rules, numbers and exercises that rest on it. */
export function referencesPage(rules: readonly Rule[]): string {
  const entries = Object.entries(REFERENCES).map(([key, reference]: [string, Reference]) => {
    const users = [
      ...rules.filter((rule) => cites(rule, key)).map(({ id }) => `[${id}](rules/${id}.md)`),
      ...CITED_NUMBERS.filter(({ number }) => number.source === key).map(({ table, name, address }) => `[${name} (${table})](${address})`),
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
