import {
  ARTICLE_CLAIMS,
  addDays,
  dateOf,
  EQUIPMENT,
  FIRST_MONDAY,
  HALVES,
  HEALTH_QUESTIONS,
  judgeTraining,
  LIFTING_LEVELS,
  makeRulebook,
  NUMBERS,
  plan,
  POSES,
  PROBLEMS,
  PROFILES,
  readTraining,
  REFERENCES,
  RULEBOOKS,
  RULES,
  RUNNER_LEVELS,
  SOMEBODY,
  USUAL_START,
  type Athlete,
  type Plan,
  type ProblemData,
  type Step,
} from '@ironstride/core';
import { readAthleteFile } from '@ironstride/formats';
import fc from 'fast-check';

/** The day on which files are read; every example has a start of its own. */
const TODAY = dateOf(2026, 12, 1) ?? FIRST_MONDAY;

/** For tests: the seasons of example athletes from the texts of their files. */
export function examplePlans(files: Readonly<Record<string, string>>): readonly Plan[] {
  return Object.entries(files).map(([file, text]) => {
    const read = readAthleteFile(new TextEncoder().encode(text), file, { today: TODAY });
    if (!read.ok) throw new Error(`${file} cannot be read`);
    const { athlete, from, weeks } = read.value;
    const made = plan(athlete, { from, rulebook: RULEBOOKS.article, ...(weeks !== undefined && { weeks }) });
    if (!made.ok) throw new Error(`${file} gives no plan`);
    return made.value;
  });
}

/** For tests: short seasons of athletes of all sorts, always the same ones. */
export function randomPlans(count: number): readonly Plan[] {
  const minutes = fc.constantFrom(0, 0, 20, 45, 60, 120);
  const day = fc.record({ am: minutes, pm: minutes });
  const races = fc.uniqueArray(
    fc.record({
      name: fc.constantFrom('Town Five', 'Hill Race', 'Big One'),
      date: fc.integer({ min: 3, max: 40 }).map((after) => addDays(TODAY, after)),
      km: fc.constantFrom(5, 10, 21.0975, 42.195, 60),
      priority: fc.constantFrom('A' as const, 'B' as const, 'C' as const),
      half: fc.constantFrom(...HALVES),
    }),
    { maxLength: 2, selector: ({ name }) => name },
  );
  const athletes = fc.record({
    level: fc.constantFrom(...RUNNER_LEVELS),
    lifting: fc.constantFrom(...LIFTING_LEVELS),
    age: fc.constantFrom(15, 17, 30, 66),
    equipment: fc.subarray([...EQUIPMENT], { maxLength: 4 }),
    hurts: fc.subarray(['knee', 'left calf', 'lower back', 'soul'], { maxLength: 2 }),
    profiles: fc.subarray([...PROFILES], { maxLength: 2 }),
    races,
    base: fc.constantFrom(
      undefined,
      { weeklyKm: 25, longestKm: 10, easyPace: 6.5 },
      { weeklyKm: 60, longestKm: 24, easyPace: 5, result: { km: 10, minutes: 40 } },
    ),
    asks: fc.constantFrom({}, { strength: 0 }, { runs: 7 }, { strength: 3 }),
    week: fc.tuple(day, day, day, day, day, day, day),
  });
  return fc.sample(athletes, { seed: 7, numRuns: count }).flatMap(({ week, base, ...drawn }) => {
    const availability = { week, starts: week.map(() => USUAL_START), exceptions: [] };
    const athlete: Athlete = { ...SOMEBODY, ...drawn, availability, ...(base && { base }), wishes: { circuits: true } };
    const made = plan(athlete, { from: TODAY, weeks: 4, rulebook: RULEBOOKS.article });
    return made.ok ? [made.value] : [];
  });
}

/** For tests: everything in a plan that a person can read. */
export function sentencesOfPlan({ notes, weeks, findings, unknown, placements }: Plan): readonly string[] {
  return [
    ...notes.map(({ says }) => says),
    ...weeks.map(({ focus }) => focus),
    ...findings.map(({ says }) => says),
    ...unknown.map(({ needs }) => needs),
    ...placements.flatMap(({ content, session }) =>
      content && session.title === undefined
        ? [
            ...content.advice.map(({ says }) => says),
            ...content.parts.flatMap(({ title, steps }) => [title, ...steps.flatMap(sentencesOfStep)]),
          ]
        : [],
    ),
  ];
}

