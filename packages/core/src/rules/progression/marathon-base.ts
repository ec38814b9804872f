import { addDays, mondayOf } from '../../calendar/plain-date.ts';
import { has } from '../../session/session.ts';
import { ruleAbout } from '../rule.ts';
import { byWeek, earliestMonday, firstDayOf, runsOf } from '../run-volume.ts';
import { amount } from '../words.ts';

/** From here on a race is a marathon, kilometres (convention). */
const MARATHON_KM = 40;

/** Running in the weeks before the taper of a marathon. */
export const marathonBase = ruleAbout<{ km: number; wanted: number; what: 'base' | 'weekly' | 'longest' }>()({
  id: 'marathon-base',
  family: 'progression',
  statement: 'Before a marathon run 30 km a week at the very least, better 40, and once 25 km or more.',
  evidence: 'observational',
  because:
    'Marathon runners with less than 30 km a week were injured more often in one study and not in another; less than 40 km a week and a longest run under 25 km went with slower times. ' +
    'Both studies look back and show no causes.',
  sources: ['rasmussen-2013', 'fokkema-2020'],
  level: 'should',
  weight: 3,
  parameters: {
    base: { value: 30, unit: 'km a week', min: 10, max: 80, says: 'less than this costs double', source: 'rasmussen-2013' },
    weekly: { value: 40, unit: 'km a week', min: 10, max: 120, says: 'less than this costs', source: 'fokkema-2020' },
    longest: { value: 25, unit: 'km', min: 10, max: 40, says: 'longest run before the race', source: 'fokkema-2020' },
    from: { value: 12, unit: 'weeks', min: 4, max: 20, says: 'weeks before the race that are looked at, from', source: 'convention' },
    to: { value: 3, unit: 'weeks', min: 1, max: 4, says: 'weeks before the race that are looked at, to', source: 'convention' },
  },
  judge: (values, object) => ({
    over: 'season',
    judge: (training, { base }) => {
      const runs = runsOf(training);
      const runsIn = byWeek(runs);
      const races = runs.filter(
        ({ session, date }) => date >= firstDayOf(training) && has(session, 'race') && (session.km ?? 0) > MARATHON_KM,
      );
      const pace = base?.easyPace;
      let unjudged = false;
      const objections = races.flatMap((race) => {
        const raceWeek = mondayOf(race.date);
        const mondays = Array.from({ length: values.from - values.to + 1 }, (_, back) => addDays(raceWeek, -7 * (values.to + back))).filter(
          (monday) => monday >= earliestMonday(training),
        );
        const own = mondays.flatMap((monday) => runsIn(monday));
        if (own.length === 0 || (pace === undefined && own.some((one) => one.session.km === undefined))) {
          unjudged = true;
          return [];
        }
        const lengths = own.map(({ session }) => session.km ?? session.minutes / (pace ?? 1));
        const weekly = lengths.reduce((sum, km) => sum + km, 0) / mondays.length;
        const longest = Math.max(...lengths);
        const found = [];
        if (weekly < values.base) found.push(object({ km: weekly, wanted: values.base, what: 'base' }, [race.date], [race.id]));
        else if (weekly < values.weekly) found.push(object({ km: weekly, wanted: values.weekly, what: 'weekly' }, [race.date], [race.id]));
        if (longest < values.longest) found.push(object({ km: longest, wanted: values.longest, what: 'longest' }, [race.date], [race.id]));
        return found;
      });
      if (objections.length === 0 && unjudged) return { cannotTell: 'the kilometres of the runs before the marathon, or an easy pace' };
      return objections;
    },
  }),
  cost: ({ what }) => (what === 'base' ? 2 : 1),
  says: ({ km, wanted, what }) => {
    if (what === 'longest')
      return `The longest run before this marathon is ${amount(km)} km; runners with ${wanted} km or more finished faster.`;
    if (what === 'weekly')
      return `Before this marathon stand ${amount(km)} km a week on average; runners with ${wanted} km or more finished faster.`;
    return `Before this marathon stand only ${amount(km)} km a week on average; build up to ${wanted} first, or choose a shorter race.`;
  },
  examples: {
    keeps: [{ week: marathonAfter('Tue am: easy 15km\nSun am: long 28km') }, { week: 'Sun am: race half A' }],
    breaks: [
      { week: marathonAfter('Tue am: easy 8km\nSun am: long 26km') },
      { week: marathonAfter('Tue am: easy 5km\nSun am: long 15km') },
    ],
  },
});

function marathonAfter(week: string): string {
  return `${week}\n---\n${week}\n---\n${week}\n---\nSun am: long 15km\n---\nSun am: long 12km\n---\nSun am: race marathon A`;
}
