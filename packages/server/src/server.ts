import type { FastifyRequest } from 'fastify';
import type { Metrics } from './metrics.ts';
import type { Passage } from './passage.ts';
import type { Planner } from './planning/planner.ts';
import type { Readers } from './readers.ts';
import type { OpenDatabase } from './storage/open-database.ts';

/** What all routes work with. */
export interface Server {
  readonly database: OpenDatabase;
  /** Folder of the data, absolute. */
  readonly data: string;
  readonly passage: Passage;
  readonly planner: Planner;
  readonly metrics: Metrics;
  readonly readers: Readers;
  /** Where people reach the app, when it is said; otherwise as each request says. */
  readonly origin: URL | undefined;
  readonly version: string;
  /** When the server started, milliseconds since 1970. */
  readonly started: number;
  /** Milliseconds since 1970. */
  now(): number;
  originOf(request: Pick<FastifyRequest, 'protocol' | 'host'>): string;
  /** Whether the server is about to stop and wants no new requests. */
  closing(): boolean;
  /** Holds every answer against its shape; for tests, since it takes time. */
  readonly proveAnswers: boolean;
}
