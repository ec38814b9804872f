import { app } from './de/app.ts';
import { evidence } from './de/evidence.ts';
import { exercises } from './de/exercises.ts';
import { kinds, regions } from './de/names.ts';
import { germanNumber } from './de/german-number.ts';
import { plan } from './de/plan.ts';
import { print } from './de/print.ts';
import { progress } from './de/progress.ts';
import { session } from './de/session.ts';
import { settings } from './de/settings.ts';
import { start } from './de/start.ts';
import { today } from './de/today.ts';
import { tongue } from './de/tongue.ts';
import type { Language } from './en.ts';

/** Every text of the app in German. */
export const de: Language = {
  language: 'de',
  // Sentences of core come with the library; until then they are English.
  say: () => undefined,
  number: (value) => germanNumber(String(value)),
  apart: '; ',
  library: {},
  tongue,
  app,
  steps: {
    'plan-made': 'Saison geplant',
    'plan-changed': 'Plan geändert',
    'answers-changed': 'Antworten geändert',
    'settings-changed': 'Einstellungen geändert',
    'check-in': 'Check-in',
    'session-skipped': 'Einheit ausgelassen',
    'log-removed': 'Protokoll gelöscht',
    imported: 'Datei eingelesen',
    'signed-in': 'angemeldet',
  },
  weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
  weekdaysShort: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  halves: { am: 'Morgen', pm: 'Abend' },
  halvesShort: { am: 'früh', pm: 'spät' },
  disciplines: { run: 'Lauf', strength: 'Kraft', core: 'Rumpf', mobility: 'Beweglichkeit', other: 'Anderes', race: 'Wettkampf' },
  efforts: { easy: 'locker', light: 'leicht', moderate: 'mittel', hard: 'hart' },
  kinds,
  phases: {
    base: 'Grundlage',
    build: 'Aufbau',
    specific: 'Spezifisch',
    taper: 'Tapering',
    race: 'Wettkampf',
    recover: 'Erholung',
    general: 'Allgemein',
  },
  blocks: {
    foundation: 'Fundament',
    strength: 'Kraft',
    power: 'Schnellkraft',
    maintain: 'Erhalten',
    taper: 'Tapering',
    recover: 'Erholung',
  },
  minutes: (n: number) => `${n} min`,
  evidence,
  exercises,
  plan,
  print,
  progress,
  session,
  settings,
  start,
  today,
  equipment: {
    gym: 'Ein Studio',
    barbell: 'Langhantel',
    rack: 'Gestell',
    dumbbells: 'Kurzhanteln',
    kettlebell: 'Kettlebell',
    bands: 'Bänder',
    'medicine-ball': 'Medizinball',
    box: 'Kasten oder Stufe',
    bench: 'Bank',
    'pull-up-bar': 'Klimmzugstange',
    roller: 'Faszienrolle',
    treadmill: 'Laufband',
    bike: 'Fahrrad',
    track: 'Bahn',
  },
  regions,
  problems: {
    'athlete-easy-pace-missing': 'Gib ein Ergebnis der letzten Zeit oder dein lockeres Tempo an.',
    'date-impossible': 'Bitte gib ein Datum an.',
    'athlete-no-days': 'Kein Tag hat Zeit für Training. Gib mindestens einem Tag einige Minuten.',
    'athlete-race-priority': 'Es gibt mehrere Wettkämpfe. Sag, wie wichtig jeder ist.',
  },
  season: {
    line: 'Die Saison auf einer Linie',
    summary: (weeks: number, runs: number, strength: number) => `${weeks} Wochen, ${runs} Läufe, ${strength} Krafteinheiten`,
    week: (n: number) => `Woche ${n}`,
    weekOf: (n: number, of: number) => `Woche ${n} von ${of}`,
    distance: { km: 'km Laufen', mi: 'Meilen Laufen' },
    minutesRun: 'min Laufen',
    minutesStrength: 'min Kraft',
    upTo: (most: number) => `höchstens ${most}`,
    deload: 'leichtere Woche',
    lastHeavy: 'Letzte schwere Kraft',
    race: 'Wettkampf',
    asTable: 'Als Tabelle',
    phase: 'Laufen',
    block: 'Kraft',
    whatMatters: 'Was zählt',
    notes: 'Gut zu wissen',
  },
};
