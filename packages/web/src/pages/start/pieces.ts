/** Pairs of plates by the kilograms of one, as an athlete file writes them. */
export type Plates = Readonly<Record<string, number>>;

/** Weights as somebody lists them: `4, 6, 10` or `2.5 5`; a decimal comma is read between digits where entries are parted by spaces or semicolons. */
export function readPieces(written: string): readonly number[] | undefined {
  const numbers = entriesOf(written).map(numberOf);
  return numbers.every((one) => one !== undefined) ? numbers : undefined;
}

/** Pairs of plates: `20, 10 × 2, 5` means one pair of 20, two of 10 and one of 5. */
export function readPlates(written: string, kilograms: (one: number) => number): Plates | undefined {
  const plates = new Map<string, number>();
  for (const entry of entriesOf(written.replaceAll(/\s*[x×*]\s*/gi, '×'))) {
    const [weight = '', pairs = '1', ...more] = entry.split('×');
    const [one, count] = [numberOf(weight), numberOf(pairs)];
    if (one === undefined || count === undefined || !Number.isInteger(count) || more.length > 0) return undefined;
    const kg = String(kilograms(one));
    plates.set(kg, (plates.get(kg) ?? 0) + count);
  }
  return Object.fromEntries(plates);
}

/** Entries are parted by commas, semicolons or spaces; a comma between digits without a space is a decimal one where semicolons or spaces part the entries. */
function entriesOf(written: string): readonly string[] {
  const text = written.trim();
  const parted = /[;\s]/.test(text) ? text.replaceAll(/(\d),(\d)/g, '$1.$2') : text;
  return parted.split(/[;,\s]+/).filter(Boolean);
}

function numberOf(text: string): number | undefined {
  return /^\d+(\.\d+)?$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}
