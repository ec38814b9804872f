import type { Calls } from './route.ts';
import { accountRoutes } from './routes/account-routes.ts';
import { coachRoutes } from './routes/coach-routes.ts';
import { documentRoutes } from './routes/document-routes.ts';
import { ownerRoutes } from './routes/owner-routes.ts';
import { planningRoutes } from './routes/planning-routes.ts';
import { serverRoutes } from './routes/server-routes.ts';
import { signInRoutes } from './routes/sign-in-routes.ts';

/** Everything that the API does, by id. What is not listed here does not exist: routes, description, permissions and clients follow from it. */
export const ROUTES = {
  ...serverRoutes,
  ...signInRoutes,
  ...accountRoutes,
  ...coachRoutes,
  ...documentRoutes,
  ...planningRoutes,
  ...ownerRoutes,
} as const;

/** The id of a route. */
export type RouteId = keyof typeof ROUTES;

/** What a client sends and gets, by method and path. */
export type Api = Calls<typeof ROUTES>;
