/** A number of the planner, or several by level, distance or week, as people read it: `beginner 8, advanced 12`, `4–6`. */
export function valueText(value: unknown, number: (value: number) => string, words: Readonly<Record<string, string>>): string {
  if (typeof value === 'number') return number(value);
  if (Array.isArray(value)) {
    const parts = value.map((one) => valueText(one, number, words));
    return value.length === 2 && value.every((one) => typeof one === 'number') ? parts.join('–') : parts.join('; ');
  }
  if (typeof value !== 'object' || value === null) return words[String(value)] ?? String(value);
  return Object.entries(value)
    .map(([key, one]: [string, unknown]) => `${words[key] ?? key} ${valueText(one, number, words)}`)
    .join(', ');
}
