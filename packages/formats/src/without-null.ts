/** Plain values without the keys that say nothing, as `key:` with nothing behind it. Lists keep their places; what aliases share stays shared. */
export function withoutNull(value: unknown, done = new Map<object, unknown>()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = done.get(value);
  if (known !== undefined) return known;
  if (Array.isArray(value)) {
    const list: unknown[] = [];
    done.set(value, list);
    for (const inner of value) list.push(withoutNull(inner, done));
    return list;
  }
  const map: Record<string, unknown> = {};
  done.set(value, map);
  for (const [key, inner] of Object.entries(value)) {
    if (inner === null || inner === undefined) continue;
    // Defined, not assigned: a key named __proto__ is a key like any other.
    Object.defineProperty(map, key, { value: withoutNull(inner, done), enumerable: true, configurable: true, writable: true });
  }
  return map;
}
