import type { Athlete } from '../athlete/athlete.ts';
import type { PlainDate, Weekday } from '../calendar/plain-date.ts';
import type { Training, WeekContext } from '../plan/placement.ts';
import type { Session } from '../session/session.ts';
import type { ReferenceKey } from './references.ts';

/** How well a rule is founded. There is no default: whoever writes a rule must say. */
export const GRADES = ['meta-analysis', 'trial', 'observational', 'consensus', 'convention'] as const;
export type Grade = (typeof GRADES)[number];

/** `must` is compared before everything else; `should` is weighed. */
export type Level = 'must' | 'should';

/** One number of a rule. */
export interface Parameter {
  readonly value: number;
  readonly unit: string;
  /** Bounds for a coach's own value. */
  readonly min: number;
  readonly max: number;
  readonly says: string;
  readonly source: ReferenceKey | 'convention';
  /** Which way a coach may move the number of a locked rule; one without a direction stays as it is there. */
  readonly stricter?: 'lower' | 'higher';
}
export type Parameters = Readonly<Record<string, Parameter>>;
/** The numbers in force, by name. */
export type Values<P extends Parameters> = { readonly [K in keyof P]: number };

/** What a judge found; words and cost may use nothing else. */
export type Facts = Readonly<Record<string, string | number>>;

/** An objection: the judge's facts with what follows from them. */
export interface Objection {
  readonly level: Level;
  /** Whole number, at least 1: weight × the rule's own measure. */
  readonly cost: number;
  readonly facts: Facts;
  /** One sentence for the person. */
  readonly says: string;
  /** Where a judge of weeks or seasons points; other judges' places are known. */
  readonly dates?: readonly PlainDate[];
  /** Ids of the placements concerned, where a judge of seasons knows them. */
  readonly sessions?: readonly string[];
}

/** A judge's way of saying that it would need to know more; names what is missing. */
export interface CannotTell {
  readonly cannotTell: string;
}

/** A week, or several, in week notation, and what must be known of the athlete. */
export interface Example {
  readonly week: string;
  /** Differences from the example athlete: an intermediate runner, 35, who has lifted before. */
  readonly athlete?: Partial<Athlete>;
  /** Differences from nothing known about the weeks (applied to every week). */
  readonly weeks?: Omit<WeekContext, 'monday'>;
}

/** What every rule says of itself; its page in the docs is rendered from this. */
export interface Card<P extends Parameters> {
  /** Imperative, kebab-case; also the file's name, the page, the test title and what people see. */
  readonly id: string;
  /** `placement`: when sessions stand; `wish`: what the athlete asked for; `progression`: how weeks follow each other. */
  readonly family: 'placement' | 'wish' | 'progression';
  readonly statement: string;
  readonly evidence: Grade;
  /** What is known and what is not, in two or three sentences. */
  readonly because: string;
  readonly sources: readonly (ReferenceKey | 'convention')[];
  readonly level: Level;
  readonly weight: number;
  /** Safety: may be made stricter, never switched off or weakened. */
  readonly locked?: true;
  readonly parameters: P;
  readonly examples: { readonly keeps: readonly Example[]; readonly breaks: readonly Example[] };
}

/** One day as day rules see it. */
export interface DayView {
  readonly date: PlainDate;
  readonly weekday: Weekday;
  readonly am: readonly Session[];
  readonly pm: readonly Session[];
}

/** What a pair rule may know of the later session: how long it lasts can change nothing before it starts. */
export type Later = Pick<Session, 'tags' | 'contacts' | 'order'>;

/** Two sessions in the order of time, as pair rules see them. */
export interface PairView {
  readonly before: Session;
  readonly after: Later;
  /** From the end of the first to the start of the second; 0 within a slot. */
  readonly hours: number;
  /** Difference of the dates, 0 on the same day. */
  readonly days: number;
  readonly sameSlot: boolean;
  /** Both in one Monday-to-Sunday week. */
  readonly sameWeek: boolean;
}

