import { bad, good, problem, type Note, type Problem, type Result } from '@ironstride/core';
import { z } from 'zod';
import { fit } from '../schema-problems.ts';
import { readYaml } from '../yaml.ts';
import { amountsIn, fold } from './amounts.ts';
import { KM_PER, readingNote, type RawEntry, type RawPlan } from './raw-plan.ts';
import { nearRace, raceKmIn } from './size.ts';

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
/** Longest text that is read a second time with its lines indented, characters (convention). */
const MOST_LENIENT = 200_000;
/** Most weeks of one plan, five years (convention). */
const MOST_WEEKS = 260;

const TEXT = z.union([z.string(), z.number().transform(String), z.boolean().transform(String)], 'text');
const MILES = z.number('a number, such as 5').min(0).max(1000);
const WORKOUT = z.object({
  title: TEXT,
  description: TEXT.optional(),
  distance: z.union([MILES, z.array(MILES).min(1).max(2)], 'a distance, or the smallest and the largest').optional(),
  tags: z.array(TEXT).optional(),
});
const SCHEMA = z.object({
  name: TEXT.optional(),
  id: TEXT.optional(),
  type: TEXT.optional(),
  units: z.enum(['mi', 'km'], 'mi or km'),
  schedule: z
    .array(z.object({ workouts: z.array(WORKOUT) }))
    .min(1, 'at least one week')
    .max(MOST_WEEKS),
});

/** Reads the document that plan collections use: `units`, and `schedule`, a list of weeks with seven `workouts` each; YAML or JSON. */
export function readScheduleDocument(text: string, file: string): Result<RawPlan> {
  const strict = readYaml(text, file);
  // Some programs don't indent the second line of a long text; the standard wants it, and the error is reported as it was.
  const lenient =
    strict.ok || text.length > MOST_LENIENT ? strict : readYaml(text.replace(/^(?![\s#-]|[\w"' -]{1,40}:|\.\.\.|[{[\]}])/gm, '  '), file);
  const written = lenient.ok ? lenient : strict;
  if (!written.ok) return written;
  const problems: Problem[] = [];
  const plan = fit(SCHEMA, written.value.value, [], written.value, problems);
  plan?.schedule.forEach(({ workouts }, week) => {
    if (workouts.length > 7)
      problems.push(
        problem('run-plan-week-days', written.value.at(['schedule', week, 'workouts']), { week: week + 1, found: workouts.length }),
      );
  });
  if (!plan || problems.length > 0) return bad(problems);
  const notes: Note[] = [];
  const entries = plan.schedule.flatMap(({ workouts }, week) => {
    if (workouts.length < 7) {
      notes.push(
        readingNote('week-incomplete', `Week ${week + 1} has ${workouts.length} of 7 days; the days after them were taken as rest.`),
      );
    }
    return workouts.map(({ title, description, distance, tags }, day): RawEntry => {
      const km = distance === undefined ? undefined : middle(distance) * KM_PER[plan.units];
      return {
        day: week * 7 + day,
        at: `week ${week + 1}, ${DAYS[day] ?? ''}`,
        title,
        ...(description !== undefined && { description }),
        ...(tags && { labels: tags.join(', ') }),
        ...(km !== undefined && km > 0 && { km }),
      };
    });
  });
  const name = plan.name ?? plan.id ?? file;
  const raceKm = aimOf(plan.type ?? '') ?? aimOf(name);
  return good({ name, unit: plan.units, entries, notes, ...(raceKm !== undefined && { raceKm }) });
}

/** Kilometres of the race that a plan's kind or name says. */
export function aimOf(text: string): number | undefined {
  const words = fold(text);
  const found = amountsIn(words.replace(/(\d)\s*k\b/g, '$1 km'), 'km').find(
    (one) => one.km !== undefined && !one.unsure && one.km >= 1.5,
  )?.km;
  const named = /marathon|half|hm\b/.test(words) ? raceKmIn(words) : found;
  return named === undefined ? undefined : nearRace(named);
}

function middle(distance: number | readonly number[]): number {
  if (typeof distance === 'number') return distance;
  return distance.reduce((sum, one) => sum + one, 0) / distance.length;
}
