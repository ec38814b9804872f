/** Levels of nesting; no file of ours needs ten (convention). */
export const DEEPEST = 40;

/** True when a list or map contains itself, as an alias inside its own anchor can do, or is nested too deeply. */
export function isEndless(value: unknown, above: readonly unknown[] = []): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (above.includes(value) || above.length > DEEPEST) return true;
  const within = [...above, value];
  return Object.values(value).some((inner) => isEndless(inner, within));
}
