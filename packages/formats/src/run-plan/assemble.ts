import {
  addDays,
  bad,
  good,
  has,
  isPlainDate,
  mondayOf,
  problem,
  session,
  USUAL_PACE,
  type Confidence,
  type Result,
  type RunPlan,
  type RunPlanEntry,
  type Session,
  type SessionKind,
  type Tag,
} from '@ironstride/core';
import { classify, least } from './classify.ts';
import { applyMapping, type RunPlanMapping } from './mapping.ts';
import { nearRace, raceKmIn } from './size.ts';
import { folded } from './split.ts';
import type { RawEntry, RawPlan } from './raw-plan.ts';

/** Most entries of a plan; twenty years of a run every day fit (convention). */
const MOST_ENTRIES = 8000;
/** Most days from the first to the last entry, about twenty years (convention). */
const MOST_DAYS = 7308;
/** From so many minutes on the longest run of a week is a long run; shorter ones when they stand out by a fifth (convention). */
const LONG_MINUTES = 90;
const SHORTEST_LONG = 60;
const STANDS_OUT = 1.2;
/** Kinds that can be a week's long run without being called so. */
const MAYBE_LONG: ReadonlySet<SessionKind> = new Set<SessionKind>(['easy', 'steady', 'race-pace', 'strides']);

/** Gives every entry its meaning, then looks at weeks and the whole: which run is the long one, which race is the aim. */
export function assemble(raw: RawPlan, file: string, mapping: RunPlanMapping = []): Result<RunPlan> {
  if (raw.entries.length === 0) return bad([problem('run-plan-empty', file)]);
  if (raw.entries.length > MOST_ENTRIES)
    return bad([problem('run-plan-too-long', file, { found: raw.entries.length, what: 'entries', most: MOST_ENTRIES })]);
  const days = 1 + raw.entries.reduce((last, one) => Math.max(last, one.day), 0);
  if (days > MOST_DAYS) return bad([problem('run-plan-too-long', file, { found: days, what: 'days', most: MOST_DAYS })]);
  const sorted = raw.entries.map((entry, index) => ({ entry, index })).sort((a, b) => a.entry.day - b.entry.day || a.index - b.index);
  const mapped = new Set<RunPlanEntry>();
  const read = sorted.flatMap(({ entry }) => {
    const entries = toEntries(entry, raw);
    const own = applyMapping(mapping, entry.title, entries);
    for (const one of own ?? []) mapped.add(one);
    return own ?? entries;
  });
  if (read.every((one) => one.sessions.length === 0)) return bad([problem('run-plan-empty', file)]);
  const free = (one: RunPlanEntry): boolean => !mapped.has(one);
  const withRaces = nameRaces(findAim(read, raw, free));
  const entries = findLongRuns(withRaces, raw, (one) => free(one));
  const first = raw.firstDay;
  if (first !== undefined && !isPlainDate(addDays(first, days)))
    return bad([problem('run-plan-too-long', file, { found: days, what: 'days', most: MOST_DAYS })]);
  return good({
    name: raw.name,
    ...(first !== undefined && { firstDay: first }),
    days,
    entries,
    ...(raw.notes.length > 0 && { notes: raw.notes }),
  });
}

/** One entry, or one for each half of the day when the source named both. */
function toEntries(raw: RawEntry, plan: RawPlan): RunPlanEntry[] {
  const { parts, confidence, because } = classify(raw, plan.unit);
  const text = [raw.title, raw.description && raw.description !== raw.title ? raw.description : '']
    .filter(Boolean)
    .join('\n')
    .slice(0, 4000);
  const base = {
    day: raw.day,
    text,
    at: raw.at,
    ...(raw.start !== undefined && { start: raw.start }),
    ...(raw.done && { done: raw.done }),
  };
  const halves = [...new Set(parts.map((one) => one.half ?? raw.half))];
  if (halves.length < 2) {
    const [half] = halves.length === 0 ? [raw.half] : halves;
    return [{ ...base, confidence, because, sessions: parts.map((one) => one.session), ...(half && { half }) }];
  }
  return halves.map((half) => {
    const own = parts.filter((one) => (one.half ?? raw.half) === half);
    return {
      ...base,
      confidence: least(own.map((one) => one.confidence)),
      because: [...new Set(own.map((one) => one.because))].join('; '),
      sessions: own.map((one) => one.session),
      ...(half && { half }),
    };
  });
}

/** When no race stands in the last days, the last run is the race if it has its distance or stands for the end of the plan. */
function findAim(entries: readonly RunPlanEntry[], raw: RawPlan, free: (one: RunPlanEntry) => boolean): readonly RunPlanEntry[] {
  const lastDay = entries.findLast((one) => one.sessions.length > 0)?.day ?? 0;
  if (entries.some((one) => one.day > lastDay - 8 && one.sessions.some((it) => has(it, 'race'))))
    return entries.map((one) => withRaceKm(one, raw));
  const last = entries.findLast((one) => one.sessions.some((it) => it.discipline === 'run'));
  const run = last?.sessions.find((it) => it.discipline === 'run');
  if (!last || !run || !free(last) || raw.raceKm === undefined || run.km === undefined || nearRace(run.km) !== raw.raceKm) return entries;
  const race = remade(run, { kind: 'race', km: raw.raceKm, minutes: Math.round(raw.raceKm * USUAL_PACE) });
  return entries.map((one) =>
    one === last
      ? {
          ...one,
          sessions: one.sessions.map((it) => (it === run ? race : it)),
          confidence: 'guess',
          because: 'the last run has the distance of the race',
        }
      : one,
  );
}

