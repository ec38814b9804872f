import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each test starts the command several times, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../../..');
const BIN = join(ROOT, 'packages/cli/bin/ironstride.js');

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real command in a folder of its own, with what is given on standard input. */
function ironstride(
  args: readonly string[],
  { input = '', env = {} }: { input?: string | Uint8Array; env?: Record<string, string> } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const { NO_COLOR: _, FORCE_COLOR: __, COLUMNS: ___, ...plain } = process.env;
    const child = spawn(process.execPath, [BIN, ...args], { cwd: folder, env: { ...plain, ...env } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => (out += part));
    child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    child.stdin.on('error', () => undefined).end(input);
  });
}

const example = (name: string): string => join(ROOT, 'examples', name);
const file = (name: string): string => join(folder, name);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ironstride-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the article’s example week', () => {
  test('passes under “article”, with one notice from the placement rules, on Tuesday and Wednesday', async () => {
    const { code, out, err } = await ironstride(['check', example('article-week.txt'), '--json']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      fine: true,
      findings: [{ rule: 'fresh-legs-for-heavy-strength', level: 'should', dates: ['2001-01-02', '2001-01-03'], evidence: 'trial' }],
    });
  });

  test('fails under “strict”', async () => {
    const { code, out } = await ironstride(['check', example('article-week.txt'), '--rulebook', 'strict']);
    expect(code).toBe(1);
    expect(out).toMatch(/^must {3}fresh-legs-for-heavy-strength {2}Tue – Wed$/m);
    expect(out).toMatch(/^Not fine: 1 week checked with the rulebook strict: 2 must findings, 0 notices\.$/m);
  });

  test('with the speed session on Thursday breaks the full day after heavy strength, and a repair is offered', async () => {
    const week = await readFile(example('article-week.txt'), 'utf8');
    const moved = week.replace('Thu: core 15 easy', 'Thu am: intervals 50').replace('Fri am: intervals 50', 'Fri: core 15 easy');
    const { code, out } = await ironstride(['check', '-'], { input: moved });
    expect(code).toBe(1);
    expect(out).toMatch(/^must {3}full-day-between-heavy-strength-and-hard-run {2}Wed – Thu$/m);
    expect(out).toMatch(/Mend it: (move|leave) /);
  });
});

