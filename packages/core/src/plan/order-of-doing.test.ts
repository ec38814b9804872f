import { expect, test } from 'vitest';
import { MONDAY } from '../periodisation/example-seasons.ts';
import { session } from '../session/session.ts';
import { inOrderOfDoing } from './order-of-doing.ts';
import type { Placement } from './placement.ts';

const run: Placement = { id: 'run', date: MONDAY, half: 'am', session: session({ kind: 'easy', minutes: 30 }) };
const core: Placement = { id: 'core', date: MONDAY, half: 'am', session: session({ kind: 'core', minutes: 15 }) };
const later: Placement = { id: 'later', date: MONDAY, half: 'pm', session: session({ kind: 'full-body', minutes: 40 }) };
const advised: Placement = {
  ...core,
  content: {
    parts: [],
    seconds: 900,
    advice: [{ code: 'core-before-the-run', topic: 'technique', says: 'Before the run.', source: 'leppanen-2024' }],
  },
};

test('core that belongs before the run is done before it', () => {
  expect(inOrderOfDoing([run, advised, later]).map(({ id }) => id)).toEqual(['core', 'run', 'later']);
});

test('everything else is done in the order of the plan', () => {
  expect(inOrderOfDoing([run, core, later])).toEqual([run, core, later]);
  expect(inOrderOfDoing([])).toEqual([]);
});
