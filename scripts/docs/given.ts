import {
  formatDate,
  HALVES,
  WEEKDAY_NAMES,
  writeSession,
  type Athlete,
  type Example,
  type FreeMinutes,
  type Weekday,
} from '@ironstride/core';

/** What an example assumes beyond its week, in words; empty when nothing. */
export function givenText({ athlete = {}, weeks = {} }: Example): string {
  const facts = [...athleteFacts(athlete), ...Object.entries(weeks).map(([name, value]) => `${name} ${String(value)}`)];
  return facts.length === 0 ? '' : `Given: ${facts.join('; ')}.`;
}

function athleteFacts({ availability, clubs = [], wishes = {}, equipment, ...rest }: Partial<Athlete>): string[] {
  return [
    ...Object.entries(rest).map(([name, value]) => `${name} ${typeof value === 'object' ? JSON.stringify(value) : value}`),
    ...(equipment ? [`equipment ${equipment.join(', ') || 'none'}`] : []),
    ...clubs.map(({ weekday, half, session }) => `club on ${WEEKDAY_NAMES[weekday]} ${half}: ${writeSession(session)}`),
    ...wishFacts(wishes),
    ...(availability ? [freeText(availability.week)] : []),
    ...(availability?.exceptions ?? []).map(
      ({ from, to, equipment: there }) =>
        `${formatDate(from)} to ${formatDate(to)} away${there ? ` with ${there.join(', ') || 'no equipment'}` : ''}`,
    ),
  ];
}

function wishFacts({ longRunDay, restDay, runTime, strengthTime, usualDays = {} }: Athlete['wishes']): string[] {
  return [
    ...(longRunDay === undefined ? [] : [`long run wished on ${dayText(longRunDay)}`]),
    ...(restDay === undefined ? [] : [`rest wished on ${dayText(restDay)}`]),
    ...(runTime === undefined ? [] : [`runs wished in the ${runTime}`]),
    ...(strengthTime === undefined ? [] : [`strength wished in the ${strengthTime}`]),
    ...Object.entries(usualDays).map(([name, days]) => `${name} usually on ${days.map(dayText).join(', ')}`),
  ];
}

function dayText(day: Weekday): string {
  return WEEKDAY_NAMES[day];
}

/** The usual minutes of most days, then the days that differ. */
function freeText(week: readonly FreeMinutes[]): string {
  const texts = week.map((free) => HALVES.map((half) => `${half} ${free[half]}`).join(', '));
  const usual = texts.toSorted((a, b) => texts.filter((one) => one === b).length - texts.filter((one) => one === a).length)[0] ?? '';
  const others = texts.flatMap((text, day) => (text === usual ? [] : [`${WEEKDAY_NAMES[day] ?? ''} ${text}`]));
  return [`free minutes each day ${usual}`, ...others].join(', but ');
}