/** Judges one day by itself. Of the date it may use only what the athlete's exceptions and clubs say of it, besides the weekday. */
export interface DayJudge {
  readonly over: 'day';
  /** Set when another session on the day can make the judge content; others only ever object to more. */
  readonly mends?: true;
  judge(day: DayView, athlete: Athlete): readonly Objection[];
}

/** Judges every ordered pair of sessions up to `reach` days apart. */
export interface PairJudge {
  readonly over: 'pair';
  before(session: Session): boolean;
  after(session: Later): boolean;
  /** Largest difference of dates at which it can object. */
  readonly reach: number;
  judge(pair: PairView, athlete: Athlete): Objection | undefined;
}

/** Judges days in a row that match; asked on each matching day with the length so far. */
export interface StreakJudge {
  readonly over: 'streak';
  matches(sessions: readonly Session[]): boolean;
  judge(length: number, athlete: Athlete): Objection | undefined;
  /** Lengths from here on are judged alike. */
  readonly longest: number;
}

/** Judges the sum of a whole-number measure over the seven days of a week. */
export interface WeekJudge {
  readonly over: 'week';
  measure(sessions: readonly Session[]): number;
  judge(total: number, week: WeekContext, athlete: Athlete): Objection | undefined;
}

/** Judges everything at once; the scheduler does not weigh it, because moving a session inside its week cannot mend it. */
export interface SeasonJudge {
  readonly over: 'season';
  judge(training: Training, athlete: Athlete): readonly Objection[] | CannotTell;
}

/** The five shapes of judgement; every rule has one. */
export type Judge = DayJudge | PairJudge | StreakJudge | WeekJudge | SeasonJudge;

/** A card with the way to make its judge from the numbers in force. */
export interface Rule extends Card<Parameters> {
  bind(settings: RuleSettings): Judge;
}

/** A coach's changes to one rule. */
export interface RuleSettings {
  readonly level?: Level;
  readonly weight?: number;
  readonly values?: Readonly<Record<string, number>>;
}

/** Turns a judge's facts into objections: cost and words receive only the facts and the numbers. */
export interface Reading<P extends Parameters, F extends Facts> {
  /** A level other than the card's, when the facts decide it. */
  levelOf?(facts: F, values: Values<P>): Level;
  /** How bad, as a whole number of at least 1, in multiples of the weight; 1 when absent. */
  cost?(facts: F, values: Values<P>): number;
  says(facts: F, values: Values<P>): string;
}

/** How a rule's file declares it: the card, the reading, and a judge made from the numbers in force and an `object`. */
export type Declaration<P extends Parameters, F extends Facts> = Card<P> &
  Reading<P, F> & {
    judge(values: Values<P>, object: (facts: F, dates?: readonly PlainDate[], sessions?: readonly string[]) => Objection): Judge;
  };

/**
 * Declares a rule whose judge states facts of the shape F: `ruleAbout<{ hours: number }>()({ id: …, … })`.
 * One judge serves the checker, which reads what is there, and the compiler, which asks what could be.
 */
export function ruleAbout<F extends Facts>(): <P extends Parameters>(declared: Declaration<P, F>) => Rule {
  return (declared) => ({
    ...declared,
    bind(settings) {
      const values = valuesOf(declared.parameters, settings.values ?? {});
      const weight = settings.weight ?? declared.weight;
      return declared.judge(values, (facts, dates, sessions) => {
        const objection: Objection = {
          level: settings.level ?? declared.levelOf?.(facts, values) ?? declared.level,
          cost: weight * (declared.cost?.(facts, values) ?? 1),
          facts,
          // Words are made only when somebody reads them: the compiler asks for thousands of costs.
          get says() {
            return declared.says(facts, values);
          },
        };
        return dates ? { ...objection, dates, ...(sessions && { sessions }) } : objection;
      });
    },
  });
}

function valuesOf<P extends Parameters>(parameters: P, own: Readonly<Record<string, number>>): Values<P> {
  const entries = Object.entries(parameters).map(([name, parameter]) => [name, own[name] ?? parameter.value]);
  return Object.fromEntries(entries) as Values<P>; // the names are exactly those of P
}
