import { columnsOf, wrap } from './columns.ts';

/** Words behind a mark; the lines that follow stand under the first word. */
export function hang(mark: string, text: string, width: number): string[] {
  const indent = ' '.repeat(columnsOf(mark));
  const [first = indent, ...rest] = wrap(text, width, indent);
  return [mark + first.slice(indent.length), ...rest];
}
