import { describe, expect, test } from 'vitest';
import { ARTICLE_CLAIMS } from './article-claims.ts';
import { REFERENCES } from './references.ts';
import { RULES } from './registry.ts';

describe('The claims of the article', () => {
  test('are all there, in order', () => {
    expect(ARTICLE_CLAIMS.map(({ id }) => id)).toEqual(Array.from({ length: 23 }, (_, index) => `A${index + 1}`));
  });

  test('name works and rules that there are', () => {
    const ids = new Set(RULES.map(({ id }) => id));
    for (const { id, sources, rules } of ARTICLE_CLAIMS) {
      expect(
        sources.filter((key) => !Object.hasOwn(REFERENCES, key)),
        id,
      ).toEqual([]);
      expect(
        rules.filter((one) => !ids.has(one)),
        id,
      ).toEqual([]);
    }
  });

  test('are changed or doubted only on the ground of research, or of having looked for it in vain', () => {
    const doubted = ARTICLE_CLAIMS.filter(({ verdict }) => verdict !== 'kept');
    const groundless = doubted.filter(
      ({ sources, became }) => sources.every((key) => key === 'article-2025') && !became.includes('no study'),
    );
    expect(groundless).toEqual([]);
  });

  test('quote figures only from works that were seen', () => {
    const withFigures = ARTICLE_CLAIMS.filter(({ became }) => /\d ?%|\d\.\d/.test(became));
    const unseen = withFigures.filter(({ sources }) => sources.every((key) => REFERENCES[key].checked !== 'seen'));
    expect(unseen).toEqual([]);
  });
});
