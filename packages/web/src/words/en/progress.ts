/** The Progress page, in English. */
export const progress = {
  title: 'Progress',
  none: 'Nothing is logged yet. Do a session, and it appears here.',
  done: (done: number, planned: number) => `${done} of ${planned} sessions done so far`,
  weeks: 'Minutes by week, planned and done',
  week: 'Week',
  planned: 'Planned',
  doneMinutes: 'Done',
  lifts: 'By lift and side',
  lift: 'Exercise',
  side: 'Side',
  best: 'Estimated one-repetition maximum, kg',
  range: (low: string, high: string) => `${low}–${high}`,
  cannotTell: 'cannot tell',
  count: 'Sets',
  movements: 'Movement categories in the last 28 days',
  sets: (n: number) => (n === 1 ? '1 set' : `${n} sets`),
};
