// Writes a page with the figures of all exercises, to look at them: node scripts/gallery.ts <folder> [--sheets]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXERCISES, figureSvg, POSES, stillSvg } from '@ironstride/core';

const [folder = 'gallery', sheets] = process.argv.slice(2);
/** Figures on one sheet. */
const ON_SHEET = 30;
const COLUMNS = 6;
const [WIDTH, HEIGHT] = [300, 190];

mkdirSync(folder, { recursive: true });
const all = EXERCISES.flatMap((exercise) => {
  const pose = POSES[exercise.id];
  return pose ? [{ exercise, pose }] : [];
});
for (const { exercise, pose } of all) writeFileSync(join(folder, `${exercise.id}.svg`), figureSvg(exercise.name, pose));
const cells = all.map(
  ({ exercise: { id, name } }) => `<figure><img src="${id}.svg" alt="" height="180"><figcaption>${name}</figcaption></figure>`,
);
writeFileSync(
  join(folder, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Exercises</title><style>body{display:flex;flex-wrap:wrap;gap:1rem;font:1rem sans-serif}figure{margin:0;text-align:center}</style>${cells.join('')}\n`,
);
if (sheets === '--sheets') {
  for (let start = 0; start < all.length; start += ON_SHEET) {
    const here = all.slice(start, start + ON_SHEET).map(({ exercise, pose }, index) => {
      const [x, y] = [(index % COLUMNS) * WIDTH, Math.floor(index / COLUMNS) * HEIGHT];
      // Not every program that turns pictures into pixels knows variables.
      const picture = stillSvg(exercise.name, pose)
        .replaceAll(/var\([^,]+,([^)]+)\)/g, '$1')
        .replace(/@media[^<]*/, '')
        .replace('<svg ', `<svg x="${x}" y="${y}" width="${WIDTH - 10}" height="${HEIGHT - 24}" `);
      return `${picture}<text x="${x + 6}" y="${y + HEIGHT - 8}" font-size="14">${exercise.id}</text>`;
    });
    const height = Math.ceil(Math.min(ON_SHEET, all.length - start) / COLUMNS) * HEIGHT;
    const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${COLUMNS * WIDTH}" height="${height}"><rect width="100%" height="100%" fill="#fff"/>${here.join('')}</svg>`;
    writeFileSync(join(folder, `sheet-${start / ON_SHEET + 1}.svg`), sheet);
  }
}
console.log(`${all.length} figures in ${folder}.`);
