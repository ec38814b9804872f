import { bad, good, problem, problemText, type Problem, type Result } from '@ironstride/core';
import { decodeText } from '@ironstride/formats/text';
import { readBytes, STDIN } from '../read-bytes.ts';
import type { Question } from './question.ts';

/** Asks in the terminal, one question after the other; undefined when the person gives up. */
export async function askInTerminal(questions: readonly Question[]): Promise<readonly (readonly string[])[] | undefined> {
  const { intro, isCancel, multiselect, select, text } = await import('@clack/prompts');
  intro('Six questions, and your athlete file is there. Everything can be changed in it later.');
  const blocks: (readonly string[])[] = [];
  for (const question of questions) {
    const { asks: message, example, choices, many } = question;
    const options = choices?.map((value) => ({ value, label: value }));
    const answer = !options
      ? await text({ message, placeholder: example, validate: (given) => complaint(question, given ?? '') })
      : many
        ? await multiselect({ message, options, required: false })
        : await select({ message, options });
    if (isCancel(answer)) return undefined;
    const read = question.read(Array.isArray(answer) ? answer.join(', ') : answer);
    if (!read.ok) throw new Error(`“${message}” took an answer that it cannot read`);
    blocks.push(read.value);
  }
  return blocks;
}

function complaint(question: Question, given: string): string | undefined {
  const read = question.read(given);
  return read.ok ? undefined : read.problems.map(problemText).join(' ');
}

/** Takes the answers from standard input, a line each; tells everything that is missing or unusable at once. */
export async function askPipe(questions: readonly Question[]): Promise<Result<readonly (readonly string[])[]>> {
  const bytes = await readBytes(STDIN);
  if (!bytes.ok) return bytes;
  const text = bytes.value.length === 0 ? good('') : decodeText(bytes.value, 'standard input');
  if (!text.ok) return text;
  const lines = text.value.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  const problems: Problem[] = [];
  const blocks = questions.map((question, index) => {
    const line = lines[index];
    const read =
      line === undefined ? bad<readonly string[]>([problem('answer-missing', '', { question: question.asks })]) : question.read(line);
    if (!read.ok) problems.push(...read.problems);
    return read.ok ? read.value : [];
  });
  return problems.length > 0 ? bad(problems) : good(blocks);
}
