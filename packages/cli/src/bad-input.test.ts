import { readdir, writeFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { example, useWorkplace } from './testing/workplace.ts';

const { file, folder, ironstride } = useWorkplace();

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
    const before = await readdir(folder());
    const { code, out, err } = await ironstride(args, { input });
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const sentence = err.replaceAll(/\s+/g, ' ');
    for (const one of words) expect(sentence).toMatch(one);
    expect(err).not.toMatch(/\n\s+at |Error:/);
    expect(await readdir(folder())).toEqual(before);
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
