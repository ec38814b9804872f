import { teller, type Phrase, type Tell } from '../phrases.ts';
import { placeholders } from './placeholders.ts';
import { health } from './says/health.ts';
import { problems } from './says/problems.ts';
import { reading } from './says/reading.ts';
import { rules } from './says/rules.ts';
import { season } from './says/season.ts';
import { session } from './says/session.ts';

/** What core says on every page but those of the evidence, in German. */
export const everyday: readonly Phrase[] = [...rules, ...season, ...session, ...health, ...problems, ...reading];

/** Says sentences of core in German before the library is there: exercises keep their English names until then. */
export const sayEveryday: Tell = teller(everyday, placeholders(new Map()));
