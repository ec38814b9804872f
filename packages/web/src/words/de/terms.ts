import { exercises } from './exercises.ts';
import { kinds, regions } from './names.ts';

/** Single words of core that stand inside sentences, in German. */
export const terms: Readonly<Record<string, string>> = {
  ...kinds,
  ...exercises.categories,
  ...regions,
  // Roles of sessions that found no time.
  'long runs': 'lange Läufe',
  'hard runs': 'harte Läufe',
  'easy runs': 'lockere Läufe',
  strength: 'Kraft',
  // Pains as people write them.
  'lower back': 'unterer Rücken',
  'upper back': 'oberer Rücken',
  'achilles tendon': 'Achillessehne',
  heel: 'Ferse',
  thigh: 'Oberschenkel',
  toe: 'Zeh',
  // Sides.
  left: 'link',
  right: 'recht',
};

/** Nouns that are counted: one as an object, many, and many after a preposition such as „nach“. */
export const counted: Readonly<Record<string, readonly [one: string, many: string, dative: string]>> = {
  day: ['Tag', 'Tage', 'Tagen'],
  'full day': ['ganzen Tag', 'ganze Tage', 'ganzen Tagen'],
  'rest day': ['Ruhetag', 'Ruhetage', 'Ruhetagen'],
  week: ['Woche', 'Wochen', 'Wochen'],
  minute: ['Minute', 'Minuten', 'Minuten'],
  'hard run': ['harten Lauf', 'harte Läufe', 'harten Läufen'],
  'strength session': ['Krafteinheit', 'Krafteinheiten', 'Krafteinheiten'],
  'heavy leg session': ['schwere Beineinheit', 'schwere Beineinheiten', 'schweren Beineinheiten'],
  'foot contact': ['Bodenkontakt', 'Bodenkontakte', 'Bodenkontakten'],
};
