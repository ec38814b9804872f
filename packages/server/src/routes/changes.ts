import { FURTHEST_AHEAD, timeOf, type Batch } from '@ironstride/sync';
import { ApiProblem } from '../api-problem.ts';
import type { Handlers } from '../mount.ts';
import { askScopes, kindsFor, type Touched } from '../permissions.ts';
import type { Server } from '../server.ts';
import { applyBatch } from '../storage/apply-batch.ts';
import { readEra } from '../storage/era.ts';
import { readMarks } from '../storage/news.ts';
import { pullDocuments } from '../storage/read-documents.ts';
import { documentsAnswer } from './document-text.ts';

/** What devices exchange: what changed after a cursor, and what was done on them. */
export function changes({ database: { db } }: Server): Pick<Handlers, 'pull' | 'push'> {
  return {
    pull: async ({ params: { athlete }, query: { after, limit }, rights, who, now }) => {
      const { documents, next, more } = await pullDocuments(db, athlete, after, kindsFor(rights), limit);
      const own = who.by === 'session' && who.account === athlete;
      const { seq, news } = await readMarks(db, athlete, own ? who.hash : undefined);
      const last = documents.length > 0 ? next : Math.min(next, seq);
      return { status: 200, body: documentsAnswer(documents, rights, { next: last, more, time: now, era: await readEra(db), news }) };
    },
    push: async ({ params: { athlete }, body: { batches }, rights, who, now }) => {
      askScopes(rights, 'write', batches.flatMap(touchedBy));
      const ahead = batches.flatMap((batch, index) =>
        stampsOf(batch).some((stamp) => timeOf(stamp) > now + FURTHEST_AHEAD)
          ? [{ at: `body › batches › ${index}`, says: 'It has a stamp of the far future.' }]
          : [],
      );
      if (ahead.length > 0) throw new ApiProblem('stamp-ahead', ahead);
      const applied = [];
      for (const batch of batches) {
        const { seq, repeated } = await applyBatch(db, athlete, batch, { actor: who.account, now });
        applied.push({ id: batch.id, seq, repeated });
      }
      return { status: 200, body: { applied, time: now } };
    },
  };
}

function touchedBy({ documents }: Batch, index: number): readonly Touched[] {
  return documents.flatMap(({ kind, fields }, place) => {
    const at = `body › batches › ${index} › documents › ${place}`;
    return [{ at, kind }, ...Object.keys(fields).map((field) => ({ at: `${at} › fields › ${field}`, kind, field }))];
  });
}

function stampsOf({ at, documents }: Batch): readonly string[] {
  return [at, ...documents.flatMap(({ fields }) => Object.values(fields).map(([stamp]) => stamp))];
}
