/**
 * The arrows of the house: who may import whom. This table is the only place that says so; ARCHITECTURE.md explains it.
 *
 * Between packages every import counts, types too. The doors are the `exports` of each package; Node itself holds those.
 */
export const PACKAGES = {
  core: [],
  formats: ['core'],
  sync: [],
  cli: ['core', 'formats'],
  web: ['core', 'formats', 'sync'],
  server: ['core', 'formats', 'sync'],
};

/** Doors that are open to types alone: nothing of the package behind them runs, or travels to a browser. */
export const TYPE_DOORS = { web: ['@ironstride/server/contract'] };

/**
 * Inside core, imports of values go down this list: a part may use everything below itself and nothing above or beside it.
 * `import type` is free, because types are erased: a plan may name a rulebook that it never calls.
 */
export const CORE = [
  ['index.ts'],
  ['planner.ts', 'numbers.ts'],
  ['adaptation'],
  ['explain'],
  ['periodisation', 'optimiser', 'prescription'],
  ['rules'],
  ['plan'],
  ['figure'],
  ['exercises'],
  ['athlete'],
  ['session'],
  ['calendar'],
  ['problems.ts'],
  ['result.ts', 'nearest.ts'],
];

const arrows = {
  meta: { docs: { description: 'Imports follow the arrows of the house.' } },
  create(context) {
    const here = placeOf(context.filename.replaceAll('\\', '/'));
    if (!here) return {};
    const test = here.path.endsWith('.test.ts');
    const check = (node, typeOnly) => {
      const objection = node.source && objectionTo(here, node.source.value, typeOnly, test);
      if (objection) context.report({ node, message: `${objection} The arrows stand in scripts/lint/arrows.js.` });
    };
    return {
      ImportDeclaration: (node) => check(node, isTypeOnly(node, 'importKind')),
      ExportNamedDeclaration: (node) => check(node, isTypeOnly(node, 'exportKind')),
      ExportAllDeclaration: (node) => check(node, isTypeOnly(node, 'exportKind')),
      ImportExpression: (node) => check(node, false),
    };
  },
};

export default { meta: { name: 'house' }, rules: { arrows } };

function objectionTo(here, target, typeOnly, test) {
  if (typeof target !== 'string') return 'Import by a plain name.';
  if (target.startsWith('.')) return objectionInside(here, target, typeOnly, test);
  const [, other] = /^(?:@ironstride\/|(?=ironstride(?:\/|$)))([^/]+)/.exec(target) ?? [];
  const name = other === 'ironstride' ? 'cli' : other;
  const pure = here.package === 'core' || here.package === 'sync';
  if (name === undefined) return pure && !test ? `“${here.package}” depends on nothing, not even on “${target}”.` : undefined;
  if (TYPE_DOORS[here.package]?.includes(target))
    return typeOnly || test ? undefined : `“${here.package}” may take only types from “${target}”.`;
  if (!PACKAGES[here.package].includes(name)) return `“${here.package}” may not import “${name}”.`;
  return undefined;
}

function objectionInside(here, target, typeOnly, test) {
  const path = new URL(target, `file:///${here.path}`).pathname.slice(1);
  const url = new URL(target, `file:///a/b/c/d/${here.package}/src/${here.path}`).pathname;
  if (!url.startsWith(`/a/b/c/d/${here.package}/src/`)) return test ? undefined : `“${target}” leaves the package “${here.package}”.`;
  if (here.package !== 'core' || typeOnly || test) return undefined;
  const [from, to] = [partOf(here.path), partOf(path)];
  if (from === to) return undefined;
  const [above, below] = [levelOf(from), levelOf(to)];
  if (above < 0) return `“${from}” has no place among the parts of core.`;
  if (below < 0) return `“${to}” has no place among the parts of core.`;
  return below > above ? undefined : `“${from}” may not use “${to}”: values come from below.`;
}

/** `…/packages/core/src/plan/demand.ts` → package `core`, path `plan/demand.ts`. */
function placeOf(filename) {
  const found = /\/packages\/([^/]+)\/src\/(.+)$/.exec(filename);
  return found && Object.hasOwn(PACKAGES, found[1]) ? { package: found[1], path: found[2] } : undefined;
}

/** A folder of core, or a file that stands beside the folders. */
function partOf(path) {
  return path.split('/')[0];
}

function levelOf(part) {
  return CORE.findIndex((level) => level.includes(part));
}

function isTypeOnly(node, key) {
  if (node[key] === 'type') return true;
  return node.specifiers?.length > 0 && node.specifiers.every((one) => one[key] === 'type');
}
