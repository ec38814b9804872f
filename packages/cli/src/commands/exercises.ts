import { CATEGORIES, EQUIPMENT, LIFTING_LEVELS, MUSCLES, REGIONS } from '@ironstride/core';
import type { Command } from 'commander';
import { printJson, printLines, refuse, screen } from '../answer.ts';
import { EXIT, type ExitCode } from '../exit-code.ts';
import { findExercises } from '../find-exercises.ts';
import { gather } from '../gather.ts';
import type { Define } from '../main.ts';
import { wordOption, wordsOption } from '../read-option.ts';
import { exerciseListLines } from '../render/exercise-list-lines.ts';
import { NARROW } from '../render/page.ts';

interface ExercisesFlags {
  readonly category?: string;
  readonly equipment?: string;
  readonly muscle?: string;
  readonly level?: string;
  readonly avoid?: string;
  readonly json?: boolean;
}

/** `ironstride exercises` */
export const define: Define = (command: Command, finish) => {
  command
    .argument('[query...]', 'words to look for in names, muscles and purposes')
    .option('--category <name>', CATEGORIES.join(', '))
    .option('--equipment <list>', 'only what these things suffice for, such as dumbbells,bands; none for body weight')
    .option('--muscle <name>', 'only what works this muscle')
    .option('--level <name>', 'only what suits this experience: new, some or experienced')
    .option('--avoid <list>', 'nothing that loads these body parts, such as knee,achilles')
    .action(async (query: readonly string[], flags: ExercisesFlags) => finish(await run(query, flags)));
};

async function run(query: readonly string[], flags: ExercisesFlags): Promise<ExitCode> {
  const read = gather(
    wordOption('--category', flags.category, CATEGORIES),
    wordsOption('--equipment', flags.equipment, [...EQUIPMENT, 'none'] as const),
    wordOption('--muscle', flags.muscle, MUSCLES),
    wordOption('--level', flags.level, LIFTING_LEVELS),
    wordsOption('--avoid', flags.avoid, REGIONS),
  );
  if (!read.ok) return refuse(read.problems, flags.json);
  const [category, things, muscle, level, avoid] = read.value;
  const found = findExercises({
    query: query.join(' '),
    ...(category && { category }),
    ...(things && { equipment: things.filter((one) => one !== 'none') }),
    ...(muscle && { muscle }),
    ...(level && { level }),
    ...(avoid && { avoid }),
  });
  if (flags.json) {
    const { exercisesRecord } = await import('@ironstride/formats');
    await printJson(exercisesRecord(found));
  } else printLines(exerciseListLines(found, screen(NARROW)));
  return EXIT.fine;
}
