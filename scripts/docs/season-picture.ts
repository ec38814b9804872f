const INK: Readonly<Record<string, string>> = { '▸': '#4cc2ff', '█': '#2f6f94', '■': '#ff9f5a', '◆': '#c9a0ff', '★': '#ffd75e' };
const LINE = 18;
const LETTER = 8.4;

/** A drawing of the first screen of a season: what the command prints, down to the explanation of its signs. */
export function seasonPicture(output: string): string {
  const lines = output.split('\n');
  const shown = lines.slice(0, lines.findIndex((line) => line.startsWith('▸ run')) + 1);
  const width = Math.ceil(Math.max(...shown.map((line) => line.length)) * LETTER) + 32;
  const height = shown.length * LINE + 32;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="A season as Ironstride prints it">`,
    `<rect width="${width}" height="${height}" rx="8" fill="#14181d"/>`,
    `<g font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#d8dee6" xml:space="preserve">`,
    ...shown.map(
      (line, index) =>
        `<text x="16" y="${16 + (index + 0.75) * LINE}" textLength="${(line.length * LETTER).toFixed(1)}">${inked(line)}</text>`,
    ),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function inked(line: string): string {
  const safe = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return safe.replaceAll(/(▸|■|◆|★)( [a-z-]+)?|█+/g, (found) => `<tspan fill="${INK[found.charAt(0)] ?? ''}">${found}</tspan>`);
}
