/** Devices and histories without a browser, for tests of this package and of servers. */
export { liveHistory, type History, type HistoryServer, type World } from './history.ts';
export { whatIsWrong } from './what-is-wrong.ts';
