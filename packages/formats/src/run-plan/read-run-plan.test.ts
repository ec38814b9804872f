import { formatDate } from '@ironstride/core';
import { describe, expect, test } from 'vitest';
import { readRunPlanMapping, type RunPlanMapping } from './mapping.ts';
import { runPlanReport } from './report.ts';
import { bytes, complaints, lines, plan } from './testing/reading.ts';

const DOCUMENT = {
  id: 'our_5k',
  name: 'Our 5K',
  description: 'made for this test',
  units: 'mi',
  type: '5K',
  source: 'us',
  schedule: [
    {
      workouts: [
        { title: 'Rest' },
        { title: 'Easy {3:4.8}', distance: 3 },
        { title: 'Recovery AM {4:6} PM {2:3}', distance: [5, 7] },
        { title: 'Strength' },
        { title: 'Easy {3}', distance: 3.0 },
        { title: '{7}', distance: 7 },
        { title: 'Cross' },
      ],
    },
    {
      workouts: [
        { title: 'Rest' },
        { title: 'Tempo {4}', distance: 4 },
        { title: 'Rest' },
        { title: 'Easy {2}', distance: 2 },
        { title: 'Rest' },
        { title: 'Rest' },
        { title: 'Plan Ends', distance: 3.1 },
      ],
    },
  ],
};

describe('a schedule document', () => {
  const json = JSON.stringify(DOCUMENT);

  test('is read day by day, with both runs of a day, the longest run and the race found', () => {
    const read = plan(json, 'our.json');
    expect(lines(read)).toEqual([
      '0 rest',
      '1 easy 31 km:4.83',
      '2 am recovery 42 km:6.44',
      '2 pm recovery 21 km:3.22',
      '3 full-body 40 moderate',
      '4 easy 31 km:4.83',
      '5 long 73 km:11.27',
      '6 cross 45',
      '7 rest',
      '8 tempo 42 km:6.44',
      '9 rest',
      '10 easy 21 km:3.22',
      '11 rest',
      '12 rest',
      '13 race 5k A',
    ]);
    expect(read).toMatchObject({ name: 'Our 5K', days: 14 });
    expect(read).not.toHaveProperty('firstDay');
  });

  test('means the same in YAML and under any name', () => {
    const yaml = `name: Our 5K\nunits: mi\ntype: 5K\nschedule:\n${DOCUMENT.schedule
      .map(
        (week) =>
          `- workouts:\n${week.workouts.map((one) => `  - title: '${one.title}'${'distance' in one ? `\n    distance: ${JSON.stringify(one.distance)}` : ''}`).join('\n')}`,
      )
      .join('\n')}`;
    expect(lines(plan(yaml, 'our.txt'))).toEqual(lines(plan(json, 'our.json')));
  });

  test('may have short weeks, which is noted', () => {
    const read = plan('units: km\nschedule:\n- workouts:\n  - title: easy {5}\n- workouts:\n  - title: long {10}\n', 'short.yaml');
    expect(lines(read)).toEqual(['0 easy 33 km:5', '7 long 65 km:10']);
    expect(read.notes?.map((note) => note.says)).toContain('Week 1 has 1 of 7 days; the days after them were taken as rest.');
  });

  test('with faults names them all with their places', () => {
    const text = 'units: parsec\nschedule:\n- workouts:\n  - titel: easy\n  - title: long\n    distance: -3\n';
    const found = complaints(text, 'bad.yaml');
    expect(found).toContain('line 1');
    expect(found).toContain('mi or km');
    expect(found).toContain('“title” is missing');
    expect(found).toContain('-3');
  });

  test('with a slip in its syntax says where', () => {
    expect(complaints('{"units": "mi",\n "schedule": [}', 'bad.json')).toContain('bad.json, line 2');
  });

  test('cannot have eight days in a week', () => {
    const week = { workouts: Array.from({ length: 8 }, () => ({ title: 'Rest' })) };
    expect(complaints(JSON.stringify({ units: 'mi', schedule: [week] }), 'eight.json')).toContain('Week 1 has 8 days');
  });
});