/** A race whose name has no distance has that of the plan; more in its field is the warm-up. */
function withRaceKm(entry: RunPlanEntry, raw: RawPlan): RunPlanEntry {
  const [race] = entry.sessions;
  const km = raw.raceKm;
  if (race?.kind !== 'race' || entry.sessions.length > 1 || km === undefined || raceKmIn(folded(entry.text)) !== undefined) return entry;
  if (race.km !== undefined && (race.km <= km || race.km > 2 * km)) return entry;
  return {
    ...entry,
    sessions: [remade(race, { kind: 'race', km, minutes: race.km === undefined ? Math.round(km * USUAL_PACE) : race.minutes })],
    confidence: 'likely',
    because: `${entry.because.replace(', length not said', '')}; its distance is that of the plan`,
  };
}

/** The last race, and others as long or called the goal, are A races; tune-ups are C, the rest B. */
function nameRaces(entries: readonly RunPlanEntry[]): readonly RunPlanEntry[] {
  const races = entries.flatMap((one) => one.sessions.filter((it) => has(it, 'race')));
  const aim = races.at(-1);
  if (!aim) return entries;
  const tagOf = (race: Session, text: string): Tag => {
    if (/\btune[ -]?up|\btest|\bprep|\bpractice|\bvorbereitung|\baufbau|\bparkrun/.test(text)) return 'race-c';
    if (race === aim || /\b(?:goal|key|target|main|a)[ -](?:\w+ )?race/.test(text) || (race.km !== undefined && race.km === aim.km))
      return 'race-a';
    return 'race-b';
  };
  return entries.map((one) => {
    if (!one.sessions.some((it) => has(it, 'race'))) return one;
    const text = folded(one.text);
    return { ...one, sessions: one.sessions.map((it) => (has(it, 'race') && !isRanked(it) ? remade(it, {}, tagOf(it, text)) : it)) };
  });
}

function isRanked(one: Session): boolean {
  return has(one, 'race-a') || has(one, 'race-b') || has(one, 'race-c');
}

/** In weeks where no run is called long, the one that clearly is the longest. */
function findLongRuns(entries: readonly RunPlanEntry[], raw: RawPlan, free: (one: RunPlanEntry) => boolean): readonly RunPlanEntry[] {
  const offset = raw.firstDay === undefined ? 0 : raw.firstDay - mondayOf(raw.firstDay);
  const weeks = new Map<number, RunPlanEntry[]>();
  for (const one of entries) {
    const week = Math.floor((one.day + offset) / 7);
    weeks.set(week, [...(weeks.get(week) ?? []), one]);
  }
  const changed = new Map<RunPlanEntry, RunPlanEntry>();
  for (const week of weeks.values()) {
    const runs = week
      .flatMap((entry) => entry.sessions.filter((one) => one.discipline === 'run').map((run) => ({ entry, run })))
      .sort((a, b) => b.run.minutes - a.run.minutes);
    if (runs.length < 3 || runs.some(({ run }) => has(run, 'long-run') || has(run, 'race'))) continue;
    const [longest, next] = runs.filter(({ run }) => MAYBE_LONG.has(run.kind));
    if (!longest || !next || !free(longest.entry)) continue;
    const { minutes } = longest.run;
    const clear =
      minutes > next.run.minutes && (minutes >= LONG_MINUTES || (minutes >= SHORTEST_LONG && minutes >= STANDS_OUT * next.run.minutes));
    if (clear) changed.set(longest.entry, asLong(longest.entry, longest.run));
  }
  return entries.map((one) => changed.get(one) ?? one);
}

function asLong(entry: RunPlanEntry, run: Session): RunPlanEntry {
  const plain = run.kind === 'easy';
  const long = plain ? remade(run, { kind: 'long', effort: run.effort }) : remade(run, {}, 'long-run');
  const confidence: Confidence = least([entry.confidence, run.minutes >= LONG_MINUTES ? 'likely' : 'guess']);
  return {
    ...entry,
    sessions: entry.sessions.map((one) => (one === run ? long : one)),
    confidence,
    because: `${entry.because}; the longest run of its week, so it counts as the long run`,
  };
}

/** The same session with other facts; extra tags that were given stay. */
function remade(one: Session, changes: Partial<Pick<Session, 'kind' | 'km' | 'minutes' | 'effort'>>, tag?: Tag): Session {
  const { tags, discipline: _discipline, ...facts } = one;
  const extra = tags.filter((it) => it === 'long-run');
  const effort = changes.kind !== undefined && changes.effort === undefined ? {} : { effort: changes.effort ?? one.effort };
  const { effort: _effort, ...rest } = facts;
  return session({ ...rest, ...changes, ...effort, extraTags: tag ? [...extra, tag] : extra });
}
