import { nearest } from '../nearest.ts';
import { problem, type Problem } from '../problems.ts';
import { BLOCKS, PHASES, type Block, type Phase, type WeekContext } from './placement.ts';
import { short } from './session-notation.ts';

/** What a heading of week notation says about its week. */
export interface WeekAbout {
  readonly context: Omit<WeekContext, 'monday'>;
  /** True for a week that lies before the training that is judged. */
  readonly history: boolean;
}

const WORDS = [...PHASES, ...BLOCKS, 'deload', 'no-deload', 'history'];

/** Reads the words after the colon of a heading, such as `build, strength, deload`; see readTraining for the grammar. */
export function readAbout(text: string, at: string, problems: Problem[]): WeekAbout {
  let history = false;
  const found: { phase?: Phase; block?: Block; deload?: boolean } = {};
  const set = <K extends 'phase' | 'block' | 'deload'>(key: K, value: NonNullable<(typeof found)[K]>): void => {
    if (found[key] !== undefined) problems.push(problem('session-word-twice', at, { text: short(text), what: key }));
    found[key] = value;
  };
  for (const word of text.toLowerCase().split(',')) {
    const [, only, name = ''] = /^(?:(phase|block)\s+)?(.*)$/.exec(word.trim()) ?? [];
    const phase = only !== 'block' && isPhase(name);
    const block = only !== 'phase' && isBlock(name);
    if (phase) set('phase', name);
    if (block) set('block', name);
    if (phase || block || (name === '' && only === undefined)) continue;
    if (only === undefined && (name === 'deload' || name === 'no-deload')) set('deload', name === 'deload');
    else if (only === undefined && name === 'history') history = true;
    else {
      const near = nearest(name, only === 'phase' ? PHASES : only === 'block' ? BLOCKS : WORDS);
      problems.push(problem('notation-about-unknown', at, { text: short(word), ...(near && { near }) }));
    }
  }
  return { context: found, history };
}

/** Writes what a heading says of its week; `history` when nothing is known of it because it lies before the training. */
export function writeAbout(week: WeekContext | undefined): string {
  if (!week) return 'history';
  const { phase, block, deload } = week;
  const words: string[] = [];
  if (phase !== undefined && phase === block) words.push(phase);
  else {
    if (phase !== undefined) words.push(isBlock(phase) ? `phase ${phase}` : phase);
    if (block !== undefined) words.push(isPhase(block) ? `block ${block}` : block);
  }
  if (deload !== undefined) words.push(deload ? 'deload' : 'no-deload');
  return words.join(', ');
}

function isPhase(text: string): text is Phase {
  return (PHASES as readonly string[]).includes(text);
}

function isBlock(text: string): text is Block {
  return (BLOCKS as readonly string[]).includes(text);
}
