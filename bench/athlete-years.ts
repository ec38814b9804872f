import { addDays, formatDate, plan, type PlainDate, type Placement, type Plan } from '../packages/core/src/index.ts';
import { changesBetween, nextStamp, type Batch, type Document, type Json, type Values } from '../packages/sync/src/index.ts';
import { Lot } from '../packages/sync/src/testing/lot.ts';
import { busyAthlete, seasonOptions } from './seasons.ts';

/** The device of everything here. */
export const DEVICE = 'benchmark000';

const WEEKS = 52;

/** Documents in one batch, below the limit. */
const IN_BATCH = 400;

/** The last day with a log: a Thursday late in the second season, from which there is much to look back on. */
export const TODAY = '2027-12-09';

/**
 * What the devices of one athlete have sent in two years, in order: two seasons of 52 weeks with about six sessions each, every session
 * logged, a check-in each day. `secondYear` is the first batch of the second season, `session` one of
 * its sessions of strength.
 */
export function athleteYears(): { readonly batches: readonly Batch[]; readonly secondYear: number; readonly session: string } {
  const athlete = { ...busyAthlete(WEEKS), asks: { runs: 4, strength: 2, core: 0 } };
  const planned = plan(athlete, seasonOptions(WEEKS));
  if (!planned.ok) throw new Error('The season of the benchmark has problems');
  const second = planned.value;
  const first = earlier(second);
  const lot = new Lot(1);
  let time = 1_700_000_000_000;
  const batches: Batch[] = [];
  const say = (states: readonly State[], label: string): void => {
    const at = nextStamp(DEVICE, (time += 60_000));
    const documents = states.map(({ values, ...rest }): Document => ({ ...rest, fields: changesBetween(undefined, values, at) }));
    for (let from = 0; from < documents.length; from += IN_BATCH)
      batches.push({ id: lot.uuid(), device: DEVICE, at, label, documents: documents.slice(from, from + IN_BATCH) });
  };
  let secondYear = 0;
  for (const [index, season] of [first, second].entries()) {
    if (index === 1) secondYear = batches.length;
    say(statesOf(season, `season-${index}`), 'season-made');
    for (const { monday } of season.weeks) {
      const days = Array.from({ length: 7 }, (_, day) => formatDate(addDays(monday, day))).filter((day) => day <= TODAY);
      const done = season.placements.filter(({ date }) => days.includes(formatDate(date)));
      const checkIns = days.map((id): State => ({
        kind: 'check-in',
        id,
        values: { sleep: 1 + lot.below(5), legs: 1 + lot.below(5), mood: 1 + lot.below(5) },
      }));
      say([...done.map((one) => logOf(one, lot)), ...checkIns], 'log');
    }
  }
  const session = second.placements.find((one) => one.session.discipline === 'strength')?.id;
  if (session === undefined) throw new Error('The season of the benchmark has no strength');
  return { batches, secondYear, session };
}

/** The same season a year before, with ids of its own. */
function earlier(season: Plan): Plan {
  const before = (date: PlainDate): PlainDate => addDays(date, -7 * WEEKS);
  return {
    ...season,
    from: before(season.from),
    weeks: season.weeks.map((week) => ({ ...week, monday: before(week.monday) })),
    placements: season.placements.map((one) => ({ ...one, id: `y0-${one.id}`, date: before(one.date) })),
  };
}

/** What a document is to say. */
interface State extends Pick<Document, 'kind' | 'id'> {
  readonly values: Values;
}

/** A season as its documents: the plan without its parts, each week, each session, and which plan holds. */
function statesOf({ weeks, placements, ...frame }: Plan, uid: string): readonly State[] {
  return [
    { kind: 'plan', id: uid, values: toValues(frame) },
    ...weeks.map((week): State => ({ kind: 'week', id: `${uid}/${formatDate(week.monday)}`, values: { value: toJson(week) } })),
    ...placements.map(({ id, date, half, ...value }): State => {
      return { kind: 'placement', id: `${uid}/${id}`, values: { slot: `${formatDate(date)} ${half}`, value: toJson(value) } };
    }),
    { kind: 'season', id: 'home', values: { plan: uid, rulebook: 'article', 'athlete.name': 'Busy runner' } },
  ];
}

/** What a careful person keeps of a session: each set, and how it was. */
function logOf({ id, date, session, content }: Placement, lot: Lot): State {
  const started = Date.UTC(2026, 0, 1) + date * 1000;
  const steps = (content?.parts ?? []).flatMap(({ role, steps }, part) =>
    role === 'main' ? steps.map((step, at) => ({ step, at: `${part}.${at}` })) : [],
  );
  const sets = steps.flatMap(({ step, at }) => {
    if (step.does !== 'exercise') return [];
    return step.sets.map((_, set) => {
      const done = {
        at: `${at}.${set}`,
        exercise: step.exercise,
        kg: 40 + lot.below(80),
        reps: 4 + lot.below(8),
        rir: 2,
        time: started + set,
      };
      return [`sets.${done.at}.${done.time}`, done] as const;
    });
  });
  const { kind: title, discipline, minutes } = session;
  const rest = { date: formatDate(date), title, discipline, state: 'done', started, finished: started + 3_600_000, rpe: 6, minutes };
  return { kind: 'log', id, values: { ...rest, ...Object.fromEntries(sets) } };
}

function toValues(object: object): Values {
  return JSON.parse(JSON.stringify(object)) as Values; // an object in, an object out
}

function toJson(value: object): Json {
  return toValues(value);
}
