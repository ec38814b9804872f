import { evidence } from './de/evidence.ts';
import { exercises } from './de/exercises.ts';
import { plan } from './de/plan.ts';
import { session } from './de/session.ts';
import { settings } from './de/settings.ts';
import { today } from './de/today.ts';
import { en, type Words } from './en.ts';

/** Every text of the app in German. */
export const de: Words = { ...en, language: 'de', evidence, exercises, plan, session, settings, today };
