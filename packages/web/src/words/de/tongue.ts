import { KINDS, type Effort, type Tongue } from '@ironstride/core';
import { germanNumber } from './german-number.ts';
import { kinds } from './names.ts';

const EFFORTS: Readonly<Record<Effort, string>> = { easy: 'locker', light: 'leicht', moderate: 'mittel', hard: 'hart' };
const SIDES = { left: 'links', right: 'rechts' } as const;

/** The words that sessions are told in, in German. */
export const tongue: Omit<Tongue, 'units' | 'number' | 'exercise' | 'says' | 'why'> = {
  session: ({ kind, minutes, effort, km, title }) => {
    const length = kind === 'race' && km !== undefined ? `${germanNumber(String(Math.round(km * 10) / 10))} km` : `${minutes} min`;
    const own = effort === KINDS[kind].effort ? '' : ` (${EFFORTS[effort]})`;
    return `${kinds[kind]} ${length}${own}${title === undefined ? '' : ` – ${title}`}`;
  },
  efforts: {
    walk: 'gehen',
    recovery: 'sehr locker',
    easy: 'locker',
    steady: 'zügig',
    marathon: 'im Marathontempo',
    threshold: 'an der Schwelle, angenehm hart',
    race: 'im Wettkampftempo',
    interval: 'hart',
    hill: 'hart bergauf',
    stride: 'schnell und entspannt',
  },
  rests: { stand: 'Pause', walk: 'herumgehen', jog: 'traben' },
  pieces: {
    band: 'Band',
    dumbbell: 'Kurzhantel',
    dumbbells: 'Kurzhanteln',
    kettlebell: 'Kettlebell',
    barbell: 'Langhantel',
    'medicine-ball': 'Medizinball',
    machine: 'Maschine',
  },
  topics: {
    fuel: 'Essen',
    fluid: 'Trinken',
    sleep: 'Schlaf',
    recovery: 'Erholung',
    technique: 'Technik',
    safety: 'Sicherheit',
    equipment: 'Geräte',
  },
  sides: SIDES,
  about: (time, more) => `Etwa ${time}${more === undefined ? '' : `, und ${more} mehr, wenn du magst`}.`,
  optional: (title) => `Wenn du magst: ${title}`,
  times: (count) => `${count}-mal:`,
  heart: (beats) => `Puls ${beats}`,
  effortOf: (span) => `Anstrengung ${span} von 10`,
  reserve: (repetitions) =>
    `RIR: Wiederholungen in Reserve. Bei RIR ${repetitions} hörst du auf, wenn du noch ${repetitions} schaffen würdest.`,
  worthKnowing: 'Gut zu wissen',
  byFeel: 'Gewicht nach Gefühl',
  emptyBar: 'leere Stange',
  eachSideOfBar: (plates) => `je Seite ${plates}`,
  rest: (time) => `Pause ${time}`,
  begin: (side) => `beginn ${SIDES[side]}`,
  only: (side) => `nur ${SIDES[side]}`,
  lower: (seconds) => `${seconds} s absenken`,
  holdBelow: (seconds) => `unten ${seconds} s halten`,
  holdAbove: (seconds) => `oben ${seconds} s halten`,
  toWarmUp: 'zum Aufwärmen',
  extra: 'zusätzlich',
  eachSide: 'je Seite',
  inTurn: 'Seiten im Wechsel',
  easier: 'leichter',
  harder: 'schwerer',
  instead: 'stattdessen',
};
