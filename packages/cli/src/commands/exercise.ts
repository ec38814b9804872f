import {
  bad,
  bodyMapSvg,
  exerciseById,
  EXERCISES,
  figureSvg,
  good,
  nearest,
  POSES,
  problem,
  type Exercise,
  type Result,
} from '@ironstride/core';
import type { Command } from 'commander';
import { printJson, printLines, refuse, remark, screen } from '../answer.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Define } from '../main.ts';
import { exerciseLines } from '../render/exercise-lines.ts';
import { NARROW } from '../render/page.ts';
import { writeWhole } from '../write-whole.ts';

interface ExerciseFlags {
  readonly json?: boolean;
  readonly figure?: string;
  readonly muscles?: string;
}

/** `ironstride exercise` */
export const define: Define = (command: Command, finish) => {
  command
    .argument('<id>', 'id of an exercise, such as goblet-squat; “ironstride exercises” lists them')
    .option('--figure <file>', 'write the moving figure as an SVG picture')
    .option('--muscles <file>', 'write the map of the muscles as an SVG picture')
    .action(async (id: string, flags: ExerciseFlags) => finish(await run(id, flags)));
};

async function run(id: string, flags: ExerciseFlags): Promise<ExitCode> {
  const found = known(id);
  if (!found.ok) return refuse(found.problems, flags.json);
  for (const [file, picture] of picturesOf(found.value, flags)) {
    const written = await writeWhole(file, picture);
    if (!written.ok) return refuse(written.problems, flags.json);
    remark(`Wrote ${file}.`);
  }
  if (flags.json) {
    const { exercisesRecord } = await import('@ironstride/formats');
    await printJson(exercisesRecord([found.value]));
  } else printLines(exerciseLines(found.value, screen(NARROW)));
  return EXIT.fine;
}

/** The pictures that were asked for, by the file they go to. */
function picturesOf(
  { id, name, primary, secondary }: Exercise,
  { figure, muscles }: ExerciseFlags,
): readonly (readonly [string, string])[] {
  const pose = POSES[id];
  return [
    ...(figure !== undefined && pose ? [[figure, figureSvg(name, pose)] as const] : []),
    ...(muscles === undefined ? [] : [[muscles, bodyMapSvg(primary, secondary)] as const]),
  ];
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
