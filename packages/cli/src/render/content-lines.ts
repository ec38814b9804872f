import { contentWords, type SessionContent, type WordLine } from '@ironstride/core';
import { citation } from './citation.ts';
import { hang } from './hang.ts';
import type { Page } from './page.ts';

/** What is in a session, step by step, on a page; `swaps` adds what could be done instead of each exercise. */
export function contentLines(content: SessionContent, { swaps }: { readonly swaps: boolean }, page: Page): string[] {
  return contentWords(content, { swaps, cite: citation }).flatMap((line) => wordLines(line, page));
}

function wordLines({ mark, text, tone }: WordLine, page: Page): string[] {
  if (mark === '' && text === '') return [''];
  const lines = hang(mark, text, page.width);
  return tone === undefined ? lines : lines.map((line) => page.ink(tone, line));
}
