import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** Bounds of the buckets of durations, seconds (convention: from a read of the database to a season planned). */
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Numbers about the process and its requests, of nobody in particular. */
export interface Metrics {
  /** Notes a request by the pattern of its route, never by its address. */
  note(method: string, route: string, status: number, seconds: number): void;
  text(): Promise<string>;
}

/** Starts to measure. */
export function createMetrics(): Metrics {
  const register = new Registry();
  collectDefaultMetrics({ register });
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from a request to the end of its answer, by route.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [register],
  });
  // Finding the numbers of a route by its labels costs more than adding to them.
  const children = new Map<string, ReturnType<typeof durations.labels>>();
  return {
    note: (method, route, status, seconds) => {
      const key = `${method} ${status} ${route}`;
      let child = children.get(key);
      if (!child) children.set(key, (child = durations.labels({ method, route, status })));
      child.observe(seconds);
    },
    text: () => register.metrics(),
  };
}
