/** Columns that a text takes on a terminal; emoji and East Asian characters take two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfOne(character);
  return columns;
}

function columnsOfOne(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  // Letters, dashes and quotation marks of the West; the tables behind the expressions below cost milliseconds to build.
  if ((point >= 0x20 && point < 0x7f) || (point > 0xad && point < 0x300) || (point >= 0x2010 && point < 0x2028)) return 1;
  if (/^(?:\p{Mark}|\p{Format})$/u.test(character)) return 0;
  return /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]$/u.test(
    character,
  )
    ? 2
    : 1;
}

/** The text in at most `width` columns, with … where something is missing. */
export function cut(text: string, width: number): string {
  if (columnsOf(text) <= width) return text;
  let kept = '';
  let columns = 0;
  for (const character of text) {
    columns += columnsOfOne(character);
    if (columns > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** The text in exactly `width` columns. */
export function pad(text: string, width: number): string {
  const short = cut(text, width);
  return short + ' '.repeat(Math.max(0, width - columnsOf(short)));
}

/** The same, set to the right. */
export function padLeft(text: string, width: number): string {
  const short = cut(text, width);
  return ' '.repeat(Math.max(0, width - columnsOf(short))) + short;
}

/** Words over lines of at most `width` columns, each line after `indent`. */
export function wrap(text: string, width: number, indent = ''): string[] {
  const room = Math.max(10, width - columnsOf(indent));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > room) {
      lines.push(indent + line);
      line = '';
    }
    line = line === '' ? cut(word, room) : `${line} ${word}`;
  }
  if (line !== '') lines.push(indent + line);
  return lines;
}
