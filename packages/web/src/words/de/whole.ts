import { EXERCISES } from '@ironstride/core';
import { de } from '../de.ts';
import type { Language } from '../en.ts';
import { teller, type Phrase } from '../phrases.ts';
import { because } from './evidence-says/because.ts';
import { claims } from './evidence-says/claims.ts';
import { numbers } from './evidence-says/numbers.ts';
import { parameters } from './evidence-says/parameters.ts';
import { references } from './evidence-says/references.ts';
import { strengthNumbers } from './evidence-says/strength-numbers.ts';
import { evidenceUnits } from './evidence-says/units.ts';
import { LIBRARY_DE } from './library.ts';
import { placeholders } from './placeholders.ts';
import { everyday } from './says.ts';

/** Everything that core says, in German. */
export const phrases: readonly Phrase[] = [
  ...everyday,
  ...because,
  ...claims,
  ...parameters,
  ...references,
  ...numbers,
  ...strengthNumbers,
  ...evidenceUnits,
];

const say = teller(phrases, placeholders(new Map(EXERCISES.map(({ id, name }) => [name.toLowerCase(), LIBRARY_DE[id]?.name ?? name]))));

/** German with everything that is large: the words of all exercises and of the evidence. */
export const whole: Language = { ...de, say, library: LIBRARY_DE };
