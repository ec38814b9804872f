import { exchange, pause, sameJson, type Refusal } from '@ironstride/sync';
import { liveQuery } from 'dexie';
import { askPlanner } from '../planner/planner.ts';
import { remoteOf } from './client.ts';
import { database } from './database.ts';
import { toJson } from './documents-of.ts';
import { keeperOf, Left } from './keeper.ts';
import { keepNews } from './news.ts';
import { addPlan, forgetPlans } from './plans.ts';

/** What is done in quick succession goes together: milliseconds (convention). */
const GATHER = 400;

/** Without any occasion the server is asked so often: milliseconds (convention). */
const EVERY = 60_000;

let timer: ReturnType<typeof setTimeout> | undefined;
let running = false;
let again = false;
let failures = 0;

/** Keeps this device and the server equal while the page is open: after each change, on return to the page or the network, and by and by. */
export function keepInStep(): () => void {
  const waits = liveQuery(() => database.outbox.count()).subscribe((count) => {
    if (count > 0 && failures === 0) soon(GATHER);
  });
  const seen = (): void => {
    if (document.visibilityState === 'visible') soon(0);
  };
  const online = (): void => soon(0);
  addEventListener('online', online);
  document.addEventListener('visibilitychange', seen);
  const interval = setInterval(seen, EVERY);
  soon(0);
  return () => {
    waits.unsubscribe();
    removeEventListener('online', online);
    document.removeEventListener('visibilitychange', seen);
    clearInterval(interval);
    clearTimeout(timer);
  };
}

function soon(milliseconds: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void syncNow(), milliseconds);
}

/** One exchange with the server, by one tab at a time; says why it failed. */
export async function syncNow(): Promise<Refusal | undefined> {
  if (running) {
    again = true;
    return undefined;
  }
  running = true;
  try {
    const device = await database.device.get('home');
    if (!device) return undefined;
    const refusal = await alone(() => exchange(keeperOf(device.account), remoteOf(device.account, keepNews)));
    if (refusal) {
      const still = database.device.filter(({ account }) => account === device.account);
      await still.modify({ trouble: refusal });
    }
    failures = refusal ? failures + 1 : 0;
    // An ended session waits for the person; the rest mends itself.
    if (refusal?.why === 'away') soon(refusal.after ?? pause(failures, Math.random()));
    await checkAnew();
    return refusal;
  } catch (error) {
    if (error instanceof Left) return undefined;
    throw error;
  } finally {
    running = false;
    if (again) soon(GATHER);
    again = false;
  }
}

/** Where the browser has no locks (a page without TLS), two tabs may do the same twice, which does no harm. */
async function alone<T>(task: () => Promise<T | undefined>): Promise<T | undefined> {
  if (!('locks' in navigator)) return task();
  return navigator.locks.request('ironstride-sync', task);
}

/** A plan that came together from two devices is judged as a whole, and its findings are shown. */
async function checkAnew(): Promise<void> {
  const [device, season] = [await database.device.get('home'), await database.seasons.get('home')];
  const row = season && device?.unchecked === season.plan ? await database.plans.get(season.plan) : undefined;
  if (!season || !row) return;
  const { plan } = row;
  const { findings, unknown, score } = await askPlanner('check', { plan, rulebook: season.rulebook });
  const same = sameJson(toJson({ findings, unknown }), toJson({ findings: plan.findings, unknown: plan.unknown }));
  await database.transaction('rw', [database.seasons, database.plans, database.steps, database.device], async () => {
    const now = await database.seasons.get('home');
    if (now?.plan !== season.plan) return;
    if (!same) {
      const judged = {
        ...plan,
        findings,
        unknown,
        score: { ...score, leftOut: plan.score.leftOut },
        proof: { ...plan.proof, optimal: false },
      };
      await database.seasons.put({ ...now, plan: await addPlan(judged) });
      await forgetPlans();
    }
    await database.device.toCollection().modify((value) => void delete (value as { unchecked?: string }).unchecked); // readonly elsewhere
  });
}
