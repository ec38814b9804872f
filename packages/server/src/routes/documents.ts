import { GONE } from '@ironstride/sync';
import { ApiProblem } from '../api-problem.ts';
import { Written, type Handlers } from '../mount.ts';
import { askScopes, kindsFor } from '../permissions.ts';
import type { Server } from '../server.ts';
import { documentsOfDays, listDocuments, readDocument } from '../storage/read-documents.ts';
import { changeDocument } from './change-document.ts';
import { documentsAnswer, documentText } from './document-text.ts';

type Ids = 'documents' | 'days' | 'document' | 'change-document' | 'delete-document';

/** Documents one by one, by kind and by day. */
export function documents({ database: { db } }: Server): Pick<Handlers, Ids> {
  return {
    documents: async ({ params, query: { kind, after, limit }, rights }) => {
      askScopes(rights, 'read', [{ at: 'query › kind', kind }]);
      const { documents, next, more } = await listDocuments(db, params.athlete, kind, after ?? '', limit);
      return { status: 200, body: documentsAnswer(documents, rights, { next, more }) };
    },
    days: async ({ params, query: { from, to }, rights }) => {
      const found = await documentsOfDays(db, params.athlete, from, to, kindsFor(rights));
      return { status: 200, body: documentsAnswer(found, rights) };
    },
    document: async ({ params: { athlete, kind, id }, rights }) => {
      askScopes(rights, 'read', [{ at: 'path', kind }]);
      const found = await readDocument(db, athlete, kind, id);
      if (!found) throw new ApiProblem('not-found');
      return { status: 200, body: new Written(documentText(found, rights)) };
    },
    'change-document': async ({ params, body, rights, who, expected, now, write }) => {
      const { kind } = params;
      const fields = Object.keys(body.fields).map((field) => ({ at: `body › fields › ${field}`, kind, field }));
      askScopes(rights, 'write', [{ at: 'path', kind }, ...fields]);
      if (GONE in body.fields)
        throw new ApiProblem('wrong-value', [{ at: `body › fields › ${GONE}`, says: 'Delete the document instead.' }]);
      return write(async (trx) => {
        const values = { ...body.fields, [GONE]: false };
        const written = await changeDocument(trx, who, { ...params, fields: values, label: 'document-changed', expected }, now);
        return { status: 200, body: new Written(documentText(written, rights)) };
      });
    },
    'delete-document': async ({ params, rights, who, expected, now, write }) => {
      askScopes(rights, 'write', [{ at: 'path', kind: params.kind }]);
      return write(async (trx) => {
        const { athlete, kind, id } = params;
        if (!(await readDocument(trx, athlete, kind, id))) throw new ApiProblem('not-found');
        await changeDocument(trx, who, { ...params, fields: { [GONE]: true }, label: 'document-deleted', expected }, now);
        return { status: 204, body: null };
      });
    },
  };
}
