import { DEVICE_PATTERN, KINDS, LIMITS, STAMP_PATTERN, type Json } from '@ironstride/sync';
import { z } from 'zod';
import { line, moment, uuid } from './values.ts';

/** Anything that JSON can say; how deep and how large it may be is looked at before. */
export const json: z.ZodType<Json> = z.unknown().transform((value) => value as Json); // it came out of JSON.parse

const NAME = new RegExp(`^[\\w.~:/@ -]{1,${LIMITS.name}}$`);

export const kind = z.enum(KINDS);

/** The id of a document among those of its kind. */
export const documentId = z.string().regex(NAME, `1 to ${LIMITS.name} letters, digits and . _ ~ : / @ -`);

export const stamp = z.string().regex(new RegExp(STAMP_PATTERN), 'a stamp').meta({
  description: 'When a field was written: time (base 36, nine digits), counter (four), device (twelve). Greater stamps win.',
});

const fields = z
  .record(z.string().regex(NAME), z.tuple([stamp, json]).readonly())
  .refine((all) => Object.keys(all).length <= LIMITS.fields, `up to ${LIMITS.fields} fields`);

/** A document as it travels and is stored. The field `gone` is true while it is deleted. */
export const document = z.strictObject({ kind, id: documentId, fields }).meta({
  id: 'Document',
  description: 'Fields, each with the stamp of its last change and its value; null where there is none any more.',
});

/** A document of the server, with the number of its last change. */
export const storedDocument = z.strictObject({ kind, id: documentId, fields, seq: z.int().min(1) }).meta({
  id: 'StoredDocument',
  description: 'A document and the number of its last change, which grows with every change of the account.',
});

/** What a person did on a device in one go. */
export const batch = z
  .strictObject({
    id: uuid,
    device: z.string().regex(new RegExp(DEVICE_PATTERN), 'twelve small letters and digits'),
    at: stamp,
    label: line(LIMITS.name, 'a label'),
    documents: z.array(document).max(LIMITS.documents),
  })
  .meta({ id: 'Batch', description: 'Applied whole or not at all, and once, however often it is sent.' });

/** Batches in the order in which they were made. */
export const push = z.strictObject({ batches: z.array(batch).min(1).max(LIMITS.batches) });

/** What became of them: the account’s number after each. */
export const pushed = z.strictObject({
  applied: z.array(z.strictObject({ id: uuid, seq: z.int().min(0), repeated: z.boolean() })),
  time: moment,
});

/** Documents by the number of their last change, after a cursor; `next` is smaller than the cursor where the server knows less than that. */
export const pulled = z.strictObject({
  documents: z.array(storedDocument),
  next: z.int().min(0),
  more: z.boolean(),
  time: moment,
  era: z.string().meta({ description: 'Another one than before when the server was set back to a backup: send everything again.' }),
  news: z.boolean().meta({
    description: 'To a person’s own session: whether something happened to the security of the account, elsewhere and not looked at yet.',
  }),
});
