import type { print as english } from '../en/print.ts';

/** The pages for paper, in German. */
export const print: typeof english = {
  button: 'Drucken',
  back: 'Zurück zum Plan',
  noWeek: 'Diese Woche gibt es in deinem Plan nicht.',
  noSession: 'Diese Einheit gibt es in deinem Plan nicht.',
  noPlan: 'Es gibt noch keinen Plan zum Drucken.',
  card: 'Diese Einheit drucken',
  free: 'frei',
  notes: 'Notizen',
  noSteps: 'Für diese Einheit ist nichts aufgeschrieben.',
};