describe('a table', () => {
  test('may have a row a week', () => {
    const text =
      'Woche;Montag;Dienstag;Mittwoch;Donnerstag;Freitag;Samstag;Sonntag\n1;Ruhetag;GA1 45 min;;Kraft;frei;locker 30 min;langer Lauf 12,5 km\n';
    expect(lines(plan(text, 'plan.csv'))).toEqual([
      '0 rest',
      '1 easy 45',
      '2 rest',
      '3 full-body 40 moderate',
      '4 rest',
      '5 easy 30',
      '6 long 81 km:12.5',
    ]);
  });

  test('may number its days and have several columns a day', () => {
    expect(lines(plan('Day 1,Day 2,Day 3,Day 4,Day 5,Day 6,Day 7\nRest,3 mi easy,Rest,3 mi easy,Rest,6 mi long,Rest', 'a.csv'))[1]).toBe(
      '1 easy 31 km:4.83',
    );
    const text = 'Mon,Tue am,Tue pm,Wed,Thu,Fri,Sat,Sun\nRest,easy 30 min,strength 30 min,Rest,easy 30 min,Rest,Rest,long 60 min';
    expect(lines(plan(text, 'b.csv')).slice(1, 3)).toEqual(['1 am easy 30', '1 pm full-body 30 moderate']);
  });

  test('may have dates inside its cells', () => {
    const read = plan(
      'Week,Mon,Tue,Wed,Thu,Fri,Sat,Sun\n1,2027-03-01: Rest,2027-03-02: 3 mi easy,2027-03-03,,,,2027-03-07: Long run 6 mi\n',
      'c.csv',
    );
    expect(read.firstDay && formatDate(read.firstDay)).toBe('2027-03-01');
    expect(lines(read).at(-1)).toBe('6 long 63 km:9.66');
  });

  test('may give a distance as a range, of which the middle is taken', () => {
    const text = 'Week,Day,Workout,Distance (km),Time\n1,Mon,Easy run,8-10,\n1,Tue,Steady run,,40-50\n';
    expect(plan(text, 'plan.csv').entries.map(({ sessions }) => sessions.map(({ km, minutes }) => km ?? minutes))).toEqual([[9], [45]]);
  });

  test('may have a row a workout, with fields for length and distance', () => {
    const text = 'Date\tWorkout\tDistance (mi)\tTime\tNotes\n3/1/2027\tEasy run\t4\t\t\n3/13/2027\tLong run\t\t1:40\t\n\tCore\t\t15\t\n';
    const read = plan(text, 'long.tsv');
    expect(read.firstDay && formatDate(read.firstDay)).toBe('2027-03-01');
    expect(lines(read)).toEqual(['0 easy 42 km:6.44', '12 long 100', '12 core 15']);
  });

  test('may count weeks and weekdays', () => {
    expect(lines(plan('Week,Day,Workout\n1,Tue,easy 5 km\n1,Sun,long 10 km\n2,Tue,easy 6 km\n', 'w.csv'))).toEqual([
      '1 easy 33 km:5',
      '6 long 65 km:10',
      '8 easy 39 km:6',
    ]);
  });

  test.each([
    ['dates\n', ['2027-03-01', '2027-03-02'], '2027-03-01'],
    ['day first by a dot', ['01.03.2027', '02.03.2027'], '2027-03-01'],
    ['day first by a number above twelve', ['01/03/2027', '13/03/2027'], '2027-03-01'],
    ['month first by a number above twelve', ['03/01/2027', '03/13/2027'], '2027-03-01'],
    ['the order in which they rise day by day', ['01/03/2027', '02/03/2027', '03/03/2027'], '2027-03-01'],
    ['names of months', ['Mon, Mar 1, 2027', 'Tue, Mar 2, 2027'], '2027-03-01'],
    ['names of months in German', ['1. März 2027', '2. März 2027'], '2027-03-01'],
  ])('understands %s', (_, dates, first) => {
    const read = plan(`date;workout\n${dates.map((date) => `${date};easy 30 min`).join('\n')}`, 'd.csv');
    expect(read.firstDay && formatDate(read.firstDay)).toBe(first);
  });

  test('without years asks for one, and then follows the turn of the year', () => {
    const text = 'date,workout\nDec 28,easy 30 min\nJan 3,easy 30 min\n';
    expect(complaints(text, 'y.csv')).toContain('--year 2027');
    const read = plan(text, 'y.csv', { year: 2027 });
    expect([read.firstDay && formatDate(read.firstDay), ...lines(read)]).toEqual(['2027-12-28', '0 easy 30', '6 easy 30']);
  });

  test('asks when day and month could stand in either order', () => {
    expect(complaints('date,workout\n01/03/2027,easy\n05/04/2027,easy\n', 'o.csv')).toContain('day or the month first');
  });

  test('names every row whose date is none', () => {
    const found = complaints('date,workout\n2027-03-01,easy\n2027-02-30,easy\nsoon,easy\n', 'n.csv');
    expect(found).toContain('line 3: “2027-02-30”');
    expect(found).toContain('line 4: “soon”');
  });

  test('without a heading says what is wanted', () => {
    expect(complaints('a,b\n1,2\n', 'x.csv')).toContain('a column for each weekday');
  });
});

