/// <reference types="vite/client" />
import { describe, expect, test } from 'vitest';
import { fixedPieces, placeholdersOf } from '../phrases.ts';
import {
  examplePlans,
  randomPlans,
  sentencesOfEvidence,
  sentencesOfHealth,
  sentencesOfPlan,
  sentencesOfProblems,
  sentencesOfRules,
} from '../testing/every-sentence.ts';
import { wordsIn } from '../testing/literals.ts';
import { phrases, whole } from './whole.ts';
import { SUBJECTS } from './placeholders.ts';
import { counted, terms } from './terms.ts';

/** Those that take little time to plan. */
const EXAMPLES = import.meta.glob<string>('../../../../../examples/{coachs,one-week,ten,three,under}*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});
/** What no page shows: the library, which has words of its own; other names of pains; models for solvers; titles in calendars. */
const CORE = import.meta.glob<string>(
  [
    '../../../../core/src/**/*.ts',
    '!**/*.test.ts',
    '!**/testing/**',
    '!**/exercises/**',
    '!**/figure/**',
    '!**/pains.ts',
    '!**/lp-*.ts',
    '!**/session-title.ts',
    '!**/tongue.ts',
  ],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

const FORMATS = import.meta.glob<string>(['../../../../formats/src/**/*.ts', '!**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

const SERVER = import.meta.glob<string>(['../../../../server/src/**/*.ts', '!**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

function untold(sentences: readonly string[]): readonly string[] {
  return [...new Set(sentences)].filter((one) => one !== '' && whole.say(one) === undefined).toSorted();
}

describe('In German', () => {
  test('every rule says what it asks for and what it found', () => {
    expect(untold(sentencesOfRules())).toEqual([]);
  });
  test('the questions before training are asked and answered', () => {
    expect(untold(sentencesOfHealth())).toEqual([]);
  });
  test('every problem says what is wrong and what to do', () => {
    expect(untold(sentencesOfProblems())).toEqual([]);
  });
  test('a server says what is wrong and what to do', () => {
    const codes = Object.entries(SERVER).find(([file]) => file.endsWith('/problem-codes.ts'))?.[1] ?? '';
    const told = [...codes.matchAll(/(title|remedy): '([^']+)'/g)].map(([, what, text = '']) => (what === 'title' ? `${text}.` : text));
    expect(told.length).toBeGreaterThan(40);
    expect(untold(told)).toEqual([]);
  });
  test('the evidence is told: why rules are, what numbers mean, what works show', () => {
    expect(untold(sentencesOfEvidence())).toEqual([]);
  });
  test('seasons of example athletes and of athletes of all sorts are told, down to the last step', () => {
    const plans = [...examplePlans(EXAMPLES), ...randomPlans(24)];
    expect(plans.length).toBeGreaterThan(15);
    expect(untold(plans.flatMap(sentencesOfPlan))).toEqual([]);
  });
});

describe('Of the German phrases', () => {
  test('none is there twice, none loses a placeholder or invents one', () => {
    const english = phrases.map(([one]) => one);
    expect(english.filter((one, index) => english.indexOf(one) < index)).toEqual([]);
    const names = (text: string): readonly string[] => [...new Set(placeholdersOf(text).map(({ name }) => name))].toSorted();
    expect(phrases.filter(([one, other]) => names(one).join() !== names(other).join())).toEqual([]);
  });

  test('there is one for every piece of text in core that people can read', () => {
    const known = phrases.map(([english]) => fixedPieces(english).join('\n')).join('\n');
    const words = new Set([...Object.keys(terms), ...Object.keys(counted), ...Object.keys(SUBJECTS)]);
    const missing = Object.entries(CORE).flatMap(([file, source]) =>
      wordsIn(file, source)
        .filter((one) => !words.has(one) && !known.includes(one))
        .map((one) => `${file.replace(/^.*core.src./, '')}: ${one}`),
    );
    expect(missing).toEqual([]);
  });

  test('there is none whose English nobody says any more', () => {
    const sources = Object.values({ ...CORE, ...FORMATS, ...SERVER })
      .join('\n')
      .replaceAll("\\'", "'");
    const heard = new Set(sentencesOfEvidence());
    const unused = phrases.filter(([english]) => !heard.has(english) && !fixedPieces(english).some((piece) => stands(piece, sources)));
    expect(unused.map(([english]) => english)).toEqual([]);
  });
});

/** True when the first or the last four words of a piece stand together somewhere; sentences are put together from parts. */
function stands(piece: string, sources: string): boolean {
  const words = piece
    .trim()
    .replace(/[.?!]$/, '')
    .split(' ');
  return sources.includes(words.slice(0, 4).join(' ')) || sources.includes(words.slice(-4).join(' '));
}
