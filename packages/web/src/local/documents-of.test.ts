import { parseDate, plan as makePlan, RULEBOOKS, type Placement, type Plan } from '@ironstride/core';
import { readAthleteFile } from '@ironstride/formats';
import { keyOf, mergeDocument, nextStamp, type Document } from '@ironstride/sync';
import { describe, expect, test } from 'vitest';
import { changesOf, stateOfCheckIn, stateOfLog, stateOfSettings, statesOfSeason, type State, type States } from './documents-of.ts';
import { checkInOf, logOf, plansOf, seasonOf, settingsOf } from './rows-of.ts';
import type { LogRow, SeasonRow } from './rows.ts';
import { USUAL_SETTINGS } from './usual-settings.ts';

const ANSWERS = `
name: Tove
age: 30
level: intermediate
lifting: some
start: 2027-03-01
weeks: 2
now: { weekly-km: 30, longest-km: 14, easy-pace: '5:50' }
days: { mon: 60, tue: { am: 60, pm: 60 }, wed: { am: 60, pm: 60 }, thu: 60, fri: 60, sat: 60, sun: 120 }
equipment: [gym]
`;
const first = planned();
const season: SeasonRow = {
  id: 'home',
  athlete: { name: 'Tove', level: 'intermediate', lifting: 'some', days: { mon: 60 }, hurts: [] },
  from: '2027-03-01',
  rulebook: 'article',
  plan: '00000001',
  original: '00000001',
};
const PHONE = 'phone0000000';
const LAPTOP = 'laptop000000';
const at = (time: number, device = PHONE): string => nextStamp(device, time);
const statesWith = (plan: Plan, row = season): States =>
  statesOfSeason({ season: row, plan, original: { id: '00000001', uid: 'u1', plan: first } });
const start = changesOf(new Map(), statesWith(first), at(1));
const one = first.placements.find(({ fixed }) => !fixed);

function planned(): Plan {
  const read = readAthleteFile(new TextEncoder().encode(ANSWERS), 'tove', { today: parseDate('2027-02-01') ?? never() });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { athlete, from, weeks } = read.value;
  const made = makePlan(athlete, { from, ...(weeks !== undefined && { weeks }), rulebook: RULEBOOKS.article });
  return made.ok ? made.value : never();
}
function never(): never {
  throw new Error('the example cannot be planned');
}
const replaced = (by: readonly Placement[]): Plan => ({
  ...first,
  placements: [...first.placements.filter(({ id }) => id !== one?.id), ...by].toSorted((a, b) => a.date - b.date),
});
const merged = (...documents: readonly (readonly Document[])[]): ReadonlyMap<string, Document> => {
  const all = new Map<string, Document>();
  for (const document of documents.flat()) all.set(keyOf(document), mergeDocument(all.get(keyOf(document)), document));
  return all;
};
const plansFrom = (all: ReadonlyMap<string, Document>) => {
  const frame = all.get('plan/u1');
  return (
    frame &&
    plansOf(
      frame,
      [...all.values()].filter(({ kind }) => kind === 'week' || kind === 'placement'),
    )
  );
};
const ids = (plan: Plan | undefined) => plan?.placements.map(({ id }) => id).toSorted();
const states = (...all: readonly State[]): States => new Map(all.map((state) => [keyOf(state), state]));

