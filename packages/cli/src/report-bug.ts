import { EXIT } from './exit-code.ts';
import { printable } from './render/printable.ts';

/** A fault of ours: one plain line, and the trace only for those who ask for it. */
export function reportBug(error: unknown): void {
  const words = error instanceof Error ? error.message : String(error);
  const first = printable(words.split('\n', 1)[0] ?? '');
  process.stderr.write(
    `This is a fault in Ironstride, not in your file: ${first}\nPlease report it with what you typed; IRONSTRIDE_DEBUG=1 shows more.\n`,
  );
  if (process.env['IRONSTRIDE_DEBUG'] === '1' && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  process.exitCode = EXIT.bug;
}
