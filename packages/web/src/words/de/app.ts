import type { app as english } from '../en/app.ts';

/** The frame around the pages, in German; long names of the menu may break where there is little room. */
export const app: typeof english = {
  skip: 'Zur Seite springen',
  menu: 'Seiten',
  today: 'Heute',
  plan: 'Plan',
  exercises: 'Übungen',
  progress: 'Fort\u00adschritt',
  evidence: 'Belege',
  settings: 'Einstel\u00adlungen',
  start: 'Start',
  undo: 'Zurücknehmen',
  redo: 'Wiederholen',
  undone: (what: string) => `Zurückgenommen: ${what}.`,
  redone: (what: string) => `Wiederholt: ${what}.`,
  newVersion: 'Eine neue Version ist da.',
  update: 'Jetzt nehmen',
  later: 'Später',
  offlineReady: 'Bereit für die Arbeit ohne Netz.',
  close: 'Schließen',
  cancel: 'Abbrechen',
  save: 'Sichern',
  loading: 'Einen Moment …',
  notFound: 'Diese Seite gibt es nicht.',
  toStart: 'Saison planen',
  broken: 'Bei uns ist etwas schiefgegangen.',
  brokenHelp: 'Deine Daten sind sicher. Lade die Seite neu; hilft das nicht, melde bitte diese Wörter:',
  storage: 'Dieser Browser lässt Ironstride nichts speichern.',
  storageHelp:
    'Auf diesem Gerät kann nichts bleiben. Verlass das private Fenster, erlaube das Speichern für diese Seite oder schaffe Platz; bis dahin bleibt nichts von dem, was du hier tust.',
  insecure:
    'Diese Adresse ist nicht sicher (http), darum lässt der Browser die App nicht ohne Empfang laufen. Öffne sie über https oder auf diesem Rechner als http://localhost. Gespeichert wird trotzdem.',
};
