/** Values inside each other, in JSON that comes from outside (convention: a plan has 12); deeper ones are there to overflow somebody’s stack. */
export const DEEPEST = 60;

/** Whether a value is nested no deeper than that and names no prototype; found without nesting calls itself. */
export function isShallow(value: unknown): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return false;
    const objects = level.filter((one) => typeof one === 'object' && one !== null);
    if (objects.some((one) => Object.hasOwn(one, '__proto__'))) return false;
    level = objects.flatMap((one): readonly unknown[] => Object.values(one));
  }
  return true;
}
