import { styleText } from 'node:util';

/** What a text is, from which its colour follows; shape and words tell the same without colour. */
export type Ink = 'title' | 'run' | 'strength' | 'race' | 'must' | 'should' | 'quiet' | 'good';

/** Where text goes: how wide it may be, and how it is coloured. */
export interface Page {
  /** Columns, 40 to 160. */
  readonly width: number;
  ink(ink: Ink, text: string): string;
}

const NARROWEST = 60;
/** Lists without columns can be read on a telephone held upright (convention). */
export const NARROW = 40;
const WIDEST = 160;
const USUAL = 80;

const INKS = {
  title: 'bold',
  run: 'cyan',
  strength: 'magenta',
  race: ['bold', 'yellow'],
  must: ['bold', 'red'],
  should: 'yellow',
  quiet: 'dim',
  good: 'green',
} as const satisfies Record<Ink, Parameters<typeof styleText>[0]>;

/** The page of a stream: its width, or COLUMNS, or 80; colour only on a terminal, or as NO_COLOR and FORCE_COLOR say. */
export function pageOf(stream: NodeJS.WriteStream, narrowest = NARROWEST): Page {
  const columns = stream.columns ?? Number(process.env['COLUMNS']);
  const width = Math.min(WIDEST, Math.max(narrowest, Number.isInteger(columns) && columns > 0 ? columns : USUAL));
  return { width, ink: (ink, text) => styleText(INKS[ink], text, { stream }) };
}

/** A page without colour, for files and tests. */
export function plainPage(width: number): Page {
  return { width, ink: (_, text) => text };
}
