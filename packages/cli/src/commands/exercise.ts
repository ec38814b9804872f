import { bad, exerciseById, EXERCISES, good, nearest, problem, type Exercise, type Result } from '@ironstride/core';
import type { Command } from 'commander';
import { printJson, printLines, refuse, screen } from '../answer.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Define } from '../main.ts';
import { exerciseLines } from '../render/exercise-lines.ts';
import { NARROW } from '../render/page.ts';

interface ExerciseFlags {
  readonly json?: boolean;
}

/** `ironstride exercise` */
export const define: Define = (command: Command, finish) => {
  command
    .argument('<id>', 'id of an exercise, such as goblet-squat; “ironstride exercises” lists them')
    .action(async (id: string, flags: ExerciseFlags) => finish(await run(id, flags)));
};

async function run(id: string, flags: ExerciseFlags): Promise<ExitCode> {
  const found = known(id);
  if (!found.ok) return refuse(found.problems, flags.json);
  if (flags.json) {
    const { exercisesRecord } = await import('@ironstride/formats');
    await printJson(exercisesRecord([found.value]));
  } else printLines(exerciseLines(found.value, screen(NARROW)));
  return EXIT.fine;
}

function known(id: string): Result<Exercise> {
  const found = exerciseById(id.trim().toLowerCase());
  if (found) return good(found);
  const near = nearest(
    id,
    EXERCISES.map((one) => one.id),
  );
  return bad([problem('exercise-unknown', '', { text: id.slice(0, 60), ...(near !== undefined && { near }) })]);
}
