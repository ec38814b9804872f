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
import { figures } from './figures.ts';
import { LIBRARY_DE } from './library.ts';
import { placeholders } from './placeholders.ts';
import { health } from './says/health.ts';
import { problems } from './says/problems.ts';
import { reading } from './says/reading.ts';
import { rules } from './says/rules.ts';
import { season } from './says/season.ts';
import { server } from './says/server.ts';
import { session } from './says/session.ts';

/** Everything that core says, in German. */
export const phrases: readonly Phrase[] = [
  ...rules,
  ...season,
  ...session,
  ...health,
  ...problems,
  ...reading,
  ...server,
  ...because,
  ...claims,
  ...parameters,
  ...references,
  ...numbers,
  ...strengthNumbers,
  ...evidenceUnits,
  ...figures,
];

const say = teller(phrases, placeholders(new Map(EXERCISES.map(({ id, name }) => [name.toLowerCase(), LIBRARY_DE[id]?.name ?? name]))));

/** German with everything that is large: the sentences of core, the words of all exercises, the evidence. */
export const whole: Language = { ...de, say, library: LIBRARY_DE };
