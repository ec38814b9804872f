/** Most octets of a line in UTF-8, without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** One property of a calendar as folded lines, each with its end; `value` is written as it is. */
export function contentLine(name: string, value: string): string {
  let lines = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const more = octetsOf(character);
    if (octets + more > LONGEST) {
      lines += '\r\n ';
      octets = 1;
    }
    lines += character;
    octets += more;
  }
  return `${lines}\r\n`;
}

function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
}
