/** One way to meet a want: an exercise with so many sets. */
export interface Option {
  /** Bits of the movement categories that it covers. */
  readonly covers: number;
  /** Whole seconds, at least 0. */
  readonly seconds: number;
  /** Points, whole number. */
  readonly worth: number;
}

/** A place in a session that at most one option fills. Options of different wants never exclude each other. */
export interface Want<O extends Option> {
  readonly options: readonly O[];
}

/** A session that is about to be filled. */
export interface Room<O extends Option> {
  /** Time for all options together, whole seconds. */
  readonly seconds: number;
  readonly wants: readonly Want<O>[];
}

/** What was chosen: for each session and each of its wants an option or nothing, and the points of all. */
export interface Choice<O extends Option> {
  readonly worth: number;
  readonly filled: readonly (readonly (O | undefined)[])[];
}

/** One choice for a session, or for some sessions together, that no other known choice beats in every way. */
interface Label {
  readonly covers: number;
  readonly seconds: number;
  readonly worth: number;
  /** Index of the option for each want so far, -1 for none. */
  readonly picks: readonly number[];
}

/**
 * The best way to fill the sessions of one week: the sum of points is largest, where each movement category that is covered anywhere in the week
 * counts `category` points once, and no session takes longer than it may. Exact: only choices are dropped that another one beats in covering, time and
 * points at once. Ties go to the choice that comes first when options are read from first to last and “nothing” stands last.
 */
export function chooseWeek<O extends Option>(rooms: readonly Room<O>[], category: number): Choice<O> {
  const bySession = rooms.map((room) => labelsOf(room));
  let week: readonly { readonly covers: number; readonly worth: number; readonly labels: readonly Label[] }[] = [
    { covers: 0, worth: 0, labels: [] },
  ];
  for (const labels of bySession) {
    const joined = week.flatMap((before) =>
      labels.map((label) => ({
        covers: before.covers | label.covers,
        worth: before.worth + label.worth,
        labels: [...before.labels, label],
      })),
    );
    week = undominated(
      joined,
      (a, b) => b.worth - a.worth || comparePicks(a.labels, b.labels),
      (a, b) => a.worth >= b.worth && (a.covers & b.covers) === b.covers,
    );
  }
  const total = (one: { covers: number; worth: number }): number => one.worth + category * bits(one.covers);
  const [first, ...others] = week;
  if (!first) return { worth: 0, filled: rooms.map(({ wants }) => wants.map(() => undefined)) };
  const best = others.reduce(
    (known, one) =>
      total(one) > total(known) || (total(one) === total(known) && comparePicks(one.labels, known.labels) < 0) ? one : known,
    first,
  );
  return {
    worth: total(best),
    filled: rooms.map(({ wants }, session) => wants.map((want, index) => want.options[best.labels[session]?.picks[index] ?? -1])),
  };
}

/** All choices for one session that are worth comparing; “nothing” is always among them or beaten. */
function labelsOf<O extends Option>(room: Room<O>): readonly Label[] {
  let labels: readonly Label[] = [{ covers: 0, seconds: 0, worth: 0, picks: [] }];
  for (const { options } of room.wants) {
    const longer = labels.flatMap((label) => [
      ...options.flatMap((option, index) => {
        const seconds = label.seconds + option.seconds;
        if (seconds > room.seconds) return [];
        return [{ covers: label.covers | option.covers, seconds, worth: label.worth + option.worth, picks: [...label.picks, index] }];
      }),
      { ...label, picks: [...label.picks, -1] },
    ]);
    labels = undominated(
      longer,
      (a, b) => b.worth - a.worth || a.seconds - b.seconds || pickOrder(a.picks, b.picks),
      (a, b) => a.worth >= b.worth && a.seconds <= b.seconds && (a.covers & b.covers) === b.covers,
    );
  }
  return undominated(
    labels,
    (a, b) => b.worth - a.worth || pickOrder(a.picks, b.picks),
    (a, b) => a.worth >= b.worth && (a.covers & b.covers) === b.covers,
  );
}

/** Keeps what nothing earlier in the order beats. */
function undominated<T>(all: readonly T[], order: (a: T, b: T) => number, beats: (a: T, b: T) => boolean): readonly T[] {
  const kept: T[] = [];
  for (const one of [...all].sort(order)) if (!kept.some((other) => beats(other, one))) kept.push(one);
  return kept;
}

function comparePicks(a: readonly Label[], b: readonly Label[]): number {
  for (const [index, label] of a.entries()) {
    const order = pickOrder(label.picks, b[index]?.picks ?? []);
    if (order !== 0) return order;
  }
  return 0;
}

/** Options from first to last, nothing last. */
function pickOrder(a: readonly number[], b: readonly number[]): number {
  for (const [index, pick] of a.entries()) {
    const other = b[index] ?? -1;
    if (pick !== other) return (pick === -1 ? Infinity : pick) - (other === -1 ? Infinity : other);
  }
  return 0;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest > 0; rest &= rest - 1) count += 1;
  return count;
}
