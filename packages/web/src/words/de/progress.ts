import type { progress as english } from '../en/progress.ts';

/** The Progress page, in German. */
export const progress: typeof english = {
  title: 'Fortschritt',
  none: 'Noch ist nichts protokolliert. Mach eine Einheit, dann steht sie hier.',
  done: (done: number, planned: number) => `${done} von ${planned} Einheiten bisher erledigt`,
  weeks: 'Minuten je Woche, geplant und getan',
  week: 'Woche',
  planned: 'Geplant',
  doneMinutes: 'Getan',
  lifts: 'Nach Übung und Seite',
  lift: 'Übung',
  side: 'Seite',
  best: 'Geschätztes Maximum für eine Wiederholung, kg',
  range: (low: string, high: string) => `${low}–${high}`,
  cannotTell: 'nicht zu sagen',
  count: 'Sätze',
  movements: 'Bewegungsgruppen der letzten 28 Tage',
  sets: (n: number) => (n === 1 ? '1 Satz' : `${n} Sätze`),
};
