/** Control characters and marks that turn the direction of text: a file could use them to rewrite what the screen shows. */
const UNSAFE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/** The same plain data with every text in it safe to print; line breaks become spaces. */
export function printable<T>(data: T): T {
  return clean(data) as T; // strings stay strings and the shape stays
}

function clean(data: unknown): unknown {
  if (typeof data === 'string') return data.replaceAll('\n', ' ').replace(UNSAFE, '\ufffd');
  if (Array.isArray(data)) return data.map(clean);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, inner]) => [key, clean(inner)]));
}
