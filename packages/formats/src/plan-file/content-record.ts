import { LOAD_KINDS, REFERENCES, RUN_EFFORTS, type ReferenceKey } from '@ironstride/core';
import { z } from 'zod';
import { closed } from '../schema-problems.ts';
import { list } from './list.ts';

const seconds = z.int().min(0);
const metres = z.number().positive();
const kg = z.number().min(0);
const side = z.enum(['left', 'right']);

function pair<S extends z.ZodType>(one: S): z.ZodReadonly<z.ZodTuple<[S, S], null>> {
  return z.tuple([one, one]).readonly();
}

const timed = closed({ seconds });
const measured = closed({ metres });

const targetRecord = closed({
  effort: z.enum(RUN_EFFORTS),
  pace: pair(seconds).exactOptional().meta({ description: 'Fastest and slowest, seconds per kilometre.' }),
  heart: pair(z.int().min(0)).exactOptional().meta({ description: 'Lowest and highest, beats a minute.' }),
  rpe: pair(z.number().min(0).max(10)).meta({ description: 'Perceived effort from 0 to 10, lowest and highest.' }),
  feels: z.string(),
});

const runRecord = closed({
  does: z.literal('run'),
  extent: z.union([timed, measured]),
  target: targetRecord,
  note: z.string().exactOptional(),
});

const restRecord = closed({ does: z.literal('rest'), seconds, how: z.enum(['stand', 'walk', 'jog']) });

const setRecord = closed({
  purpose: z.enum(['ramp', 'work', 'extra']),
  amount: z
    .union([closed({ reps: pair(z.int().min(0)) }), timed, measured])
    .meta({ description: 'Of one set; for one-sided exercises on each side.' }),
  rir: z.number().min(0).max(10).exactOptional().meta({ description: 'Repetitions left in reserve.' }),
  load: closed({
    kind: z.enum(LOAD_KINDS),
    kg: kg.exactOptional().meta({ description: 'The whole of a barbell or machine, one piece of everything else.' }),
    plates: list(kg).exactOptional().meta({ description: 'On each side of the bar, heaviest first.' }),
  }).exactOptional(),
  only: side.exactOptional(),
});

const exerciseRecord = closed({
  does: z.literal('exercise'),
  exercise: z.string().meta({ description: 'Id in the exercise library.' }),
  sets: list(setRecord),
  rest: seconds.meta({ description: 'After each set.' }),
  superset: z.string().exactOptional().meta({ description: 'Exercises with the same letter take turns, set by set.' }),
  first: side.exactOptional(),
  notes: list(z.string()).exactOptional(),
});

const simple = [runRecord, restRecord, exerciseRecord] as const;

const repeatRecord = closed({
  does: z.literal('repeat'),
  times: z.int().min(2),
  steps: list(z.discriminatedUnion('does', simple)).meta({ description: 'A rest at the end is left out of the last round.' }),
});

const sources: readonly ReferenceKey[] = Object.keys(REFERENCES).filter((key): key is ReferenceKey => Object.hasOwn(REFERENCES, key));

const adviceRecord = closed({
  code: z.string(),
  topic: z.enum(['fuel', 'fluid', 'sleep', 'recovery', 'technique', 'safety', 'equipment']),
  says: z.string(),
  source: z.enum(['convention', ...sources]).meta({ description: 'Key of the bibliography, or convention.' }),
});

/** What a session consists of, step by step. */
export const contentRecord = closed({
  parts: list(
    closed({
      role: z.enum(['warm-up', 'main', 'cool-down', 'optional']),
      title: z.string(),
      steps: list(z.discriminatedUnion('does', [...simple, repeatRecord])),
      seconds,
    }),
  ),
  seconds: seconds.meta({ description: 'Of all parts but the optional ones.' }),
  advice: list(adviceRecord),
});
