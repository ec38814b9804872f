import { EXIT } from './exit-code.ts';
import { printable } from './render/printable.ts';

/** Characters of a fault's own words that are shown (convention). */
const MOST_WORDS = 300;

/** A fault of ours: its words on one line, and the trace only for those who ask for it. */
export function reportBug(error: unknown): void {
  const words = error instanceof Error ? error.message || error.name : String(error);
  const line = printable(words.replaceAll(/\s+/g, ' ').trim());
  process.stderr.write(
    `This is a fault in Ironstride, not in your file: ${line.length > MOST_WORDS ? `${line.slice(0, MOST_WORDS)}…` : line}\n` +
      'Please report it with what you typed; IRONSTRIDE_DEBUG=1 shows more.\n',
  );
  if (process.env['IRONSTRIDE_DEBUG'] === '1' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exitCode = EXIT.bug;
}
