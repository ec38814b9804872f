import { REFERENCES, type ReferenceKey } from '@ironstride/core';

/** `Doma & Deakin 2013`, `Robineau et al. 2016`: a source in the shortest form that a reader can look up. */
export function citation(source: ReferenceKey | 'convention'): string {
  if (source === 'convention') return 'convention';
  const { authors, year } = REFERENCES[source];
  const names = authors.split(/,\s*|\s+&\s+|\s+and\s+/).map((name) => name.replace(/\s+[A-Z][A-Z-]{0,4}$/, ''));
  const [first = authors, second, ...more] = names;
  return `${first}${more.length > 0 ? ' et al.' : second ? ` & ${second}` : ''} ${year}`;
}
