import { describe, expect, test } from 'vitest';
import { besidePlans, readDeviceFile } from './read-device-file.ts';
import type { FilePlan } from './device-rows.ts';

const plan = (says: string) => ({
  athlete: {},
  rulebook: 'article',
  from: 20_000,
  weeks: [{ monday: 20_000, number: 1, focus: says }],
  placements: [
    {
      id: 'w01-easy-1',
      date: 20_001,
      half: 'am',
      session: { kind: 'easy', discipline: 'run', minutes: 40, effort: 'easy', tags: ['run'] },
    },
  ],
  demands: [],
  leftOut: [],
  score: {},
  proof: {},
  findings: [],
  unknown: [],
  notes: [],
});
const log = {
  id: 'w01-easy-1',
  date: '2026-10-04',
  title: 'Easy run',
  discipline: 'run',
  state: 'done',
  started: 1,
  finished: 2,
  sets: [{ at: '0.0.0', exercise: 'goblet-squat', kg: 16, reps: 8, rir: 2, time: 2 }],
  swaps: {},
  minutes: 40,
};
const whole = {
  format: 'ironstride-device',
  version: 1,
  seasons: [{ id: 'home', athlete: { name: 'Kim' }, from: '2026-10-03', rulebook: 'article', plan: '00000002', original: '00000001' }],
  plans: [
    { id: '00000001', plan: plan('one') },
    { id: '00000002', plan: plan('two') },
  ],
  drafts: [],
  settings: [{ id: 'home', distance: 'km', weight: 'kg', weekStart: 'monday', theme: 'dark', language: 'de' }],
  checkIns: [{ id: '2026-10-04', sleep: 4, legs: 3, mood: 5 }],
  logs: [log],
};
const told = (file: unknown): readonly string[] => {
  const read = readDeviceFile(typeof file === 'string' ? file : JSON.stringify(file));
  return read.ok ? [] : read.problems.map((one) => (one.kind === 'broken' ? one.what : one.kind));
};

describe('A file of a device is checked before anything is touched', () => {
  test('a whole file is read as it is', () => {
    const read = readDeviceFile(JSON.stringify(whole));
    expect(read).toEqual({ ok: true, file: whole });
  });

  test('a check-in with one answer only, pain, and what was changed in a season come back as they were', () => {
    const layer = {
      on: '2026-10-04',
      cause: 'edit',
      sessions: [
        { kind: 'tempo', from: '2026-10-05 am', to: '2026-10-06 pm' },
        { kind: 'easy', title: 'With Kim', to: '2026-10-07 am' },
      ],
      changed: 2,
    };
    const file = {
      ...whole,
      seasons: whole.seasons.map((season) => ({ ...season, layers: [layer] })),
      checkIns: [{ id: '2026-10-04', sleep: 0, legs: 0, mood: 4, pain: 'knee', painLevel: 3 }],
    };
    expect(readDeviceFile(JSON.stringify(file))).toEqual({ ok: true, file });
    expect(told({ ...file, seasons: [{ ...file.seasons[0], layers: [{ ...layer, sessions: [{ kind: 'tempo', to: 'soon' }] }] }] })).toEqual(
      ['seasons[0].layers[0].sessions[0].to'],
    );
  });

  test('foreign files are named as such', () => {
    expect(told('hello')).toEqual(['foreign']);
    expect(told('null')).toEqual(['foreign']);
    expect(told([])).toEqual(['foreign']);
    expect(told({ format: 'ironstride-plan', version: 1 })).toEqual(['foreign']);
  });

  test('a file of a newer version is named as such', () => {
    expect(told({ ...whole, version: 2 })).toEqual(['newer']);
  });

  test('a file that was cut off is broken', () => {
    expect(told(JSON.stringify(whole).slice(0, -20))).toEqual(['JSON']);
  });

  test('versions that never were and tables that are missing are told', () => {
    expect(told({ ...whole, version: '1' })).toEqual(['version']);
    expect(told({ ...whole, version: 0 })).toEqual(['version']);
    const { logs: _, ...rest } = whole;
    expect(told(rest)).toEqual(['logs']);
  });

  test('everything that is wrong is told at once', () => {
    expect(
      told({
        ...whole,
        settings: [{ ...whole.settings[0], theme: 'pink' }],
        checkIns: [{ id: '2026-13-04', sleep: 9, legs: 3, mood: 5 }],
        logs: [log, { ...log, id: 'other', sets: [{ at: 3, time: 'now' }] }],
      }),
    ).toEqual(['settings[0].theme', 'checkIns[0].id', 'checkIns[0].sleep', 'logs[1].sets[0].at', 'logs[1].sets[0].time']);
  });

  test('a plan is looked into', () => {
    const broken = { ...plan('x'), placements: [{ id: 'a', date: 'soon', half: 'noon', session: null }] };
    expect(told({ ...whole, plans: [whole.plans[0], { id: '00000002', plan: broken }] })).toEqual([
      'plans[1].plan.placements[0].date',
      'plans[1].plan.placements[0].half',
      'plans[1].plan.placements[0].session',
    ]);
  });

  test('rows that are there twice and plans that are missing are told', () => {
    expect(told({ ...whole, logs: [log, log] })).toEqual(['logs[1].id']);
    expect(told({ ...whole, plans: [whole.plans[0]] })).toEqual(['seasons[0].plan']);
  });
});

describe('Plans of a file stand beside those of the device', () => {
  const read = readDeviceFile(JSON.stringify(whole));
  const file = read.ok ? read.file : undefined;
  const here = (id: string, at: number): readonly FilePlan[] => {
    const found = file?.plans[at]?.plan;
    return found ? [{ id, plan: found }] : [];
  };

  test('the same plans keep their ids, so the same data give the same bytes', () => {
    expect(file && besidePlans(file, file.plans)).toEqual(file);
    expect(file && besidePlans(file, [])).toEqual(file);
  });

  test('an id that another plan has is changed, and the season follows', () => {
    const beside = file && besidePlans(file, here('00000002', 0));
    expect(beside?.plans.map(({ id }) => id)).toEqual(['00000001', '00000003']);
    expect(beside?.seasons[0]).toMatchObject({ plan: '00000003', original: '00000001' });
  });
});
