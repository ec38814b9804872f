/** JSON with one line per key and one line per entry of a list, so that files differ only where plans differ. */
export function writeJson(value: object): string {
  const lines = Object.entries(value).flatMap(([key, inner]) => (inner === undefined ? [] : [`  ${JSON.stringify(key)}: ${entry(inner)}`]));
  return `{\n${lines.join(',\n')}\n}\n`;
}

function entry(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((inner) => `    ${JSON.stringify(inner)}`).join(',\n')}\n  ]`;
}
