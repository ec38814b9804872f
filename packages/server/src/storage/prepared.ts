import type { Compilable, CompiledQuery, Kysely } from 'kysely';
import { AskedAdapter } from './sqlite-dialect.ts';
import type { Tables } from './tables.ts';

type Value = string | number | null;

/** Stands for a value while a query is made. */
class Place {
  readonly index: number;
  constructor(index: number) {
    this.index = index;
  }
}

/**
 * A question that every request asks: its SQL is made once, because making it costs several times as much as the answer. `make` gets
 * places instead of values, and may only hand them on.
 */
export function prepared<Values extends readonly Value[], Row>(
  make: (db: Kysely<Tables>, ...values: Values) => Compilable<Row>,
): (db: Kysely<Tables>, ...values: Values) => Promise<readonly Row[]> {
  // Each database has its own way of writing SQL; its transactions share the adapter.
  const made = new WeakMap<object, CompiledQuery<Row>>();
  return async (db, ...values) => {
    const { adapter } = db.getExecutor();
    let query = made.get(adapter);
    if (!query) {
      // Kysely passes parameters on as they are, and nobody looks into these.
      const places = values.map((_, index) => new Place(index)) as unknown as Values;
      query = make(db, ...places).compile();
      made.set(adapter, query);
    }
    const parameters = query.parameters.map((one) => (one instanceof Place ? values[one.index] : one));
    if (adapter instanceof AskedAdapter && !db.isTransaction && query.query.kind === 'SelectQueryNode')
      return (await adapter.questions.ask(query.sql, parameters)) as readonly Row[]; // the rows of this very query
    const { rows } = await db.executeQuery<Row>({ ...query, parameters });
    return rows;
  };
}
