import { plan } from './de/plan.ts';
import { today } from './de/today.ts';
import { en, type Words } from './en.ts';

/** Every text of the app in German. */
export const de: Words = { ...en, language: 'de', plan, today };
