import type { Athlete } from '../../athlete/athlete.ts';
import type { PlannedWeek } from '../../plan/plan.ts';
import type { Advice } from '../../session/content.ts';
import { FUEL } from './around-doses.ts';

/** One card for each week in turn; the week of a race is about sleep. */
export function weekCards(athlete: Athlete, { phase }: PlannedWeek): readonly Advice[] {
  if (phase === 'race' || phase === 'taper') return [sleep(athlete)];
  if (phase === 'recover') return [AFTER_A_MARATHON, sleep(athlete)];
  const young = (athlete.age ?? FUEL.adult.value) < FUEL.adult.value;
  // Grams by body mass are for grown people.
  return young ? [sleep(athlete), WINDOW, GLASSES] : [protein(athlete), sleep(athlete), WINDOW, GLASSES, COMPRESSION, STRETCHING];
}

function sleep({ age = FUEL.adult.value }: Athlete): Advice {
  const [low, high] =
    age < FUEL.adult.value ? FUEL.sleepYoung.value : age >= FUEL.older.value ? FUEL.sleepOlder.value : FUEL.sleepAdult.value;
  return {
    code: 'sleep',
    topic: 'sleep',
    says: `Most people of your age do best on ${low} to ${high} hours of sleep.`,
    source: 'hirshkowitz-2015',
  };
}

function protein({ bodyMass }: Athlete): Advice {
  const [low, high] = FUEL.protein.value;
  const day =
    bodyMass === undefined
      ? `${low} to ${high} g of protein per kilogram of body mass a day`
      : `${Math.round(low * bodyMass)} to ${Math.round(high * bodyMass)} g of protein a day`;
  return {
    code: 'protein',
    topic: 'fuel',
    says: `About ${day} is enough for most who train for strength; spread it over the meals. Not for people with kidney disease.`,
    source: 'morton-2018',
  };
}

const WINDOW: Advice = {
  code: 'no-window',
  topic: 'fuel',
  says: 'There is no crucial hour after training: eat within a few hours. Sooner helps when you trained hungry or train again within eight hours.',
  source: 'schoenfeld-2013',
};

const GLASSES: Advice = {
  code: 'no-eight-glasses',
  topic: 'fluid',
  says: 'Eight to ten glasses a day is a saying, not a finding. Drink to thirst; food and other drinks count too.',
  source: 'valtin-2002',
};

/** What one small trial found right after a marathon; the pooled trials speak of strength. */
const AFTER_A_MARATHON: Advice = {
  code: 'compression-after-a-marathon',
  topic: 'recovery',
  says: 'Compression clothes lowered soreness a day after a marathon in one small trial. Strength came back no sooner.',
  source: 'hill-2014',
};

const COMPRESSION: Advice = {
  code: 'compression',
  topic: 'recovery',
  says: 'Compression clothes may make sore legs feel better; they were not shown to bring strength back sooner. Wear them if you like them.',
  source: 'negyesi-2022',
};

const STRETCHING: Advice = {
  code: 'stretching',
  topic: 'recovery',
  says: 'Stretching after training is for range of movement. It does not take soreness away.',
  source: 'herbert-2011',
};
