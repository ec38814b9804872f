import type { RunEffort } from '../../session/content.ts';
import type { Pattern } from './patterns.ts';
import { RUN } from './run-doses.ts';
import { halfMinutes } from './run-steps.ts';
import type { Targets } from './targets.ts';

/** Repetitions that a run plan's own title names, such as `6 x 400 m` or `4 × 3 min`. */
export interface OwnRepetitions {
  readonly times: number;
  /** Of one repetition. */
  readonly extent: { readonly metres: number } | { readonly seconds: number };
}

const REPETITIONS =
  /(\d{1,2})\s*[x×*]\s*(\d{1,4}(?:[.,]\d{1,2})?)\s*(km|mi(?:les?)?|metres?|meters?|m|min(?:utes?)?|sec(?:onds?)?|s)(?![a-z])/iu;
const STRIDES = /(\d{1,2})\s*(?:[x×*]\s*)?(?:strides?|pick-?ups?)/iu;
const METRES: Readonly<Record<string, number>> = { km: 1000, mi: 1609.344, me: 1, m: 1 };

/** The repetitions in a title; undefined when it names none, or what nobody runs. */
export function repetitionsIn(title: string): OwnRepetitions | undefined {
  const found = REPETITIONS.exec(title);
  const [, count = '', size = '', unit = ''] = found ?? [];
  const [times, number] = [Number(count), Number(size.replace(',', '.'))];
  if (!found || times < 2 || !(number > 0)) return undefined;
  const word = unit.toLowerCase();
  const [seconds, metres] = [
    word.startsWith('min') ? number * 60 : word.startsWith('s') ? number : undefined,
    METRES[word] ?? METRES[word.slice(0, 2)],
  ];
  if (seconds !== undefined) return { times, extent: { seconds } };
  return metres === undefined ? undefined : { times, extent: { metres: Math.round(number * metres) } };
}

/** The strides in a title; undefined when it names none. */
export function stridesIn(title: string): number | undefined {
  const times = Number(STRIDES.exec(title)?.[1] ?? 0);
  return times >= 2 ? times : undefined;
}

/** As a pattern of at most so many seconds: rests of half of the work after fast running, short ones after slower, shorter ones where time is short. */
export function patternOf({ times, extent }: OwnRepetitions, effort: RunEffort, targets: Targets, room: number): Pattern | undefined {
  const work = 'seconds' in extent ? extent.seconds : Math.ceil((extent.metres * targets.slowest(effort)) / 1000);
  const share = effort === 'interval' || effort === 'race' || effort === 'hill' ? RUN.ownRest.value.fast : RUN.ownRest.value.steady;
  const [least, most] = RUN.ownRestBounds.value;
  const wanted = Math.min(most, Math.max(least, work * share));
  const rest = halfMinutes(Math.min(wanted, (room - times * work) / (times - 1)));
  return rest < least ? undefined : { times, work: [work], rest, how: 'jog', effort };
}
