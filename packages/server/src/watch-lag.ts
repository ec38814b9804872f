import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How often the lag is measured, and how often it is told anew, milliseconds (convention). */
const MEASURED_EVERY = 10;
const TOLD_EVERY = 1000;

/** How late the event loop is. */
export interface Lag {
  /** On average over the last second, milliseconds. */
  readonly now: number;
  close(): void;
}

/** Starts to watch how late the event loop is. A second without a measurement, such as the first one of a process that was loading, counts as none. */
export function watchLag(): Lag {
  const measured = monitorEventLoopDelay({ resolution: MEASURED_EVERY });
  measured.enable();
  let now = 0;
  const timer = setInterval(() => {
    now = Number.isNaN(measured.mean) ? 0 : Math.max(0, measured.mean / 1e6 - MEASURED_EVERY);
    measured.reset();
  }, TOLD_EVERY).unref();
  return {
    get now() {
      return now;
    },
    close: () => {
      clearInterval(timer);
      measured.disable();
    },
  };
}
