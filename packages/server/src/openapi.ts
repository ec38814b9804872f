import { jsonSchemas, type SchemaName } from '@ironstride/formats';
import { z } from 'zod';
import { problemAnswer } from './contract/problem.ts';
import { PROBLEM_CODES, type ProblemCode } from './contract/problem-codes.ts';
import { isStrong, type Access, type Answer, type Route } from './contract/route.ts';
import { ROUTES } from './contract/routes.ts';

type Schema = Record<string, unknown>;

/** The description of the API (OpenAPI 3.1), made from the contract and nothing else. */
export function openApi(version: string): Schema {
  const components: Record<string, Schema> = {};
  const paths: Record<string, Schema> = {};
  for (const [id, one] of Object.entries<Route>(ROUTES)) {
    const path = one.path.replaceAll(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [one.method.toLowerCase()]: operation(id, one, components) };
  }
  schemaOf(problemAnswer, 'output', components);
  return {
    openapi: '3.1.1',
    info: {
      title: 'Ironstride',
      version,
      summary: 'One season of running and strength: accounts, documents, sync, planning.',
      description: 'Every problem is answered as RFC 9457 with all that is wrong at once. See docs/generated/api.md for the codes.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/', description: 'The server that gives this description.' }],
    tags: TAGS.map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: components,
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: '__Host-ironstride',
          description: 'Given at sign-in; without TLS its name is “ironstride”.',
        },
        token: { type: 'http', scheme: 'bearer', description: 'Made by a person in the app, with scopes and an end.' },
      },
      headers: { RetryAfter: { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 1 } } },
    },
  };
}

const TAGS = [
  ['server', 'What the server says of itself.'],
  ['sign-in', 'Coming in and going out.'],
  ['account', 'One’s own account.'],
  ['coaching', 'Athletes and the coaches whom they let in.'],
  ['documents', 'What is kept for an athlete.'],
  ['planning', 'The planner for other programs.'],
  ['owner', 'Looking after the server.'],
] as const;

function tagOf({ path, access }: Route): string {
  if (access.who === 'owner') return 'owner';
  if (access.who === 'athlete') return 'documents';
  if (/^\/api\/(plan|check|why)$|^\/feeds/.test(path)) return 'planning';
  if (/^\/api\/(athletes|grants)/.test(path)) return 'coaching';
  if (/^\/api\/(server|openapi)|^\/(healthz|readyz|metrics)/.test(path)) return 'server';
  return access.who === 'anyone' || path === '/api/session' ? 'sign-in' : 'account';
}

function operation(id: string, one: Route, components: Record<string, Schema>): Schema {
  const { says, access, body, params, query } = one;
  return {
    operationId: id,
    summary: says.replace(/\.$/, ''),
    description: [
      says,
      accessWords(access),
      isStrong(one) ? 'Asks owners who have a passkey for a sign-in with it.' : '',
      one.fresh ? 'Asks for a sign-in within the last 15 minutes.' : '',
    ]
      .filter(Boolean)
      .join(' '),
    tags: [tagOf(one)],
    security: securityOf(access),
    parameters: [...parametersOf(params, 'path', components), ...parametersOf(query, 'query', components), ...headersOf(one)],
    ...(body && { requestBody: { required: true, content: contentOf(body, 'input', components) } }),
    responses: { ...answersOf(one, components), ...problemsOf(one) },
  };
}

function securityOf({ who }: Access): readonly Schema[] {
  const [session, token] = [{ session: [] }, { token: [] }];
  if (who === 'anyone') return [];
  if (who === 'operator') return [{}, session, token];
  return who === 'person' || who === 'owner' ? [session] : [session, token];
}

function accessWords(access: Access): string {
  if (access.who !== 'athlete')
    return {
      anyone: '',
      'signed-in': '',
      person: 'By session only.',
      owner: 'For owners, by session only.',
      operator: 'From the machine itself, for owners by session, or by a token of theirs with the scope metrics.',
    }[access.who];
  const { scope } = access;
  return scope === 'read' || scope === 'write'
    ? `Asks for the scope to ${scope} that each document belongs to.`
    : `Asks for the scope ${scope}.`;
}

function parametersOf(shape: z.ZodObject | undefined, place: 'path' | 'query', components: Record<string, Schema>): readonly Schema[] {
  return Object.entries<z.ZodType>(shape?.shape ?? {}).map(([name, one]) => {
    const { description, ...schema } = schemaOf(one, 'input', components);
    const needed = place === 'path' || !z.safeParse(z.strictObject({ one }), {}).success;
    return { name, in: place, required: needed, schema, ...(description !== undefined && { description }) };
  });
}

