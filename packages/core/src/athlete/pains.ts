import { REGIONS, type Region, type Side } from './body.ts';

/** What people call parts of the body, and which regions that means; longer words are looked for first. */
const WORDS: Readonly<Record<string, readonly Region[]>> = {
  'achilles tendon': ['achilles'],
  achilles: ['achilles'],
  heel: ['foot', 'achilles'],
  plantar: ['foot'],
  fascia: ['foot'],
  arch: ['foot'],
  sole: ['foot'],
  toe: ['foot'],
  metatarsal: ['foot'],
  midfoot: ['foot'],
  foot: ['foot'],
  feet: ['foot'],
  ankle: ['ankle'],
  calf: ['calf'],
  calves: ['calf'],
  soleus: ['calf'],
  shin: ['shin'],
  tibia: ['shin'],
  knee: ['knee'],
  patella: ['knee'],
  kneecap: ['knee'],
  'it band': ['knee', 'hip'],
  itb: ['knee', 'hip'],
  iliotibial: ['knee', 'hip'],
  quad: ['knee'],
  thigh: ['knee', 'hamstring'],
  hamstring: ['hamstring'],
  hammy: ['hamstring'],
  groin: ['groin'],
  adductor: ['groin'],
  'inner thigh': ['groin'],
  'hip flexor': ['hip', 'groin'],
  hip: ['hip'],
  glute: ['hip', 'hamstring'],
  buttock: ['hip', 'hamstring'],
  piriformis: ['hip', 'hamstring'],
  pelvis: ['hip', 'groin'],
  'lower back': ['back'],
  lumbar: ['back'],
  spine: ['back'],
  sciatica: ['back', 'hamstring'],
  back: ['back'],
  shoulder: ['shoulder'],
  rotator: ['shoulder'],
  elbow: ['elbow'],
  forearm: ['elbow', 'wrist'],
  wrist: ['wrist'],
  hand: ['wrist'],
  neck: ['neck'],
};

const KNOWN = Object.keys(WORDS).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** What somebody's words about a pain mean. */
export interface Pain {
  /** In the order of {@link REGIONS}; at least one. */
  readonly regions: readonly Region[];
  readonly side?: Side;
}

/** Reads words such as “left calf” or “IT band”; undefined when they name no part of the body. */
export function painOf(words: string): Pain | undefined {
  let rest = ` ${words.toLowerCase().replaceAll(/[^a-z]+/g, ' ')} `;
  const found = new Set<Region>();
  for (const word of KNOWN) {
    const at = rest.indexOf(` ${word}`);
    if (at < 0) continue;
    for (const region of WORDS[word] ?? []) found.add(region);
    rest = rest.replace(` ${word}`, ' ');
  }
  if (found.size === 0) return undefined;
  const left = rest.includes(' left ');
  const right = rest.includes(' right ');
  return { regions: REGIONS.filter((region) => found.has(region)), ...(left !== right && { side: left ? 'left' : 'right' }) };
}

/** The body parts that hurt, by the athlete's words. */
export function regionsHurting(words: readonly string[]): ReadonlySet<Region> {
  const all = new Set(words.flatMap((word) => painOf(word)?.regions ?? []));
  return new Set(REGIONS.filter((region) => all.has(region)));
}

/** The words that name no part of the body. */
export function wordsNotUnderstood(words: readonly string[]): readonly string[] {
  return words.filter((word) => painOf(word) === undefined);
}
