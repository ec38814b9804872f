import type { Athlete } from '../athlete/athlete.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import type { Demand } from '../plan/demand.ts';
import type { Note } from '../plan/plan.ts';
import type { Season } from '../plan/season.ts';
import { has, session, type Session, type SessionSpec } from '../session/session.ts';
import { STRENGTH } from './doses.ts';
import { focusOf } from './focus.ts';
import { openMinutes } from './free-time.ts';
import { info } from './notes.ts';
import { roleOf, specOf, type Wanted } from './wanted.ts';
import { demandsOf, liftsIn } from './week-plan.ts';

/**
 * The season with each strength session that found no place one step easier: first shorter, then with less load, at last light
 * and straight after an easy run. Undefined when none of them can give way any more. The runs stay as they are.
 */
export function withEasierStrength(season: Season, leftOut: ReadonlySet<string>, athlete: Athlete): Season | undefined {
  let easier = false;
  const weeks = season.weeks.map((week) => {
    if (!week.demands.some(({ id }) => leftOut.has(id))) return week;
    const days = [0, 1, 2, 3, 4, 5, 6].map((day) => addDays(week.monday, day));
    const here = season.fixed.filter(({ date }) => days.includes(date));
    const open = openMinutes(athlete, days, here);
    const wanted = week.demands.map((demand): Wanted => {
      const spec = leftOut.has(demand.id) ? easierThan(demand.session, open) : undefined;
      if (spec) easier = true;
      return wantedOf(demand, spec ?? specOf(demand.session));
    });
    const demands = demandsOf({ number: week.number, days }, wanted);
    const races = here.filter((one) => has(one.session, 'race')).map((one) => ({ name: one.session.title ?? 'a race' }));
    const { phase = 'general', block = 'maintain', deload = false } = week;
    return { ...week, demands, focus: focusOf({ phase, deload, races }, block, liftsIn(demands)) };
  });
  return easier ? { ...season, weeks, notes: noted(season.notes) } : undefined;
}

/** Weights before minutes: less of the same work keeps strength, lighter work keeps less of it. */
function easierThan(one: Session, open: readonly number[]): SessionSpec | undefined {
  if (one.discipline !== 'strength' || has(one, 'primer')) return undefined;
  const { contacts, extraTags = [], ...spec } = specOf(one);
  const shortest = STRENGTH.shortest.value;
  const tags = extraTags.filter((tag) => tag === 'new-block' || tag === 'novice-lifter' || tag === 'one-unit');
  if (!has(one, 'light-strength')) {
    const shorter = open.find((minutes) => minutes < one.minutes && minutes >= shortest);
    if (shorter !== undefined) return { ...spec, minutes: shorter, extraTags: tags, ...(contacts !== undefined && { contacts }) };
    const kind = has(one, 'upper-only') ? one.kind : 'full-body';
    if (has(one, 'heavy-legs')) return { ...spec, kind, effort: 'moderate', extraTags: tags };
    return {
      ...spec,
      kind,
      effort: 'light',
      minutes: Math.min(one.minutes, STRENGTH.minutes.value.light),
      extraTags: [...tags, 'one-unit'],
    };
  }
  if (!has(one, 'one-unit'))
    return { ...spec, minutes: Math.min(one.minutes, STRENGTH.minutes.value.light), extraTags: [...tags, 'one-unit'] };
  return one.minutes > shortest ? { ...spec, minutes: shortest, extraTags: tags } : undefined;
}

function wantedOf({ session: one, value, required, slots }: Demand, spec: SessionSpec): Wanted {
  const on: readonly PlainDate[] | undefined = slots && [...new Set(slots.map(({ date }) => date))];
  return { role: roleOf(session(spec)) ?? 'easy', spec, value, least: one.minutes, ...(required && { required }), ...(on && { on }) };
}

const CODE = 'strength-easier';

function noted(notes: readonly Note[]): readonly Note[] {
  if (notes.some(({ code }) => code === CODE)) return notes;
  return [
    ...notes,
    info(CODE, 'In some weeks the strength work is shorter or lighter than usual, because your runs leave no place for more.'),
  ];
}
