import { app } from './de/app.ts';
import { evidence } from './de/evidence.ts';
import { exercises } from './de/exercises.ts';
import { plan } from './de/plan.ts';
import { progress } from './de/progress.ts';
import { session } from './de/session.ts';
import { settings } from './de/settings.ts';
import { today } from './de/today.ts';
import { en, type Words } from './en.ts';

/** Every text of the app in German. */
export const de: Words = { ...en, language: 'de', app, evidence, exercises, plan, progress, session, settings, today };