describe('a mapping', () => {
  const text = 'units: mi\nschedule:\n- workouts:\n  - title: Session One\n  - title: Magic Mile {5}\n  - title: Rest\n';

  test('corrects what was guessed', () => {
    const mapping = readRunPlanMapping(
      bytes(
        '- match: "session *"\n  session: run-walk 30\n- match: magic*\n  session: tempo\n- match: rest\n  session: easy 20 + core 10\n',
      ),
      'map.yaml',
    );
    expect(mapping.ok && lines(plan(text, 'm.yaml', { mapping: mapping.value }))).toEqual([
      '0 run-walk 30',
      '1 tempo 52 km:8.05',
      '2 easy 20 + core 10',
    ]);
  });

  test('with faults names them all', () => {
    const read = readRunPlanMapping(bytes('- match: a\n  session: tmepo 30\n- match: b\n  session: easy 0\n'), 'map.yaml');
    expect(read.ok ? [] : read.problems.map((one) => one.code)).toEqual(['session-kind-unknown', 'session-minutes-bad']);
  });

  test('with many stars is quick', () => {
    const mapping: RunPlanMapping = [{ match: `${'a*'.repeat(200)}b`, session: 'rest' }];
    expect(
      plan(`units: km\nschedule:\n- workouts:\n  - title: ${'a'.repeat(2000)}\n  - title: easy {5}\n`, 'q.yaml', { mapping }).entries,
    ).toHaveLength(2);
  });
});

describe('the report', () => {
  test('lists every entry once, least sure first', () => {
    const report = runPlanReport(plan(JSON.stringify(DOCUMENT), 'our.json'));
    expect(report.groups.map((group) => group.confidence)).toEqual(['guess', 'likely', 'sure']);
    expect(report.groups.flatMap((group) => group.rows)).toHaveLength(report.entries);
    expect(report.groups[0]?.rows).toContainEqual({
      at: 'week 1, Sat',
      text: '{7}',
      made: 'long 73 km:11.27',
      because: 'nothing says how hard it is, so it was taken as easy; the longest run of its week, so it counts as the long run',
    });
  });
});

describe('a file that is no plan', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'.replace(/./g, (one) => `${one}: &${one} [${Array.from({ length: 9 }, () => `*${String.fromCharCode(one.charCodeAt(0) - 1)}`).join(',')}]\n`)}schedule: *h\n`;
  test.each([
    ['nothing', '', 'empty'],
    ['zeros', new Uint8Array(1000), 'not a text file'],
    ['ten megabytes', new Uint8Array(10_000_000).fill(65), '10000000 bytes'],
    ['an alias bomb', bomb, 'own parts'],
    ['deep nesting', `{"schedule": ${'['.repeat(50_000)}`, 'nested too deeply'],
    ['a calendar without events', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'no workout'],
  ])('%s', (_, content, says) => {
    expect(complaints(content, 'x.yaml')).toContain(says);
  });

  test('is a table of other things', () => {
    expect(complaints('date,title\n2027-03-01,Dentist\n2027-03-02,Birthday\n', 'x.csv')).toContain('no workout');
  });

  test('in UTF-16 or Latin-1 is read with a note', () => {
    const text = 'Montag;Dienstag;Mittwoch;Donnerstag;Freitag;Samstag;Sonntag\nRuhetag;Hügelläufe 40 min;;;;;\n';
    const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((one) => [one.charCodeAt(0) & 255, one.charCodeAt(0) >> 8])]);
    const latin1 = new Uint8Array([...text].map((one) => one.charCodeAt(0)));
    for (const encoded of [utf16, latin1]) {
      const read = plan(encoded, 'e.csv');
      expect(lines(read)[1]).toBe('1 hills 40');
      expect(read.notes?.[0]?.code).toBe('older-encoding');
    }
    expect(lines(plan(`\ufeff${text}`, 'bom.csv'))[1]).toBe('1 hills 40');
  });
});
