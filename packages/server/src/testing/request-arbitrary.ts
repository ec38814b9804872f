import fc from 'fast-check';
import { z } from 'zod';
import type { Route } from '../contract/route.ts';

/** A request that may be right or wrong. */
export interface Wild {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

type Schema = Readonly<Record<string, unknown>>;

/** Requests to a route, made from its own shapes: most parts fit, some are anything at all. `known` are values that exist, by name. */
export function requestArbitrary(route: Route, known: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Wild> {
  const { params, query, body, conditional } = route;
  const shape = (part: z.ZodType): Schema => z.toJSONSchema(part, { io: 'input', unrepresentable: 'any', reused: 'inline' });
  const texts = (part: z.ZodObject | undefined, mayLack: boolean): fc.Arbitrary<Readonly<Record<string, string>>> =>
    fc.record<Record<string, string>>(
      Object.fromEntries(
        Object.entries<z.ZodType>(part?.shape ?? {}).map(([name, one]) => {
          const there = known[name] ?? [];
          const made = fc.oneof({ weight: 4, arbitrary: valueOf(shape(one), shape(one)).map(String) }, fc.string({ maxLength: 30 }));
          return [name, there.length > 0 ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...there) }, made) : made];
        }),
      ),
      mayLack ? { requiredKeys: [] } : {},
    );
  const bodies =
    body instanceof z.ZodType
      ? fc.oneof({ weight: 6, arbitrary: valueOf(shape(body), shape(body)) }, { weight: 1, arbitrary: WILD })
      : body
        ? fc.string({ maxLength: 200 })
        : fc.constant(undefined);
  const header = fc.oneof(fc.constant('"1"'), fc.constant('*'), fc.stringMatching(/^"\d{1,3}"$/), fc.stringMatching(/^[\x21-\x7e]{0,10}$/));
  return fc.record({
    path: texts(params, false),
    query: texts(query, true),
    body: bodies,
    headers: conditional ? fc.record({ 'if-match': header, 'if-none-match': header }, { requiredKeys: [] }) : fc.constant({}),
  });
}

/** Anything, with a liking for what breaks programs. */
const WILD: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(
    '',
    '\u0000',
    '\ud800',
    "'; drop table accounts; --",
    '%s%n',
    '__proto__',
    'constructor',
    'null',
    '-0',
    '1e999',
    '2027-02-30',
  ),
  fc.constantFrom(-1, 0, 1e308, -1e308, 2 ** 53, 0.1, null, [], {}),
);

/** A value of a JSON Schema, as far as our shapes use it; now and then, anywhere in it, anything. */
function valueOf(schema: Schema, root: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 14, arbitrary: fitting(schema, root) }, { weight: 1, arbitrary: WILD });
}

function fitting(schema: Schema, root: Schema): fc.Arbitrary<unknown> {
  const part = (one: unknown): Schema => (typeof one === 'object' && one !== null ? (one as Schema) : {}); // a JSON Schema is made of such
  if (typeof schema['$ref'] === 'string') {
    const found = schema['$ref']
      .split('/')
      .slice(1)
      .reduce<Schema>((at, step) => part(at[step]), root);
    return fitting(found, root);
  }
  if ('const' in schema) return fc.constant(schema['const']);
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const union = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(union)) return fc.oneof(...union.map((one) => valueOf(part(one), root)));
  const number = (name: string, usual: number): number => (typeof schema[name] === 'number' ? schema[name] : usual);
  switch (schema['type']) {
    case 'string':
      if (schema['format'] === 'date')
        return fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }).map((one) => one.toISOString().slice(0, 10));
      if (typeof schema['pattern'] === 'string') return fromPattern(schema['pattern']);
      return fc.string({ unit: 'grapheme', minLength: number('minLength', 0), maxLength: Math.min(40, number('maxLength', 40)) });
    case 'integer':
      return fc
        .maxSafeInteger()
        .map((one) => clamp(one, number('minimum', Number.MIN_SAFE_INTEGER), number('maximum', Number.MAX_SAFE_INTEGER)));
    case 'number':
      return fc.double({ min: number('minimum', -1e6), max: number('maximum', 1e6), noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'array':
      if (Array.isArray(schema['prefixItems'])) return fc.tuple(...schema['prefixItems'].map((one) => valueOf(part(one), root)));
      return fc.array(valueOf(part(schema['items']), root), { minLength: Math.min(2, number('minItems', 0)), maxLength: 3 });
    case 'object': {
      const properties = Object.entries(part(schema['properties']));
      if (properties.length === 0 && typeof schema['additionalProperties'] === 'object')
        return fc.dictionary(fc.stringMatching(/^[\w.]{1,12}$/), valueOf(part(schema['additionalProperties']), root), { maxKeys: 3 });
      const required = Array.isArray(schema['required']) ? (schema['required'] as string[]) : [];
      return fc.record(Object.fromEntries(properties.map(([name, one]) => [name, valueOf(part(one), root)])), { requiredKeys: required });
    }
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

/** Not every pattern can be turned round; those are of the shape of text. */
function fromPattern(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern));
  } catch {
    return fc.string({ maxLength: 40 });
  }
}

function clamp(value: number, min: number, max: number): number {
  return value >= min && value <= max ? value : min + (Math.abs(value) % Math.max(1, Math.min(max - min, 1e9)));
}
