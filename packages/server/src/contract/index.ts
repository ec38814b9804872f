// The door for clients: types only, because the app must not carry schemas.
export type { Access, Answer, Calls, Route } from './route.ts';
export type { Api, RouteId } from './routes.ts';
export type { ProblemAnswer } from './problem.ts';
export type { ProblemCode } from './problem-codes.ts';
export type { Role, Scope, TokenScope } from './people.ts';