function headersOf({ once, conditional, method }: Route): readonly Schema[] {
  const header = (name: string, description: string, required = false): Schema => ({
    name,
    in: 'header',
    required,
    description,
    schema: { type: 'string' },
  });
  return [
    ...(once === 'key'
      ? [header('Idempotency-Key', 'A new UUID for each thing done, the same one for each try; tokens must send it.')]
      : []),
    ...(conditional && method !== 'GET'
      ? [header('If-Match', 'The ETag of the version that the change was decided on.'), header('If-None-Match', '`*` for something new.')]
      : []),
  ];
}

function answersOf({ answers, conditional }: Route, components: Record<string, Schema>): Schema {
  const etag = { ETag: { description: 'The version.', schema: { type: 'string' } } };
  return Object.fromEntries(
    Object.entries<Answer>(answers).map(([status, one]) => [
      status,
      {
        description: STATUS_WORDS[status] ?? 'Done.',
        ...(one !== null && { content: contentOf(one, 'output', components) }),
        ...(conditional && one !== null && { headers: etag }),
      },
    ]),
  );
}

const STATUS_WORDS: Readonly<Record<string, string>> = {
  200: 'Here it is.',
  201: 'Made.',
  204: 'Done; there is nothing to say.',
  304: 'Nothing has changed.',
};

/** Which problems a route can answer: its own, and those that follow from what it asks for. */
export function problemCodesOf(one: Route): readonly ProblemCode[] {
  const { access, body, query, once, method, conditional, params } = one;
  const write = method !== 'GET';
  const codes: ProblemCode[] = ['too-many', 'busy', 'bug', 'closing', 'database-away', ...(one.problems ?? [])];
  if (access.who !== 'anyone') codes.push('not-signed-in');
  if (['person', 'owner', 'operator'].includes(access.who)) codes.push('forbidden');
  if (access.who === 'operator') codes.push('scope-missing');
  if (access.who === 'athlete') codes.push('scope-missing', 'not-found');
  if (params) codes.push('not-found');
  if (one.fresh) codes.push('sign-in-again');
  if (isStrong(one)) codes.push('passkey-needed');
  if (body || query || once === 'key') codes.push('wrong-value');
  if (body) codes.push('malformed', 'media-type', 'too-large', 'too-slow');
  if (write) codes.push('cross-site', 'malformed', 'database-read-only', 'disk-full');
  if (once === 'key') codes.push('key-missing', 'key-reused', ...(one.secret ? (['secret-told'] as const) : []));
  if (conditional && write) codes.push('condition-missing', 'stale');
  return [...new Set(codes)].toSorted();
}

function problemsOf(one: Route): Schema {
  const codes = problemCodesOf(one);
  const statuses = [...new Set(codes.map((code) => PROBLEM_CODES[code].status))].toSorted((one, other) => one - other);
  return Object.fromEntries(
    statuses.map((status) => {
      const here = codes.filter((code) => PROBLEM_CODES[code].status === status);
      return [
        status,
        {
          description: here.map((code) => `\`${code}\`: ${PROBLEM_CODES[code].title}.`).join(' '),
          ...((status === 429 || status === 503) && { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } }),
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      ];
    }),
  );
}

function contentOf(one: z.ZodType | { readonly media: string }, io: 'input' | 'output', components: Record<string, Schema>): Schema {
  if (!(one instanceof z.ZodType)) return { [one.media]: { schema: one.media === 'application/json' ? {} : { type: 'string' } } };
  return { 'application/json': { schema: schemaOf(one, io, components) } };
}

/** A shape as JSON Schema; what has an id becomes a component, and files of Ironstride are those that the formats publish. */
function schemaOf(one: z.ZodType, io: 'input' | 'output', components: Record<string, Schema>): Schema {
  const {
    $schema: _,
    $defs = {},
    ...schema
  } = z.toJSONSchema(one, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override: ({ jsonSchema }) => {
      delete jsonSchema.readOnly;
      delete jsonSchema['file'];
      // Its pattern of a thousand characters says no more than the format.
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  for (const [name, part] of Object.entries($defs)) components[name] = pointed(withoutId(part), components);
  if (typeof schema['id'] === 'string') {
    components[schema['id']] = pointed(withoutId(schema), components);
    return { $ref: `#/components/schemas/${schema['id']}` };
  }
  return pointed(schema, components);
}

function withoutId({ id: _, ...schema }: Schema): Schema {
  return schema;
}

/** References among components, and the files that the formats describe. */
function pointed(schema: Schema, components: Record<string, Schema>): Schema {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key !== '$ref' || typeof value !== 'string') return value;
    const name = value.replace('#/$defs/', '');
    const [, file] = /^file-(\w+)$/.exec(name) ?? [];
    if (file !== undefined) components[name] = fileSchema(file);
    return `#/components/schemas/${name}`;
  }) as Schema; // a copy of what came in
}

function fileSchema(name: string): Schema {
  const { $schema: _, ...schema } = jsonSchemas()[name as SchemaName] as Schema; // the contract names only files that there are
  return schema;
}
