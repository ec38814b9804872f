import { ARTICLE_CLAIMS, type ClaimVerdict } from '@ironstride/core';
import { heading, page } from './markdown.ts';

const VERDICT_WORDS: Readonly<Record<ClaimVerdict, string>> = {
  kept: 'followed',
  careful: 'followed, said with more care',
  unproven: 'done, without the promise',
  changed: 'changed by the evidence',
};

/** Every claim of the article that the project began with, and what became of it. */
export function claimsPage(): string {
  return page(
    heading('The article, claim by claim'),
    'The article is the brief, the evidence is the referee.',
    ...ARTICLE_CLAIMS.map(({ id, says, verdict, became, sources, rules }) =>
      page(
        `## ${id}: ${VERDICT_WORDS[verdict]}`,
        `> ${says}`,
        became,
        `Research: ${sources.map((key) => `[${key}](references.md#${key})`).join(', ')}.`,
        rules.length > 0 ? `Rules: ${rules.map((one) => `[${one}](rules/${one}.md)`).join(', ')}.` : '',
      ),
    ),
  );
}