describe('A season as documents comes back as it was', () => {
  test('as it was first made', () => {
    expect(plansFrom(merged(start))).toEqual({ plan: first, original: first });
    const document = merged(start).get('season/home');
    expect(document && seasonOf(document, season)).toEqual(season);
    expect(start.at(-1)?.kind).toBe('season');
  });

  test('with a session that moved, one that came and one that went, and still with what it began with', () => {
    const extra: Placement = { ...(one ?? never()), id: 'free-1', date: first.from };
    for (const now of [replaced([{ ...(one ?? never()), half: 'pm', date: first.from }]), replaced([extra]), replaced([])]) {
      const all = merged(start, changesOf(statesWith(first), statesWith(now), at(2)));
      expect(ids(plansFrom(all)?.plan)).toEqual(ids(now));
      expect(plansFrom(all)?.original).toEqual(first);
      // A device that sees it for the first time, and one that does everything at once.
      expect(plansFrom(merged(changesOf(new Map(), statesWith(now), at(3))))).toEqual(plansFrom(all));
    }
  });

  test('what began otherwise stays known when one device moves a session back while another changes it', () => {
    const moved = { ...(one ?? never()), date: first.from };
    const longer = { ...moved, session: { ...moved.session, minutes: 77 } };
    const all = merged(
      start,
      changesOf(statesWith(first), statesWith(replaced([moved])), at(2)),
      changesOf(statesWith(replaced([moved])), statesWith(first), at(4)),
      changesOf(statesWith(replaced([moved])), statesWith(replaced([longer])), at(3, LAPTOP)),
    );
    expect(plansFrom(all)?.original).toEqual(first);
    expect(plansFrom(all)?.plan.placements.find(({ id }) => id === one?.id)).toEqual({ ...one, session: longer.session });
  });

  test('only what was changed is sent', () => {
    const moved = replaced([{ ...(one ?? never()), date: first.from }]);
    const changes = changesOf(statesWith(first), statesWith(moved), at(2));
    expect(changes.map((document) => [keyOf(document), Object.keys(document.fields).toSorted()])).toEqual([
      [`placement/u1/${one?.id}`, ['gone', 'original', 'slot']],
    ]);
    expect(changesOf(statesWith(first), statesWith(first), at(2))).toEqual([]);
    expect(changesOf(statesWith(moved), statesWith(first), at(3)).flatMap(({ fields }) => Object.keys(fields))).toEqual(['slot', 'gone']);
  });

  test('half a plan is no plan yet', () => {
    const all = new Map(merged(start));
    all.delete(`placement/u1/${one?.id}`);
    expect(plansFrom(all)).toBeUndefined();
  });

  test('a session that was taken out and comes back has its place again', () => {
    const out = statesWith(replaced([]));
    const all = merged(start, changesOf(statesWith(first), out, at(2)), changesOf(out, statesWith(first), at(3)));
    expect(plansFrom(all)).toEqual({ plan: first, original: first });
  });

  test('changes that two devices accepted on one day are both told', () => {
    const layer = { on: '2027-03-02', cause: 'edit', sessions: [], changed: 1 } as const;
    const [here, there] = [
      { ...season, layers: [layer] },
      { ...season, layers: [{ ...layer, changed: 2 }] },
    ];
    const all = merged(
      start,
      changesOf(statesWith(first), statesWith(first, here), at(2)),
      changesOf(statesWith(first), statesWith(first, there), at(3, LAPTOP)),
    );
    const document = all.get('season/home');
    expect(document && seasonOf(document, season)?.layers?.map(({ changed }) => changed)).toEqual([1, 2]);
  });
});

describe('Other rows come back as they were', () => {
  const log: LogRow = {
    id: 'w01-full-1',
    date: '2027-03-02',
    title: 'Full body',
    discipline: 'strength',
    state: 'running',
    started: 1,
    sets: [{ at: '0.0.0', exercise: 'goblet-squat', kg: 16, reps: 8, rir: 2, time: 5 }],
    swaps: { '0.1': 'push-up' },
    notes: 'fine',
  };
  const documentOf = (state: State, before?: State, time = 1, device = PHONE) =>
    changesOf(before ? states(before) : new Map(), states(state), at(time, device));

  test('logs, check-ins and settings', () => {
    const [ofLog] = documentOf(stateOfLog(log));
    expect(ofLog && logOf(ofLog)).toEqual(log);
    const checkIn = { id: '2027-03-02', sleep: 4, legs: 0, mood: 3, pain: 'knee', painLevel: 2 };
    const [ofCheckIn] = documentOf(stateOfCheckIn(checkIn));
    expect(ofCheckIn && checkInOf(ofCheckIn)).toEqual(checkIn);
    const [ofSettings] = documentOf(stateOfSettings(USUAL_SETTINGS));
    expect(ofSettings && settingsOf(ofSettings)).toEqual(USUAL_SETTINGS);
  });

  test('sets that two devices logged offline are all there, in the order in which they were done', () => {
    const set = (place: string, time: number) => ({ at: place, reps: 8, time });
    const here = stateOfLog({ ...log, sets: [...log.sets, set('0.0.1', 20)] });
    const there = stateOfLog({ ...log, sets: [...log.sets, set('0.0.1', 15), set('0.0.2', 25)] });
    const all = merged(documentOf(stateOfLog(log)), documentOf(here, stateOfLog(log), 2), documentOf(there, stateOfLog(log), 2, LAPTOP));
    const document = all.get('log/w01-full-1');
    expect(document && logOf(document)?.sets.map(({ time }) => time)).toEqual([5, 15, 20, 25]);
  });

  test('a set that was corrected or taken back is', () => {
    const corrected = { ...log, sets: log.sets.map((one) => ({ ...one, reps: 9 })) };
    const all = merged(documentOf(stateOfLog(log)), documentOf(stateOfLog(corrected), stateOfLog(log), 2));
    const document = all.get('log/w01-full-1');
    expect(document && logOf(document)).toEqual(corrected);
    const back = merged([...all.values()], documentOf(stateOfLog({ ...log, sets: [] }), stateOfLog(corrected), 3)).get('log/w01-full-1');
    expect(back && logOf(back)?.sets).toEqual([]);
  });

  test('what a newer version wrote and this one cannot read leaves the row alone', () => {
    const [ofLog] = documentOf(stateOfLog(log));
    const strange = ofLog && mergeDocument(ofLog, { ...ofLog, fields: { discipline: [at(9), 'rowing'] } });
    expect(strange && logOf(strange)).toBeUndefined();
  });
});
