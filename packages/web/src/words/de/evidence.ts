import type { evidence as english } from '../en/evidence.ts';

/** The Evidence pages, in German. */
export const evidence: typeof english = {
  title: 'Belege',
  lead: 'Jede Regel, der der Plan folgt, wie gut sie begründet ist, und die Forschung dahinter. Wo es keine gibt, steht es da.',
  search: 'Regeln durchsuchen',
  families: { placement: 'Wann Einheiten stehen', wish: 'Was du dir wünschst', progression: 'Wie Wochen aufeinander folgen' },
  grades: {
    'meta-analysis': 'Viele Studien zusammengefasst',
    trial: 'Studien',
    observational: 'Beobachtet, nicht geprüft',
    consensus: 'Einig unter Fachleuten',
    convention: 'Vereinbarung: niemand hat es geprüft',
  },
  levels: { must: 'Muss gelten', should: 'Wird abgewogen' },
  because: 'Was man weiß',
  strength: 'Wie gut begründet',
  how: 'Wie sie zählt',
  weight: (n: number) => `Gewicht ${n}`,
  locked: 'Der Sicherheit wegen darf sie strenger werden, nie schwächer.',
  parameters: 'Ihre Zahlen',
  value: 'Wert',
  source: 'Quelle',
  meaning: 'Bedeutung',
  sources: 'Forschung',
  checked: { seen: 'Bibliographie gesehen', 'second-hand': 'aus zweiter Hand', memory: 'aus dem Gedächtnis; bitte prüfen' },
  numbers: 'Alle anderen Zahlen des Planers',
  unknown: 'Diese Regel gibt es nicht.',
  all: 'Alle Regeln',
};
