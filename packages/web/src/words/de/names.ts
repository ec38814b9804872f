import type { Region, SessionKind } from '@ironstride/core';

/** Kinds of session, in German. */
export const kinds: Readonly<Record<SessionKind, string>> = {
  easy: 'Lockerer Lauf',
  recovery: 'Erholungslauf',
  'run-walk': 'Laufen und Gehen',
  long: 'Langer Lauf',
  strides: 'Lockerer Lauf mit Steigerungen',
  steady: 'Zügiger Lauf',
  tempo: 'Tempolauf',
  intervals: 'Intervalle',
  hills: 'Hügel',
  fartlek: 'Fahrtspiel',
  'race-pace': 'Wettkampftempo',
  'time-trial': 'Testlauf',
  circuit: 'Intervalle mit Kraft',
  race: 'Wettkampf',
  'heavy-legs': 'Schwere Beine',
  'full-body': 'Kraft, ganzer Körper',
  power: 'Schnellkraft',
  plyometrics: 'Sprünge',
  primer: 'Auffrischer',
  upper: 'Oberkörper',
  core: 'Rumpf',
  mobility: 'Beweglichkeit',
  cross: 'Ausgleichstraining',
  walk: 'Spaziergang',
};

/** Regions of the body, in German. */
export const regions: Readonly<Record<Region, string>> = {
  neck: 'Nacken',
  shoulder: 'Schulter',
  elbow: 'Ellbogen',
  wrist: 'Handgelenk',
  back: 'Rücken',
  hip: 'Hüfte',
  groin: 'Leiste',
  hamstring: 'Oberschenkel hinten',
  knee: 'Knie',
  shin: 'Schienbein',
  calf: 'Wade',
  achilles: 'Achillessehne',
  ankle: 'Knöchel',
  foot: 'Fuß',
};
