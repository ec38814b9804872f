import {
  BLOCKS,
  EFFORTS,
  formatClock,
  formatDate,
  isPlainDate,
  MOVEMENTS,
  parseClock,
  parseDate,
  PHASES,
  SESSION_KINDS,
  session,
  tagsFor,
  TAGS,
  type ClockMinutes,
  type PlainDate,
  type Session,
  type Slot,
} from '@ironstride/core';
import { z } from 'zod';
import { closed, refuse } from '../schema-problems.ts';
import { contentRecord } from './content-record.ts';
import { list } from './list.ts';

/** A day as `2027-05-09`. */
export const dateRecord = z.codec(
  z.string('a date such as 2027-05-09').meta({ format: 'date' }),
  z.custom<PlainDate>((value) => typeof value === 'number' && isPlainDate(value)),
  {
    decode: (text, context) => parseDate(text) ?? refuse(context, text, 'date-impossible', { text: text.slice(0, 60) }),
    encode: formatDate,
  },
);

/** A time of day as `06:30`. */
export const clockRecord = z.codec(z.string('a time such as 06:30').meta({ pattern: '^\\d{1,2}:\\d{2}$' }), z.custom<ClockMinutes>(), {
  decode: (text, context) => parseClock(text) ?? refuse(context, text, 'clock-impossible', { text: text.slice(0, 60) }),
  encode: formatClock,
});

/** `am` or `pm`. */
export const halfRecord = z.enum(['am', 'pm']);

/** Half of a day as `2027-05-09 am`. */
export const slotRecord = z.codec(
  z.string('a date and a half such as 2027-05-09 am').meta({ pattern: '^\\d{4}-\\d{2}-\\d{2} (am|pm)$' }),
  z.custom<Slot>(),
  {
    decode: (text, context): Slot => {
      const [day = '', half] = text.split(' ');
      const date = parseDate(day);
      return date !== undefined && (half === 'am' || half === 'pm')
        ? { date, half }
        : refuse(context, text, 'date-impossible', { text: text.slice(0, 60) });
    },
    encode: ({ date, half }) => `${formatDate(date)} ${half}`,
  },
);

const sessionShape = closed({
  kind: z.enum(SESSION_KINDS),
  minutes: z.int().min(1).max(1440),
  effort: z.enum(EFFORTS).exactOptional(),
  tags: list(z.enum(TAGS)).exactOptional().meta({ description: 'Tags beyond those that follow from kind and effort.' }),
  km: z.number().positive().exactOptional(),
  contacts: z.int().min(0).exactOptional(),
  rir: z.number().min(0).max(10).exactOptional(),
  load: z.number().min(0).exactOptional(),
  lift: z.string().exactOptional().meta({ description: 'Id of the main lift, whose load that is.' }),
  warmUp: z.boolean().exactOptional(),
  movements: list(z.enum(MOVEMENTS)).exactOptional(),
  order: z.number().exactOptional(),
  title: z.string().exactOptional(),
});

/** A session; tags that follow from kind and effort are not written. */
export const sessionRecord = z.codec(sessionShape, z.custom<Session>(), {
  decode: ({ tags, ...rest }): Session => session({ ...rest, ...(tags && { extraTags: tags }) }),
  encode: ({ discipline: _, tags, ...rest }) => {
    const own = tagsFor(rest.kind, rest.effort);
    const extra = tags.filter((tag) => !own.includes(tag));
    return { ...rest, ...(extra.length > 0 && { tags: extra }) };
  },
});

/** A session on a day. */
export const placementRecord = closed({
  id: z.string(),
  date: dateRecord,
  half: halfRecord,
  session: sessionRecord,
  start: clockRecord.exactOptional(),
  fixed: z.boolean().exactOptional(),
  content: contentRecord.exactOptional().meta({ description: 'What to do, step by step; absent where nobody filled it.' }),
});

/** A planned week. */
export const weekRecord = closed({
  number: z.int(),
  monday: dateRecord,
  block: z.enum(BLOCKS).exactOptional(),
  phase: z.enum(PHASES).exactOptional(),
  deload: z.boolean().exactOptional(),
  km: z.number().exactOptional(),
  focus: z.string(),
});

/** A session that a week asks for. */
export const demandRecord = closed({
  id: z.string(),
  session: sessionRecord,
  value: z.number(),
  week: dateRecord.meta({ description: 'Monday of the week that asks for it.' }),
  required: z.literal(true).exactOptional(),
  kept: z.literal(true).exactOptional().meta({ description: 'The athlete made the session what it is.' }),
  slots: list(slotRecord).exactOptional(),
});

/** The three levels of the score. */
export const scoreRecord = closed({ must: z.number(), leftOut: z.number(), should: z.number() });

/** An objection of a rule. */
export const findingRecord = closed({
  rule: z.string(),
  level: z.enum(['must', 'should']),
  cost: z.number(),
  dates: list(dateRecord),
  sessions: list(z.string()),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  says: z.string(),
});

/** A rule that could not judge. */
export const unknownRecord = closed({ rule: z.string(), needs: z.string() });

/** Words for the athlete. */
export const noteRecord = closed({ code: z.string(), level: z.enum(['good-to-know', 'warning']), says: z.string() });

/** A change that would mend a finding. */
export const repairRecord = closed({
  session: z.string(),
  to: z.union([z.literal('leave-out'), closed({ date: dateRecord, half: halfRecord })]),
});

const wishRecord = closed({ kind: z.enum(['session', 'pin', 'time', 'rule']), id: z.string(), says: z.string() });

/** Wishes that cannot all hold, and what dropping one of them would bring. */
export const conflictRecord = closed({
  clash: list(wishRecord).meta({ description: 'Wishes that cannot all hold; without any one of them the others can.' }),
  smallest: z.boolean().meta({ description: 'False when there were too many wishes to be sure that no other clash has fewer.' }),
  cures: list(closed({ wish: wishRecord, score: scoreRecord })).meta({
    description: 'Each wish whose removal alone cures the week, cheapest first, and the score of the week then.',
  }),
  weeks: list(dateRecord),
});
