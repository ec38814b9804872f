/** Says whether a value has a shape; tells where it has not. */
export type Shape<T> = (value: unknown, at: string, wrong: (at: string) => void) => value is T;

function shape<T>(holds: (value: unknown) => boolean): Shape<T> {
  return (value, at, wrong): value is T => {
    const held = holds(value);
    if (!held) wrong(at);
    return held;
  };
}

/** Any text. */
export const TEXT = shape<string>((value) => typeof value === 'string');

/** True or false. */
export const YES_NO = shape<boolean>((value) => typeof value === 'boolean');

/** A text of which more is known. */
export function textLike(holds: (text: string) => boolean): Shape<string> {
  return shape((value) => typeof value === 'string' && holds(value));
}

/** A finite number in a range. */
export function number(least = -Infinity, most = Infinity): Shape<number> {
  return shape((value) => typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most);
}

/** A whole number in a range. */
export function whole(least: number, most = Number.MAX_SAFE_INTEGER): Shape<number> {
  return shape((value) => typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most);
}

/** One of a few texts. */
export function oneOf<const T extends string>(...texts: readonly T[]): Shape<T> {
  return shape((value) => texts.some((one) => one === value));
}

/** What may be left out. */
export function maybe<T>(inner: Shape<T>): Shape<T | undefined> {
  return (value, at, wrong): value is T | undefined => value === undefined || inner(value, at, wrong);
}

/** A list, each item of the same shape. */
export function listOf<T>(inner: Shape<T>): Shape<readonly T[]> {
  return (value, at, wrong): value is readonly T[] => {
    if (Array.isArray(value)) return value.map((one, index) => inner(one, `${at}[${index}]`, wrong)).every(Boolean);
    wrong(at);
    return false;
  };
}

/** An object with any names, each value of the same shape. */
export function recordOf<T>(inner: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value, at, wrong): value is Readonly<Record<string, T>> => {
    if (!isObject(value)) {
      wrong(at);
      return false;
    }
    return Object.entries(value)
      .map(([key, one]) => inner(one, `${at}.${key}`, wrong))
      .every(Boolean);
  };
}

/** An object with known names; more of them may be there and are left alone. */
export function objectOf<T>(names: { readonly [K in keyof T]-?: Shape<T[K]> }): Shape<T> {
  const shapes = Object.entries<Shape<unknown>>(names);
  return (value, at, wrong): value is T => {
    if (!isObject(value)) {
      wrong(at);
      return false;
    }
    const own = new Map(Object.entries(value));
    return shapes.map(([key, inner]) => inner(own.get(key), `${at}.${key}`, wrong)).every(Boolean);
  };
}

/** An object that another part of the program looks into; here only the names that every such object has. */
export function objectWith<T extends object>(names: Readonly<Partial<Record<keyof T & string, Shape<unknown>>>>): Shape<T> {
  const inner = objectOf<Readonly<Record<string, unknown>>>({});
  const shapes = Object.entries<Shape<unknown> | undefined>(names);
  return (value, at, wrong): value is T => {
    if (!inner(value, at, wrong)) return false;
    return shapes.map(([key, one]) => one === undefined || one(value[key], `${at}.${key}`, wrong)).every(Boolean);
  };
}

/** True for what JSON calls an object. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
