import type { Block } from '../plan/placement.ts';
import { PHASE, STRENGTH } from './doses.ts';
import { isBuilding, type PhaseWeek } from './phases.ts';
import { followsFarRace, lastSeriousRace } from './race-distance.ts';
import type { Runner } from './runner.ts';
import { wholeSteps } from './wanted.ts';

/** What strength work is for in one week. */
export interface BlockWeek {
  readonly block: Block;
  /** Which week of its block it is, from 1. */
  readonly ofBlock: number;
  /** Foot contacts of the session with jumps; 0 for none. */
  readonly contacts: number;
}

/** Ties the strength blocks to the running phases: foundation, strength, power and maintenance before each taper, rest with recovery. The week of a B race only maintains. */
export function blocksOf(weeks: readonly PhaseWeek[], runner: Runner): readonly BlockWeek[] {
  const blocks: Block[] = [];
  // A first week of one or two days has no strength session and teaches nothing.
  const stub = (weeks[0]?.days.length ?? 7) < PHASE.stubWeek.value ? 1 : 0;
  let foundationLeft = runner.lightOnly ? Infinity : runner.foundationWeeks + stub;
  while (blocks.length < weeks.length) {
    const start = blocks.length;
    const week = weeks[start];
    if (!week) break;
    if (!isBuilding(week)) {
      blocks.push(week.phase === 'recover' ? 'recover' : 'taper');
      continue;
    }
    const end = weeks.findIndex((later, index) => index >= start && !isBuilding(later));
    const length = (end < 0 ? weeks.length : end) - start;
    const before = weeks[start - 1];
    if (before?.distance === 'marathon' && before.phase === 'recover')
      foundationLeft = Math.max(foundationLeft, STRENGTH.afterMarathon.value);
    const foundation = Math.min(length, shortenedFoundation(foundationLeft, length, runner));
    foundationLeft = runner.newLifter || runner.lightOnly ? foundationLeft - foundation : 0;
    blocks.push(...new Array<Block>(foundation).fill('foundation'), ...afterFoundation(length - foundation, end >= 0));
  }
  const numbered = blocks.map((block, index) => {
    let first = index;
    while (first > 0 && blocks[first - 1] === block) first -= 1;
    return easesOff(weeks, index) ? { block: 'maintain' as const, ofBlock: 0 } : { block, ofBlock: index - first + 1 };
  });
  return withJumps(numbered, weeks, runner);
}

/** Jumps begin with few and grow by a few each week, up to what the block and the level allow; lighter weeks have fewer. */
function withJumps(blocks: readonly Omit<BlockWeek, 'contacts'>[], weeks: readonly PhaseWeek[], runner: Runner): BlockWeek[] {
  const { contactsFirst, contactsStep, contactsKept, contactsMost, contactsNovice, deloadShare } = STRENGTH;
  const done: number[] = [];
  return blocks.map((one, index) => {
    const recent = Math.max(0, ...done.slice(-contactsKept.value));
    const learning = one.block === 'foundation' && runner.newLifter && one.ofBlock < contactsNovice.value;
    const jumps = one.block !== 'taper' && one.block !== 'recover' && one.ofBlock > 0 && !learning && !runner.lightOnly && !runner.snacks;
    const most = one.block === 'taper' || one.block === 'recover' ? 0 : contactsMost.value[one.block][runner.jumpLevel];
    const full = Math.min(most, recent === 0 ? contactsFirst.value : recent + contactsStep.value);
    const contacts = !jumps ? 0 : weeks[index]?.deload ? wholeSteps(full * deloadShare.value) : full;
    done.push(contacts);
    return { ...one, contacts };
  });
}

/** The week of a B race, and the first after it when it was long, only keep what is there. */
function easesOff(weeks: readonly PhaseWeek[], index: number): boolean {
  const week = weeks[index];
  if (!week || !isBuilding(week)) return false;
  const earlier = weeks.slice(0, index).flatMap(({ races }) => races);
  return week.races.some((race) => race.priority !== 'C') || followsFarRace(week, lastSeriousRace(earlier, week.monday));
}

/** People who know how to lift give up part of the foundation when there are few weeks; new lifters never do. */
function shortenedFoundation(wanted: number, weeks: number, runner: Runner): number {
  return runner.newLifter || runner.lightOnly ? wanted : Math.min(wanted, Math.ceil(weeks / 3));
}

/** Maintenance nearest to the taper, power before it, strength for the rest; far from any race, cycles of strength and power. */
function afterFoundation(weeks: number, taperFollows: boolean): Block[] {
  const { cycleWeeks, powerWeeks, maintainWeeks } = STRENGTH;
  const cycle = (index: number): Block => (index % cycleWeeks.value < cycleWeeks.value - powerWeeks.value ? 'strength' : 'power');
  // A season does not end on the first week or two of a power block.
  const whole = weeks % cycleWeeks.value <= cycleWeeks.value - 2 ? weeks - (weeks % cycleWeeks.value) : weeks;
  if (!taperFollows) return Array.from({ length: weeks }, (_, index) => (index < whole ? cycle(index) : 'strength'));
  const maintain = Math.min(maintainWeeks.value, Math.floor(weeks / 4));
  const power = weeks < 6 ? 0 : Math.min(powerWeeks.value, Math.floor(weeks / 3));
  const rest = weeks - maintain - power;
  // Whole cycles first, then at least four weeks of strength before the last power block.
  const inCycles = Math.max(0, Math.floor((rest - powerWeeks.value) / cycleWeeks.value)) * cycleWeeks.value;
  const strength = Array.from({ length: rest }, (_, index): Block => (index < inCycles ? cycle(index) : 'strength'));
  return [...strength, ...new Array<Block>(power).fill('power'), ...new Array<Block>(maintain).fill('maintain')];
}
