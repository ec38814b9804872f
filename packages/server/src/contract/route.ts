import type { z } from 'zod';
import type { Scope } from './people.ts';
import type { ProblemCode } from './problem-codes.ts';

/**
 * Who may call a route. There is no default.
 *
 * - `anyone`: no proof is asked for.
 * - `signed-in`: a person by session, or a program by token.
 * - `person`: a person by session; tokens never reach accounts.
 * - `owner`: a person by session who looks after the server.
 * - `operator`: this machine, an owner by session, or a token of an owner that carries the scope `metrics`.
 * - `athlete`: the athlete in the path, whoever was granted the scope, or a token that carries it. `read` and `write` stand for the scope that
 *   each document asks for.
 */
export type Access =
  | { readonly who: 'anyone' | 'signed-in' | 'person' | 'owner' | 'operator' }
  | { readonly who: 'athlete'; readonly scope: Scope | 'read' | 'write' };

/** What comes back: JSON of a shape, text of a media type, or nothing. */
export type Answer = z.ZodType | { readonly media: string } | null;

/** One thing that the API does. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** With parameters as `:name`. */
  readonly path: string;
  /** One sentence for the description of the API. */
  readonly says: string;
  readonly access: Access;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType | { readonly media: string };
  /** By status. */
  readonly answers: Readonly<Record<number, Answer>>;
  /** Besides those that follow from the rest: access, validation, load. */
  readonly problems?: readonly ProblemCode[];
  /**
   * How a write happens once though it is sent twice: by `Idempotency-Key`, by the ids of what it holds (`content`), or, where nobody is known
   * yet or repeating does no harm, not at all.
   */
  readonly once?: 'key' | 'content' | 'not';
  /** The change names the state that it was decided on: ETag and If-Match. */
  readonly conditional?: true;
  /** Asks for a sign-in within the last 15 minutes. */
  readonly fresh?: true;
  /** Of owners who have a passkey it asks for a sign-in with that, as all routes for owners do. */
  readonly strong?: true;
  /** The answer holds a secret that is told once. */
  readonly secret?: true;
  /** Largest body, bytes; 64 kB otherwise. */
  readonly bytes?: number;
}

/** Whether a route asks owners who have a passkey for a sign-in with that. */
export function isStrong({ access, strong }: Route): boolean {
  return access.who === 'owner' || strong === true;
}

/** Keeps the literal types of a route. */
export function route<const R extends Route>(one: R): R {
  return one;
}

/** What a client sends and gets, by method and path: `POST /api/sessions`. */
export type Calls<Routes extends Readonly<Record<string, Route>>> = {
  readonly [Id in keyof Routes as `${Routes[Id]['method']} ${Routes[Id]['path']}`]: {
    readonly params: InputOf<Routes[Id], 'params'>;
    readonly query: InputOf<Routes[Id], 'query'>;
    readonly body: InputOf<Routes[Id], 'body'>;
    readonly answer: AnswerOf<Routes[Id]>;
  };
};

type InputOf<R extends Route, Part extends 'params' | 'query' | 'body'> =
  R extends Readonly<Record<Part, infer Schema>> ? (Schema extends z.ZodType ? z.input<Schema> : string) : undefined;

type AnswerOf<R extends Route> = R['answers'][keyof R['answers']] extends infer One
  ? One extends z.ZodType
    ? z.output<One>
    : One extends null
      ? undefined
      : string
  : never;
