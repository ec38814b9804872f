import { EQUIPMENT, good, LIFTING_LEVELS, parseDate, type Equipment, type LiftingLevel } from '@ironstride/core';
import { noAnswer, saysNone, type Question } from './question.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Kilometres a week from which a runner is first taken for intermediate and for advanced; the file says that it is a guess (convention). */
const INTERMEDIATE_KM = 25;
const ADVANCED_KM = 65;

const race: Question = {
  asks: 'Which race, and when?',
  example: 'marathon 2027-10-10',
  read(answer) {
    if (saysNone(answer)) return good(['races: []                # none: the plan is for general fitness']);
    const found = /^(.+?)\s+(\S+)$/.exec(answer.trim());
    const [, distance = '', date = ''] = found ?? [];
    if (!found || parseDate(date) === undefined) return noAnswer(this.asks, answer, this.example);
    return good([
      'races:',
      `  - name: ${quoted(`My ${distance}`)}`,
      `    date: ${date}`,
      `    distance: ${quoted(distance)}`,
      '    priority: A',
    ]);
  },
};

const running: Question = {
  asks: 'A recent result (or your easy pace), kilometres a week now, and your longest run of the last month?',
  example: '10k 55:30, 30, 12',
  read(answer) {
    if (saysNone(answer)) return good(['level: beginner          # a guess; intermediate or advanced if you have trained for years']);
    const [first = '', weekly = '', longest = '', ...more] = answer.split(',').map((part) => part.trim());
    const result = /^(.+?)\s+(\S+:\S+)$/.exec(first);
    const numbers = [weekly, longest].map((part) => Number(part.replace(/\s*km.*$/i, '')));
    const [km = Number.NaN, far = Number.NaN] = numbers;
    if (!result || more.length > 0 || weekly === '' || longest === '' || Number.isNaN(km) || Number.isNaN(far)) {
      return noAnswer(this.asks, answer, this.example);
    }
    const [, what = '', time = ''] = result;
    const isPace = /^(easy|pace|easy pace)$/i.test(what);
    const level = km < INTERMEDIATE_KM ? 'beginner' : km < ADVANCED_KM ? 'intermediate' : 'advanced';
    return good([
      `level: ${level.padEnd(18)}# a guess from your kilometres: beginner, intermediate or advanced`,
      'now:',
      `  weekly-km: ${km}`,
      `  longest-km: ${far}`,
      isPace ? `  easy-pace: ${quoted(time)}` : `  result: {distance: ${quoted(what)}, time: ${quoted(time)}}`,
    ]);
  },
};

const days: Question = {
  asks: 'On which days do you have time, and how many minutes?',
  example: 'tue 45, thu 60 am, sat 60, sun 120',
  read(answer) {
    const parts = answer.split(',').map((part) => /^\s*([a-z]{3})[a-z]*\s+(\d{1,4})\s*(?:min\w*)?\s*(am|pm)?\s*$/i.exec(part));
    const lines = parts.map((part) => {
      const day = part?.[1]?.toLowerCase() ?? '';
      if (!part || !DAYS.includes(day)) return undefined;
      return `  ${day}: ${part[3] ? `{${part[3].toLowerCase()}: ${part[2]}}` : part[2]}`;
    });
    if (lines.some((line) => line === undefined)) return noAnswer(this.asks, answer, this.example);
    return good([
      'days:                    # one number: the evening on weekdays, the morning at the weekend',
      ...lines.flatMap((line) => line ?? []),
    ]);
  },
};

const lifting: Question = {
  asks: 'How much strength training have you done?',
  example: 'new',
  choices: LIFTING_LEVELS,
  read(answer) {
    const word = answer.trim().toLowerCase();
    return isLifting(word) ? good([`lifting: ${word}`]) : noAnswer(this.asks, answer, LIFTING_LEVELS.join(', '));
  },
};

const equipment: Question = {
  asks: 'What do you have to train with?',
  example: 'dumbbells, bands',
  choices: EQUIPMENT,
  many: true,
  read(answer) {
    if (saysNone(answer)) return good(['equipment: []            # body weight only']);
    const words = answer
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().replace(/\s+/g, '-'))
      .filter(Boolean);
    return words.every(isEquipment) ? good([`equipment: [${words.join(', ')}]`]) : noAnswer(this.asks, answer, EQUIPMENT.join(', '));
  },
};

const hurts: Question = {
  asks: 'Does anything hurt?',
  example: 'left calf',
  read(answer) {
    if (saysNone(answer)) return good(['hurts: []']);
    return good([
      `hurts: [${answer
        .split(',')
        .map((part) => quoted(part.trim()))
        .join(', ')}]`,
    ]);
  },
};

/** The six questions, in the order in which they are asked. */
export const QUESTIONS: readonly Question[] = [race, running, days, lifting, equipment, hurts];

/** A double-quoted YAML scalar, of which JSON strings are a part. */
function quoted(text: string): string {
  return JSON.stringify(text);
}

function isLifting(text: string): text is LiftingLevel {
  return (LIFTING_LEVELS as readonly string[]).includes(text);
}

function isEquipment(text: string): text is Equipment {
  return (EQUIPMENT as readonly string[]).includes(text);
}