describe('a season', () => {
  test('is planned on one screen, with exit code 0', async () => {
    const { code, out, err } = await ironstride(['plan', example('first-marathon.yaml')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('Robin Okafor: 20 weeks');
    expect(out).toContain('★ A Harbour Marathon');
    expect(out).toMatch(/^Week 1 · 11 Jan – 17 Jan/m);
  });

  test('that breaks a must ends with exit code 1 and names the clash', async () => {
    const { code, out } = await ironstride(['plan', example('coachs-nightmare.yaml')]);
    expect(code).toBe(1);
    expect(out).toContain('Must rules broken');
    expect(out).toContain('These wishes cannot all hold');
    expect(out).toMatch(/^→ .* \(without it: /m);
    expect(out).toContain('is enough to give up');
    expect(out).not.toMatch(/#new-block|contacts:/);
  });

  test('tells the clashes to programs that ask for them', async () => {
    const { code, out } = await ironstride(['plan', example('coachs-nightmare.yaml'), '--json', '--conflicts']);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      conflicts: expect.arrayContaining([
        expect.objectContaining({ clash: expect.anything(), smallest: expect.any(Boolean), cures: expect.anything() }),
      ]),
    });
  });

  test('goes to a file, and from there to “check” and “why”', async () => {
    for (const name of ['plan.json', 'plan.yaml']) {
      const made = await ironstride(['plan', example('early-bird.yaml'), '--out', name]);
      expect(made).toEqual({ code: 0, out: '', err: `Wrote ${name}.\n` });
      const checked = await ironstride(['check', name, '--json']);
      expect(checked.code).toBe(0);
      const written = await readFile(file(name), 'utf8');
      const id = /w02-long-\d/.exec(written)?.[0] ?? '';
      const why = await ironstride(['why', name, id, '--json']);
      expect(JSON.parse(why.out)).toMatchObject({ format: 'ironstride-why', session: { id } });
      const prices = await ironstride(['why', name, id]);
      expect(prices.out).toContain('What every other place of its week would cost:');
    }
    expect((await readdir(folder)).filter((name) => name.includes('.part'))).toEqual([]);
  });

  test('goes into a calendar beside the answer, which is read as a run plan again', async () => {
    const args = ['plan', example('one-week.yaml'), '--ics', 'season.ics', '--json'];
    const { code, out, err } = await ironstride(args);
    expect({ code, err }).toEqual({ code: 0, err: 'Wrote season.ics.\n' });
    const { placements } = JSON.parse(out) as { placements: readonly { date: string }[] }; // a plan
    const calendar = await readFile(file('season.ics'), 'utf8');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n/);
    const days = [...calendar.matchAll(/DTSTART:(\d{4})(\d\d)(\d\d)T\d{6}\r\n/g)].map(([, ...parts]) => parts.join('-'));
    expect(days).toEqual(placements.map(({ date }) => date));
    expect(await ironstride(['import', 'season.ics'])).toMatchObject({ code: 0, err: '' });
    const both = await ironstride([...args.slice(0, 2), '--ics', 'days.ics', '--all-day', '--out', 'both.json']);
    expect(both).toEqual({ code: 0, out: '', err: 'Wrote days.ics.\nWrote both.json.\n' });
    expect(await readFile(file('days.ics'), 'utf8')).toMatch(/DTSTART;VALUE=DATE:\d{8}\r\n/);
  });

  test('is the same, byte for byte, in every time zone and language', async () => {
    const args = ['plan', example('often-away.yaml'), '--json'];
    const first = await ironstride(args, { env: { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' } });
    const second = await ironstride(args, { env: { TZ: 'America/Adak', LANG: 'de_DE.UTF-8' } });
    expect(first.out).toBe(second.out);
  });

  test('goes around an own run plan without touching a run', async () => {
    const plan = ['plan', example('own-run-plan.yaml'), '--run-plan', example('run-plans/quiet-ten.json'), '--json'];
    const { code, out } = await ironstride(plan);
    expect(code).toBe(0);
    const { placements } = JSON.parse(out) as { placements: { session: { kind: string; title?: string }; fixed?: boolean }[] };
    const runs = placements.filter(({ session }) => / km/.test(session.title ?? ''));
    expect(runs.length).toBeGreaterThan(25);
    expect(runs.every(({ fixed }) => fixed)).toBe(true);
  });

  test('starts on the day, lasts the weeks and obeys the rulebook that the command line names', async () => {
    const args = [
      'plan',
      example('no-race.yaml'),
      '--from',
      '2027-02-01',
      '--weeks',
      '2',
      '--rulebook',
      example('rulebooks/careful-coach.yaml'),
      '--json',
    ];
    const { out } = await ironstride(args);
    expect(JSON.parse(out)).toMatchObject({
      from: '2027-02-01',
      rulebook: { id: 'careful-coach' },
      weeks: [{ monday: '2027-02-01' }, { number: 2 }],
    });
  });
});

describe('a session', () => {
  test('is shown by its day, with its time and what it is for', async () => {
    const { code, out } = await ironstride(['show', example('first-marathon.yaml'), '2027-01-12']);
    expect(code).toBe(0);
    expect(out).toContain('Tue 12 Jan 2027 pm, 18:30');
    expect(out).toMatch(/^Why: /m);
    const morning = await ironstride(['show', example('first-marathon.yaml'), '2027-01-12', '--slot', 'am']);
    expect(morning.out).toContain('nothing stands: rest.');
  });

  test('is shown from a plan file by its id, to people with narrow screens and to programs', async () => {
    await ironstride(['plan', example('one-week.yaml'), '--out', 'shown.json']);
    const { placements } = JSON.parse(await readFile(file('shown.json'), 'utf8')) as { placements: { id: string }[] };
    const id = placements[0]?.id ?? '';
    const narrow = await ironstride(['show', 'shown.json', id, '--swaps'], { env: { COLUMNS: '40' } });
    expect(narrow.out.replaceAll(/\s+/g, ' ')).toContain(`(${id})`);
    for (const line of narrow.out.split('\n')) expect(line.length).toBeLessThanOrEqual(40);
    const { code, out } = await ironstride(['show', 'shown.json', id, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 'ironstride-show', sessions: [{ week: 1, session: { id } }], near: [] });
  });

  test('is shown among all of its week, and a rest day says where the nearest ones stand', async () => {
    const week = await ironstride(['show', example('first-marathon.yaml'), '--week', '2', '--json']);
    const { sessions } = JSON.parse(week.out) as { sessions: { week: number }[] };
    expect(sessions.length).toBeGreaterThan(5);
    expect(sessions.every((one) => one.week === 2)).toBe(true);
    const rest = await ironstride(['show', example('first-marathon.yaml'), '2027-01-15', '--json']);
    expect(rest.code).toBe(0);
    expect(JSON.parse(rest.out)).toMatchObject({ sessions: [], near: ['2027-01-14', '2027-01-16'] });
  });
});

describe('an exercise', () => {
  test('is found by words, equipment, muscles, experience and what hurts', async () => {
    const ids = async (...args: string[]): Promise<readonly string[]> => {
      const { out } = await ironstride(['exercises', ...args, '--json']);
      return (JSON.parse(out) as { exercises: { id: string }[] }).exercises.map(({ id }) => id);
    };
    expect(await ids('goblet')).toContain('goblet-squat');
    expect(await ids('--category', 'squat', '--muscle', 'quads', '--level', 'new', '--equipment', 'kettlebell')).toContain('goblet-squat');
    expect(await ids('--avoid', 'knee')).not.toContain('goblet-squat');
    expect(await ids('--equipment', 'none')).not.toContain('goblet-squat');
    expect((await ironstride(['exercises', 'squat'])).out).toMatch(/goblet-squat +new +dumbbell or kettlebell/);
  });

  test('is shown with how to do it and what can go wrong', async () => {
    const { code, out } = await ironstride(['exercise', 'Goblet-Squat']);
    expect(code).toBe(0);
    for (const part of ['Goblet squat', 'How', 'Mistakes', 'Not when', 'Instead']) expect(out).toContain(part);
  });
});

describe('the other commands', () => {
  test('rules lists every rule, and one of them with its sources', async () => {
    const all = await ironstride(['rules']);
    expect(all.out).toContain('protect-the-long-run');
    const one = await ironstride(['rules', 'protect-the-long-run']);
    expect(one.out).toMatch(/Sources\n {2}\S/);
    expect((await ironstride(['rules', 'protect-long-run'])).err).toContain('protect-the-long-run');
  });

  test('import reports what it read', async () => {
    const { code, out } = await ironstride(['import', example('run-plans/quiet-ten.json'), '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ format: 'ironstride-import', name: 'Quiet Ten', days: 56 });
    expect((await ironstride(['import', example('run-plans/april.ics'), '--all'])).out).toContain('Every entry');
  });

  test('model writes the problem for a solver', async () => {
    const { code, out } = await ironstride([
      'model',
      example('one-week.yaml'),
      '--format',
      'lp',
      '--level',
      'should',
      '--fix-must',
      '0',
      '--fix-left-out',
      '0',
    ]);
    expect(code).toBe(0);
    expect(out).toMatch(/^minimize/im);
    expect(out).toMatch(/^end$/im);
  });

  test('init takes six answers and writes a file that can be planned', async () => {
    const input = 'marathon 2028-04-09\n10k 55:30, 30, 12\ntue 45, thu 60 am, sat 60, sun 150\nsome\ndumbbells, bands\nleft calf\n';
    expect(await ironstride(['init', '--out', 'me.yaml'], { input })).toMatchObject({ code: 0, err: '' });
    expect((await ironstride(['plan', 'me.yaml', '--weeks', '4', '--json'])).code).toBe(0);
    const again = await ironstride(['init', '--out', 'me.yaml'], { input });
    expect(again.code).toBe(2);
    expect(again.err).toContain('--force');
    expect(await ironstride(['init', '--out', 'me.yaml', '--force', '--json'], { input })).toMatchObject({ code: 0 });
  });

  test('init without answers says what is missing', async () => {
    const { code, err } = await ironstride(['init', '--out', 'nobody.yaml']);
    expect(code).toBe(2);
    expect(err).toContain('6 things are wrong');
    expect(err).not.toContain('    at ');
  });
});

const GOOD = 'name: Kim\nlevel: intermediate\nlifting: some\nstart: 2027-01-04\n';
const DAYS = 'days: {tue: 60, thu: 60, sun: 90}\n';
const BOMB = [
  'a: &a [x,x,x,x,x,x,x,x,x]',
  ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefg'[index]},`.repeat(9)}]`),
].join('\n');
const ENDLESS = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:x',
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTART:20270101T070000',
  'RRULE:FREQ=SECONDLY',
  'SUMMARY:Run',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

describe('bad input ends with exit code 2, in words, and without a trace', () => {
  test.each<[string, readonly string[], string | Uint8Array, readonly RegExp[]]>([
    ['wrong YAML', ['plan', '-'], 'name: [Kim\nlevel: x', [/line \d+, column \d+/]],
    ['a misspelt key', ['plan', '-'], `${GOOD}${DAYS}equipmnt: [gym]`, [/line 6, column 1/, /Did you mean “equipment”/]],
    ['impossible dates', ['plan', '-'], `${GOOD}${DAYS}races: [{name: X, date: 2027-02-30, distance: 10k}]`, [/2027-02-30/]],
    ['a race in the past', ['plan', '-'], `${GOOD}${DAYS}races: [{name: X, date: 2020-05-01, distance: 10k}]`, [/lies before the plan/]],
    ['zero days', ['plan', '-'], `${GOOD}days: {}`, [/No day has time/]],
    [
      'ten hours in three',
      ['plan', '-'],
      `${GOOD}days: {tue: 60, thu: 60, sat: 60}\nnow: {weekly-km: 100, longest-km: 20, easy-pace: "6:00"}`,
      [/10 h a week/, /only 3 h/],
    ],
    [
      'contradictory pins',
      ['plan', '-'],
      `${GOOD}${DAYS}pins: [{date: 2027-01-05, slot: pm, session: easy 40}, {date: 2027-01-05, slot: pm, session: tempo 40}]`,
      [/both pinned/],
    ],
    ['negative minutes', ['plan', '-'], `${GOOD}days: {tue: -60, sun: 30}`, [/tue is -60/]],
    [
      'several at once',
      ['plan', '-', '--rulebook', 'strickt', '--weeks', '900'],
      `${GOOD}days: {tue: -60}\nraces: 5`,
      [/4 things/, /strict/, /900/, /tue is -60/, /list of races/],
    ],
    [
      'unknown rule ids',
      ['check', example('article-week.txt'), '--rulebook', 'book.yaml'],
      '',
      [/no rule called “six-days-in-row”/, /six-days-in-a-row/, /line 3/],
    ],
    ['ten megabytes', ['plan', '-'], `# ${'x'.repeat(10_000_000)}`, [/at most/]],
    ['ten megabytes of week notation', ['check', '-'], 'Mon: easy 40\n'.repeat(800_000), [/at most/]],
    ['an alias bomb', ['plan', '-'], BOMB, [/grow without end/]],
    ['a binary file', ['plan', '-'], new Uint8Array([0, 1, 2, 3, 0, 255]), [/not a text file/]],
    ['a binary file to check', ['check', '-'], new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), [/not a text file/]],
    ['a broken encoding', ['plan', '-'], new Uint8Array([0x6e, 0x61, 0x6d, 0x65, 0x3a, 0x20, 0xe9]), [/not UTF-8/]],
    ['nothing', ['check', '-'], '', [/empty/]],
    ['a week that is none', ['check', '-'], 'Mon am: esy 40\nFoo: tempo', [/line 1/, /Did you mean “easy”/, /line 2/]],
    ['a file that is not there', ['plan', 'nobody-home.yaml'], '', [/no such file/]],
    ['a folder', ['plan', '.'], '', [/folder/]],
    ['a folder to write to', ['plan', example('one-week.yaml'), '--out', '.'], '', [/it is a folder/]],
    ['a folder that does not exist', ['plan', example('one-week.yaml'), '--out', 'no/where.json'], '', [/folder does not exist/]],
    [
      'one file for the answer and the calendar',
      ['plan', example('one-week.yaml'), '--out', 'same.ics', '--ics', './same.ics'],
      '',
      [/--out and --ics name the same file/],
    ],
    ['a calendar without a name', ['plan', example('one-week.yaml'), '--ics', ''], '', [/--ics: .*it has no name/]],
    [
      'a bad file and a bad place to write to',
      ['plan', '-', '--out', '.'],
      `${GOOD}days: {tue: -60}`,
      [/2 things/, /tue is -60/, /it is a folder/],
    ],
    ['an impossible --from', ['plan', example('one-week.yaml'), '--from', '2027-02-30'], '', [/--from/, /2027-02-30/]],
    ['an unknown option', ['plan', example('one-week.yaml'), '--ruelbook', 'strict'], '', [/Did you mean --rulebook/]],
    ['an unknown command', ['plann'], '', [/Did you mean plan/]],
    ['no session of that name', ['why', 'some.json', 'w01-esay-1'], '', [/w01-easy-1/]],
    ['a day outside of the plan', ['show', 'some.json', '2020-01-01'], '', [/2020-01-01 lies outside/, /nearest day/]],
    ['a day that never was', ['show', 'some.json', '2027-02-30'], '', [/2027-02-30/]],
    ['no session of that name to show', ['show', 'some.json', 'w01-esay-1'], '', [/w01-easy-1/]],
    ['a week outside of the plan', ['show', 'some.json', '--week', '9'], '', [/no such week/]],
    ['a day and a week', ['show', 'some.json', '2027-03-02', '--week', '1'], '', [/Ask for one of them/]],
    ['a slot that is none', ['show', 'some.json', '2027-03-02', '--slot', 'noon'], '', [/am, pm/]],
    ['an exercise that nobody knows', ['exercise', 'gobelt-squat'], '', [/Did you mean “goblet-squat”/]],
    [
      'several unknown words about exercises',
      ['exercises', '--muscle', 'quadz', '--equipment', 'dumbells', '--avoid', 'kne', '--category', 'sqat', '--level', 'nwe'],
      '',
      [/5 things/, /“quads”/, /“dumbbells”/, /“knee”/, /“squat”/, /“new”/],
    ],
    ['an athlete instead of a calendar', ['check', example('one-week.yaml')], '', [/it is an athlete file/]],
    ['a rulebook instead of a calendar', ['check', example('rulebooks/busy-parent.yaml')], '', [/it is a rulebook/]],
    ['an athlete instead of a run plan', ['import', example('one-week.yaml')], '', [/not a run plan; it is an athlete file/]],
    ['a plan instead of a run plan', ['import', 'some.json'], '', [/it is an Ironstride plan/]],
    ['a run plan instead of a plan', ['why', example('run-plans/quiet-ten.json'), 'x'], '', [/not an Ironstride plan/]],
  ])('%s', async (_, args, input, words) => {
    await writeFile(file('book.yaml'), 'id: mine\nrules:\n  six-days-in-row: off\n');
    if (args.includes('some.json')) await ironstride(['plan', example('one-week.yaml'), '--out', 'some.json']);
    const before = await readdir(folder);
    const { code, out, err } = await ironstride(args, { input });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const sentence = err.replaceAll(/\s+/g, ' ');
    for (const one of words) expect(sentence).toMatch(one);
    expect(err).not.toMatch(/\n\s+at |Error:/);
    expect(await readdir(folder)).toEqual(before);
  });

  test('a calendar with endless recurrence is read up to a limit or refused, and never hangs', async () => {
    await writeFile(file('endless.ics'), ENDLESS);
    const { code, err } = await ironstride(['import', 'endless.ics']);
    expect([0, 2]).toContain(code);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test('with --json the problems are JSON on standard output', async () => {
    const { code, out, err } = await ironstride(['plan', '-', '--json'], { input: `${GOOD}days: {tue: -60}` });
    expect({ code, err }).toEqual({ code: 2, err: '' });
    expect(JSON.parse(out)).toMatchObject({
      problems: [{ code: 'file-number', at: 'standard input, line 5, column 13', data: { min: '0' } }],
    });
  });
});

describe('a fault of ours ends with exit code 3', () => {
  /** A wall clock that has lost its mind: no file can be the cause of what follows. */
  const clock = (year: string): string => {
    const code = `const D = Date; globalThis.Date = class extends D { getFullYear() { ${year}; } toISOString() { return 'year\\n 12345'; } };`;
    return `--import=data:text/javascript,${encodeURIComponent(code)}`;
  };
  const args = ['plan', example('one-week.yaml')];

  test('in a sentence, without a trace and without half an answer', async () => {
    const { code, out, err } = await ironstride(args, { env: { NODE_OPTIONS: clock('return 12345') } });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toBe(
      'This is a fault in Ironstride, not in your file: the clock says year 12345\n' +
        'Please report it with what you typed; IRONSTRIDE_DEBUG=1 shows more.\n',
    );
  });

  test('with a trace for those who ask for it, and nothing written', async () => {
    const env = { NODE_OPTIONS: clock('throw undefined'), IRONSTRIDE_DEBUG: '1' };
    expect(await ironstride([...args, '--out', 'never.json'], { env })).toMatchObject({ code: 3, out: '' });
    const { err } = await ironstride(args, { env: { ...env, NODE_OPTIONS: clock('return 12345') } });
    expect(err).toMatch(/\n\s+at today /);
    expect(await readdir(folder)).not.toContain('never.json');
  });
});

describe('the screen', () => {
  test('has colour only when it is a terminal or is told so', async () => {
    const args = ['check', example('article-week.txt')];
    expect((await ironstride(args)).out).not.toContain('\u001b[');
    expect((await ironstride(args, { env: { FORCE_COLOR: '1' } })).out).toContain('\u001b[');
    expect((await ironstride(args, { env: { NO_COLOR: '1' } })).out).not.toContain('\u001b[');
  });

  test('is not rewritten by control characters in a file', async () => {
    const input = `${GOOD.replace('Kim', '"Kim\\e[2J\\u202Eevil\\a"')}${DAYS}weeks: 1`;
    const { code, out } = await ironstride(['plan', '-'], { input });
    expect(code).toBe(0);
    expect(out).toContain('Kim');
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  test('that is full ends with exit code 2, in words', async () => {
    const child = spawn('sh', ['-c', `"${process.execPath}" "${BIN}" rules > /dev/full; echo "code $?" >&2`], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
    await new Promise((resolve) => child.on('close', resolve));
    // Some systems have no such device; the shell says so then.
    expect(err).toMatch(/^The answer cannot be written: the disk is full\.\ncode 2\n$|\/dev\/full/);
  });

  test('may go away in the middle of an answer', async () => {
    const child = spawn(
      'sh',
      ['-c', `"${process.execPath}" "${BIN}" plan "${example('first-marathon.yaml')}" --json; echo "code $?" >&2`],
      { stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let err = '';
    child.stdout.once('data', () => child.stdout.destroy());
    child.stderr.setEncoding('utf8').on('data', (part: string) => (err += part));
    await new Promise((resolve) => child.on('close', resolve));
    expect(err).toBe('code 0\n');
  });
});