function sentencesOfStep(step: Step): readonly string[] {
  switch (step.does) {
    case 'run':
      return [step.target.feels, ...(step.note === undefined ? [] : [step.note])];
    case 'exercise':
      return step.notes ?? [];
    case 'repeat':
      return step.steps.flatMap(sentencesOfStep);
    case 'rest':
      return [];
  }
}

/** For tests: what every rule asks for, and what it finds in the weeks that break it. */
export function sentencesOfRules(): readonly string[] {
  const found = RULES.flatMap((rule) => {
    const changes = Object.fromEntries(RULES.filter((other) => other !== rule && !other.locked).map(({ id }) => [id, 'off' as const]));
    const book = makeRulebook({ id: 'one', says: 'One rule.', base: 'article', rules: { ...changes, [rule.id]: {} } });
    if (!book.ok) throw new Error(`There is no rulebook of ${rule.id} alone`);
    return [...rule.examples.keeps, ...rule.examples.breaks].flatMap(({ week, athlete, weeks }) => {
      const read = readTraining(week);
      if (!read.ok) throw new Error(`${week} cannot be read`);
      const training = { ...read.value, weeks: read.value.weeks.map((one) => ({ ...one, ...weeks })) };
      const { findings, unknown } = judgeTraining(training, { ...SOMEBODY, age: 35, ...athlete }, book.value);
      return [...findings.map(({ says }) => says), ...unknown.map(({ needs }) => needs)];
    });
  });
  return [...RULES.map(({ statement }) => statement), ...Object.values(RULEBOOKS).map(({ says }) => says), ...found];
}

/** For tests: the questions before training and what a yes means. */
export function sentencesOfHealth(): readonly string[] {
  return Object.values(HEALTH_QUESTIONS).flatMap(({ asks, says }) => [asks, says]);
}

/** Values for the words of problems, by name. */
const SAMPLES: ProblemData = {
  age: 12,
  answer: 'chest-pain',
  before: 'line 4',
  bytes: 20_000_000,
  date: '2027-03-01',
  day: '2027-03-01',
  example: 'tempo 40',
  found: '12',
  free: 45,
  from: '2027-03-01',
  half: 'am',
  id: 'w01-easy-1',
  ids: 'w01-easy-1, w01-core-1',
  key: 'weekly-km',
  kg: 62.5,
  kind: 'easy',
  kinds: 'barbell',
  km: 42.2,
  known: 'one, two',
  last: '2027-05-01',
  length: 9000,
  max: 80,
  min: 10,
  minutes: 40,
  monday: '2027-03-01',
  most: 104,
  name: 'Club Ten',
  near: '2027-03-02',
  needed: 400,
  needs: 'barbell',
  other: 'Park Five',
  question: 'Name',
  reps: 30,
  resting: 50,
  runs: 5,
  says: 'Have it looked at first. The plan waits.',
  slot: 'Mon am',
  strength: 3,
  text: 'abc',
  to: '2027-02-01',
  unit: 'km',
  value: 200,
  wants: 'a list',
  week: 3,
  weekly: 8,
  weeks: 120,
  weight: 0,
  whole: '',
  what: 'events',
  youngest: 18,
};

/** For tests: every problem with sample values, with and without those that may be missing. */
export function sentencesOfProblems(): readonly string[] {
  const without = (...names: readonly string[]): ProblemData =>
    Object.fromEntries(Object.entries(SAMPLES).filter(([name]) => !names.includes(name)));
  const all = [SAMPLES, { ...SAMPLES, whole: 'whole ' }, without('near'), without('near', 'known'), without('example'), without('found')];
  return Object.values(PROBLEMS)
    .flatMap(({ says, remedy }) => all.flatMap((data) => [says(data), remedy(data)]))
    .filter((one) => !one.includes('undefined'));
}

/** For tests: all that the evidence and the library say: why rules are, what numbers mean, what works show, what is seen in figures. */
export function sentencesOfEvidence(): readonly string[] {
  return [
    ...RULES.flatMap(({ because, parameters }) => [because, ...Object.values(parameters).flatMap(({ says, unit }) => [says, unit])]),
    ...Object.values(REFERENCES).map(({ shows }) => shows),
    ...ARTICLE_CLAIMS.flatMap(({ says, became }) => [says, became]),
    ...Object.values(POSES).map(({ says }) => says),
    ...NUMBERS.flatMap(({ name, doses }) => [name, ...Object.values(doses).flatMap(({ says, unit }) => [says, unit])]),
  ];
}
