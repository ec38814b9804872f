import type { Route } from './contract/route.ts';
import { ROUTES } from './contract/routes.ts';

const PATTERNS = Object.values<Route>(ROUTES).map(({ method, path }) => ({
  method,
  pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+')}$`),
}));

/** What can be done at an address of the API: its methods. */
export function methodsAt(pathname: string): readonly string[] {
  return PATTERNS.filter(({ pattern }) => pattern.test(pathname)).map(({ method }) => method);
}
