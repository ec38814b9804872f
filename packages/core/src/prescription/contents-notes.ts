import type { Athlete } from '../athlete/athlete.ts';
import type { Region } from '../athlete/body.ts';
import { predictRace } from '../athlete/race-prediction.ts';
import { regionsHurting, wordsNotUnderstood } from '../athlete/pains.ts';
import type { Exercise } from '../exercises/exercise.ts';
import { EXERCISES, exerciseById } from '../exercises/library.ts';
import type { Placement } from '../plan/placement.ts';
import type { Note } from '../plan/plan.ts';
import { MOVEMENTS, type Movement } from '../session/session.ts';
import { suits, waysFor, type Trainee } from './trainee.ts';

/** What the athlete should know of the contents as a whole: what was left out and why, and what the weights at hand mean. */
export function contentsNotes(athlete: Athlete, placements: readonly Placement[]): readonly Note[] {
  const strength = placements.some(
    ({ session, content }) => content && (session.discipline === 'strength' || session.discipline === 'core'),
  );
  return [
    ...healthNotes(athlete),
    ...predictionNotes(athlete),
    ...painNotes(athlete),
    ...(strength ? [...coverageNotes(athlete), ...weightNotes(athlete)] : []),
  ];
}

/** Nobody who was not asked is known to be fit to train. */
function healthNotes({ health }: Athlete): readonly Note[] {
  if (health !== undefined) return [];
  return [
    {
      code: 'health-unasked',
      level: 'good-to-know',
      says: 'Whether anything speaks against training was not asked. Read the questions of “ironstride health” and write the answers into the athlete file, “health: []” for none.',
    },
  ];
}

/** What a result suggests for the A races, with what is known of such guesses. */
function predictionNotes({ base, races }: Athlete): readonly Note[] {
  const result = base?.result;
  if (!result) return [];
  return races
    .filter(({ priority }) => priority === 'A')
    .flatMap(({ name, km }): Note[] => {
      const found = predictRace(result, km);
      if (!found) return [];
      const [fast, slow] = [clock(found.range[0]), clock(found.range[1])];
      const words =
        found.confidence === 'usual'
          ? `about ${clock(found.minutes)} over ${tidy(km)} km, if your training fits the distance`
          : `${fast} to ${slow} over ${tidy(km)} km with low confidence: for half of the recreational marathoners such guesses were ten minutes too fast or more`;
      return [{ code: 'race-prediction', level: 'good-to-know', says: `${name}: your result suggests ${words}.` }];
    });
}

/** `3:12:05` or `41:20`. */
function clock(minutes: number): string {
  const seconds = Math.round(minutes * 60);
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  return hours > 0
    ? `${hours}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
    : `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
}

function tidy(km: number): string {
  return String(Math.round(km * 10) / 10);
}

/** Wishes that pain overrules, and words that name no part of the body. */
function painNotes(athlete: Athlete): readonly Note[] {
  const notes: Note[] = [];
  const unknown = wordsNotUnderstood(athlete.hurts);
  if (unknown.length > 0)
    notes.push({
      code: 'hurts-unknown',
      level: 'warning',
      says: `Which exercises load “${unknown.join('”, “')}” cannot be told. Name a part of the body, such as “left knee” or “lower back”.`,
    });
  const hurting = regionsHurting(athlete.hurts);
  const wished = [...new Set([...(athlete.likes ?? []), ...(athlete.lifts ?? []).map(({ exercise }) => exercise)])];
  const clashing = wished.flatMap((id) => {
    const exercise = exerciseById(id);
    const regions = exercise?.stresses.filter((region) => hurting.has(region)) ?? [];
    return exercise && regions.length > 0 ? [`${exercise.name} (${regions.join(', ')})`] : [];
  });
  if (clashing.length > 0)
    notes.push({
      code: 'pain-before-wish',
      level: 'warning',
      says: `You named exercises that load what hurts; they are left out until it no longer does: ${clashing.join('; ')}.`,
    });
  return notes;
}

/** Movement categories for which nothing is left, each with what took it away. */
function coverageNotes(athlete: Athlete): readonly Note[] {
  const everywhere: Trainee = { athlete, equipment: athlete.equipment ?? [], hurting: regionsHurting(athlete.hurts) };
  const missing = MOVEMENTS.filter(
    (movement) => !EXERCISES.some((one) => one.covers.includes(movement) && suits(one, everywhere) && waysFor(one, everywhere).length > 0),
  );
  return missing.map((movement) => ({
    code: 'category-without-exercise',
    level: 'good-to-know',
    says: `There is no exercise for “${movement}” in the plan: ${reasonFor(movement, everywhere)}.`,
  }));
}

function reasonFor(movement: Movement, trainee: Trainee): string {
  const all = EXERCISES.filter((one) => one.covers.includes(movement));
  const painless = all.filter((one) => !one.stresses.some((region) => trainee.hurting.has(region)));
  if (painless.length === 0) return `all of them load what hurts (${regionsOf(all, trainee.hurting).join(', ')})`;
  const wanted = painless.filter((one) => !trainee.athlete.dislikes?.includes(one.id));
  if (wanted.length === 0) return 'you dislike those that pain allows';
  return waysOf(wanted, trainee)
    ? 'those that you can equip need more experience with lifting'
    : 'those that are left need equipment that you don’t have';
}

function waysOf(exercises: readonly Exercise[], trainee: Trainee): boolean {
  return exercises.some((one) => waysFor(one, trainee).length > 0);
}

function regionsOf(exercises: readonly Exercise[], hurting: ReadonlySet<Region>): readonly Region[] {
  return [...hurting].filter((region) => exercises.some((one) => one.stresses.includes(region)));
}

/** What light or unknown weights mean for heavy work. */
function weightNotes({ equipment = [], weights, lifts, lifting }: Athlete): readonly Note[] {
  const free = equipment.some((one) => one === 'dumbbells' || one === 'kettlebell' || one === 'barbell');
  if (!free || equipment.includes('gym')) return [];
  const notes: Note[] = [];
  if (!weights)
    notes.push({
      code: 'weights-unknown',
      level: 'good-to-know',
      says: 'Which weights you own is not known, so loads are found by repetitions in reserve. Say what you own, and the plan names only what you can lift.',
    });
  else if (!lifts?.length && lifting !== 'new')
    notes.push({
      code: 'lifts-unknown',
      level: 'good-to-know',
      says: 'What you lift is not known, so the plan names no kilograms. Write down a set of ten repetitions or fewer, and it will.',
    });
  return notes;
}
