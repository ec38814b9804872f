/** How what was done on several devices becomes one. */
export { dayOf, GONE, isGone, KINDS, LIMITS, type Batch, type Document, type Field, type Json, type Kind } from './document.ts';
export { exchange, pause, type Keeper, type Place, type Pulled, type Refusal, type Remote, type Said } from './exchange.ts';
export { allValuesOf, canonical, changesBetween, mergeDocument, newestStamp, sameJson, valuesOf, wins, type Values } from './merge.ts';
export {
  DEVICE_PATTERN,
  deviceOf,
  FURTHEST_AHEAD,
  isStamp,
  nextStamp,
  serverTime,
  STAMP_PATTERN,
  timeOf,
  type KnownTime,
  type Stamp,
} from './stamp.ts';
export { conflictsWith, keyOf, sentAgain, written, type Conflict, type Waiting } from './waiting.ts';
