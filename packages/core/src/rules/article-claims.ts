import type { ReferenceKey } from './references.ts';

/** What became of a claim: followed; followed, but said with more care; done without the promise, for want of evidence; changed, because research disagrees. */
export type ClaimVerdict = 'kept' | 'careful' | 'unproven' | 'changed';

/** One claim of the article that the project began with, and what the planner made of it. */
export interface ArticleClaim {
  /** `A1` to `A23`, as rules and numbers name them. */
  readonly id: string;
  readonly says: string;
  readonly verdict: ClaimVerdict;
  readonly became: string;
  readonly sources: readonly ReferenceKey[];
  /** Ids of the rules that carry it. */
  readonly rules: readonly string[];
}

/** The article is the brief, the evidence is the referee: every claim in its order. */
export const ARTICLE_CLAIMS: readonly ArticleClaim[] = [
  {
    id: 'A1',
    says: 'Strength training must leave ample time for running, and runners need to be told why it is worth it.',
    verdict: 'kept',
    became:
      'Runs are planned first. Strength goes around them, inside the minutes you name, and every session says why it stands where it stands.',
    sources: ['article-2025'],
    rules: ['time-you-have'],
  },
  {
    id: 'A2',
    says: 'Runners who are new to strength should go to a qualified trainer first.',
    verdict: 'kept',
    became: 'The plan says so to new lifters, and begins with eight light weeks without tests of the heaviest single lift.',
    sources: ['acsm-2009'],
    rules: ['light-before-heavy'],
  },
  {
    id: 'A3',
    says: 'Strength helps with weight, balance, chronic conditions, bones, quality of life and age.',
    verdict: 'careful',
    became: 'Bones, weight and age are goals that change a plan. No plan promises what it does for a condition.',
    sources: ['watson-2018', 'fragala-2019'],
    rules: [],
  },
  {
    id: 'A4',
    says: 'Runners become faster and more economical, tire less, recover sooner and are injured less.',
    verdict: 'careful',
    became:
      'Economy improves by about 2–4 % on average, in some trials not at all. Fewer injuries are not shown for runners as a whole; one guided hip and core programme for novices did better. Quicker recovery is not shown. So the app promises none of these.',
    sources: ['blagrove-2018', 'denadai-2017', 'wu-2024', 'leppanen-2024'],
    rules: [],
  },
  {
    id: 'A5',
    says: 'A 40-week study found better VO2max, and 6 to 20 weeks bring 2 to 8 % better economy; heavy and explosive work beats many light repetitions.',
    verdict: 'careful',
    became:
      'The 40-week study had 20 runners, and what improved was the speed at VO2max, economy and strength. The 2 to 8 % come from runners of some experience and were not found in every trial. Heavy work is the aim; lighter weights with jumps have worked in trained runners too.',
    sources: ['beattie-2017', 'alexander-2020', 'blagrove-2018', 'eihara-2022'],
    rules: ['light-before-heavy'],
  },
  {
    id: 'A6',
    says: 'Single-leg work finds and removes imbalances before they become overuse injuries.',
    verdict: 'unproven',
    became:
      'Single-leg work is in every week, and a side that two tests find weaker gets one more set. That this prevents injuries is not shown, and the usual threshold of 10 to 15 % is weakly founded.',
    sources: ['parkinson-2021', 'bishop-2016', 'wu-2024'],
    rules: ['every-movement-category'],
  },
  {
    id: 'A7',
    says: 'Core work holds your form late in long runs: planks of 30 to 60 seconds and more.',
    verdict: 'unproven',
    became:
      'Core work is short and becomes harder by leverage, not by longer holds. The best trial had physiotherapists guide novices; that core alone makes a better race is not shown.',
    sources: ['leppanen-2024'],
    rules: ['every-movement-category'],
  },
  {
    id: 'A8',
    says: 'Move dynamically before running; stretch and roll after it, which takes away tension and soreness.',
    verdict: 'changed',
    became:
      'The dynamic warm-up stays. Stretching afterwards is offered for range only: trials found nothing for soreness. Rolling is optional, its effects are small.',
    sources: ['behm-2016', 'afonso-2021', 'herbert-2011', 'wiewelhove-2019'],
    rules: ['warm-up-first'],
  },
  {
    id: 'A9',
    says: 'Core, hips, glutes, thighs and the upper body matter, with whatever equipment there is.',
    verdict: 'kept',
    became: 'The library covers them and adds the calf, which works hardest in running. Only what you have is used.',
    sources: ['blagrove-2018'],
    rules: ['equipment-you-have', 'every-movement-category'],
  },
  {
    id: 'A10',
    says: 'One exercise of each movement category makes a balanced programme; in a squat the knees stay behind the toes.',
    verdict: 'changed',
    became:
      'Each week covers the categories, with calf raises added. The cue about the knees is left out: it shifts the load to hips and back. Knees follow the toes instead.',
    sources: ['illmeier-2023'],
    rules: ['every-movement-category'],
  },
  {
    id: 'A11',
    says: 'Plans combine running and strength, are periodised around the races, and leave time to recover.',
    verdict: 'careful',
    became:
      'So are these, with lighter weeks and a last heavy day before a race. No trial shows that this order of blocks beats another in runners.',
    sources: ['bell-2023', 'pritchard-2015'],
    rules: ['deload-week', 'last-heavy-before-race'],
  },
  {
    id: 'A12',
    says: 'Heavier weights with fewer repetitions gain strength faster; compound movements, nothing complex.',
    verdict: 'kept',
    became: 'Main lifts become heavy with few repetitions once the technique is there, and stop short of failure.',
    sources: ['eihara-2022', 'robinson-2024'],
    rules: ['light-before-heavy', 'never-to-failure'],
  },
  {
    id: 'A13',
    says: 'For explosive power, jump squats or box jumps take the place of static squats.',
    verdict: 'careful',
    became: 'Jumps come beside the heavy lifts, counted and raised slowly; they do not replace them.',
    sources: ['eihara-2022', 'engeroff-2023'],
    rules: ['contact-step', 'plyometrics-before-hard-run'],
  },
  {
    id: 'A14',
    says: 'Strength moves can be done between intervals on the track.',
    verdict: 'unproven',
    became:
      'On wish, as one session. It counts as a hard run and never as the strength work of the week, because no study of it was found.',
    sources: ['article-2025'],
    rules: ['hard-run-cap'],
  },
  {
    id: 'A15',
    says: 'Drink 8 to 10 glasses, eat within an hour after training, wear compression, roll, and sleep 7 to 9 hours.',
    verdict: 'changed',
    became:
      'Sleep stays. Glasses give way to thirst: no study stands behind a number. The hour gives way to the protein of the day. Compression may ease soreness and brings strength back no sooner, so it is not advised.',
    sources: ['hirshkowitz-2015', 'valtin-2002', 'schoenfeld-2013', 'morton-2018', 'negyesi-2022', 'hill-2014'],
    rules: [],
  },
  {
    id: 'A16',
    says: 'Typical mistakes: no warm-up, too heavy too soon, poor technique, not listening to the body, too much.',
    verdict: 'kept',
    became:
      'Rules stand against each of them, and the check-in offers an easier day. Which training errors injure runners, research could not tell.',
    sources: ['acsm-2009', 'fradkin-2010'],
    rules: ['warm-up-first', 'light-before-heavy', 'load-step', 'rest-day-each-week'],
  },
  {
    id: 'A17',
    says: 'Two or three strength sessions a week, no more.',
    verdict: 'kept',
    became: 'Never more than three. While you maintain, one is enough; from 60 on it is two.',
    sources: ['blagrove-2018', 'ronnestad-2010', 'bickel-2011'],
    rules: ['strength-two-or-three-a-week'],
  },
  {
    id: 'A18',
    says: 'On days with both, the run is easy.',
    verdict: 'kept',
    became: 'A rule that must hold. Who wants hard days hard and easy days easy chooses the rulebook of that name.',
    sources: ['markov-2022'],
    rules: ['combined-day-run-is-easy', 'hard-days-hard'],
  },
  {
    id: 'A19',
    says: 'At least one full day between difficult strength and difficult running.',
    verdict: 'careful',
    became:
      'From strength to running it must hold: legs are worse for a day or two. In the other direction a day is enough, and the strict rulebook asks for the full day both ways.',
    sources: ['doma-2013', 'burt-2023', 'sporer-2003'],
    rules: ['full-day-between-heavy-strength-and-hard-run', 'fresh-legs-for-heavy-strength'],
  },
  {
    id: 'A20',
    says: 'Hard runs never stand on the same day as intense strength.',
    verdict: 'kept',
    became: 'A rule that must hold, although no trial shows harm over weeks; one rulebook allows it with an easy day after.',
    sources: ['doma-2013'],
    rules: ['no-hard-run-with-heavy-strength'],
  },
  {
    id: 'A21',
    says: 'Twice a week is enough for endurance, speed, power and economy.',
    verdict: 'kept',
    became: 'Two is what most successful trials did, and what a building week asks for.',
    sources: ['blagrove-2018'],
    rules: ['strength-two-or-three-a-week'],
  },
  {
    id: 'A22',
    says: 'Coaches design programmes for diverse clients and goals.',
    verdict: 'kept',
    became: 'Experience, age, circumstances, equipment, pain and goals change the numbers, and rulebooks can be chosen.',
    sources: ['article-2025'],
    rules: [],
  },
  {
    id: 'A23',
    says: 'The example week of the article keeps its own rules.',
    verdict: 'careful',
    became:
      'Read word for word it does not: Tuesday’s tempo and Wednesday’s heavy legs are neighbours. By the evidence it passes, with a notice, because the run was short and a day lies between.',
    sources: ['sporer-2003', 'doma-2013'],
    rules: ['fresh-legs-for-heavy-strength', 'full-day-between-heavy-strength-and-hard-run'],
  },
];
