import { REFERENCES, type ReferenceKey } from '@ironstride/core';

const INITIALS = /\s+[A-Z][A-Z-]{0,4}$/;

/** `Doma & Deakin 2013`, `Robineau et al. 2016`: a source in the shortest form that a reader can look up. */
export function citation(source: ReferenceKey | 'convention'): string {
  if (source === 'convention') return 'convention';
  const { authors, year } = REFERENCES[source];
  const outside = authors.replace(/\s*\(.*\)$/, '');
  const people = outside.split(/,\s*|\s+&\s+|\s+and\s+/);
  const [first = outside, second, ...more] = people.map((name) => name.replace(INITIALS, ''));
  if (!INITIALS.test(people[0] ?? '')) return `${outside} ${year}`; // an organisation
  return `${first}${more.length > 0 || second === 'others' ? ' et al.' : second ? ` & ${second}` : ''} ${year}`;
}
