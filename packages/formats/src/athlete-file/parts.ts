import { problem, type Problem } from '@ironstride/core';
import type { z } from 'zod';
import { fit, unknownKeys, type Places } from '../schema-problems.ts';
import type { Path } from '../yaml.ts';
import { ATHLETE_PARTS, away, club, MOST_ENTRIES, pin, race } from './athlete-schema.ts';
import { lift, sideTest } from './strength-schema.ts';

/** A good entry of a list with its place. */
export interface Entry<T> {
  readonly value: T;
  readonly path: Path;
}

/** What could be read of an athlete file; parts with problems are undefined, and lists keep their good entries. */
export type Parts = ReturnType<typeof readParts>;

/** An example for each key that every athlete file needs. */
const NEEDED: Readonly<Record<string, string>> = { name: 'Robin', level: 'beginner', lifting: 'new', days: '{tue: 45, thu: 45, sun: 90}' };

/** Checks each part of the file by itself, so that one problem does not hide another. */
export function readParts(file: object, places: Places, problems: Problem[]) {
  const given = new Map<string, unknown>(Object.entries(file));

  const one = <T>(key: keyof typeof ATHLETE_PARTS, schema: z.ZodType<T>): T | undefined => {
    const part = given.get(key);
    if (part !== undefined) return fit(schema, part, [key], places, problems);
    const example = NEEDED[key];
    if (example !== undefined) problems.push(problem('file-key-missing', places.at([key]), { key, example }));
    return undefined;
  };

  const list = <T>(key: keyof typeof ATHLETE_PARTS, whole: z.ZodType, item: z.ZodType<T>): readonly Entry<T>[] => {
    const part = given.get(key);
    if (!Array.isArray(part) || part.length > MOST_ENTRIES) {
      one(key, whole);
      return [];
    }
    return part.flatMap((each: unknown, index) => {
      const path = [key, index];
      const value = fit(item, each ?? {}, path, places, problems);
      return value === undefined ? [] : [{ value, path }];
    });
  };

  problems.push(...unknownKeys(file, Object.keys(ATHLETE_PARTS), [], places));
  const P = ATHLETE_PARTS;
  return {
    name: one('name', P.name),
    age: one('age', P.age),
    born: one('born', P.born),
    level: one('level', P.level),
    lifting: one('lifting', P.lifting),
    profiles: one('profiles', P.profiles),
    priority: one('priority', P.priority),
    start: one('start', P.start),
    weeks: one('weeks', P.weeks),
    rulebook: one('rulebook', P.rulebook),
    now: one('now', P.now),
    days: one('days', P.days),
    minutes: one('minutes', P.minutes),
    starts: one('starts', P.starts),
    equipment: one('equipment', P.equipment),
    wishes: one('wishes', P.wishes),
    asks: one('asks', P.asks),
    hurts: one('hurts', P.hurts),
    races: list('races', P.races, race),
    away: list('away', P.away, away),
    club: list('club', P.club, club),
    pins: list('pins', P.pins, pin),
    lifts: list('lifts', P.lifts, lift),
    weights: one('weights', P.weights),
    'side-tests': list('side-tests', P['side-tests'], sideTest),
    likes: one('likes', P.likes),
    dislikes: one('dislikes', P.dislikes),
    heart: one('heart', P.heart),
    health: one('health', P.health),
    'body-mass': one('body-mass', P['body-mass']),
  };
}
