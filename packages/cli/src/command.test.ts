import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { example, useWorkplace } from './testing/workplace.ts';

const { file, folder, ironstride } = useWorkplace();

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
    expect((await readdir(folder())).filter((name) => name.includes('.part'))).toEqual([]);
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
