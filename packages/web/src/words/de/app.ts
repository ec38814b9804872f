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
  storage: {
    refused: 'Dieser Browser lässt Ironstride nichts speichern.',
    full: 'Es ist kein Platz mehr: Das Letzte wurde nicht gespeichert.',
    little: 'Auf diesem Gerät ist wenig Platz.',
  },
  storageHelp: {
    refused:
      'Auf diesem Gerät kann nichts bleiben. Verlasse das private Fenster, erlaube dieser Seite das Speichern oder schaffe Platz; bis dahin bleibt nichts, was du hier tust.',
    full: 'Alles davor ist sicher. Speichere alles als eine Datei in den Einstellungen, schaffe Platz auf dem Gerät und tu das Letzte noch einmal.',
    little: 'Noch ist nichts verloren. Speichere alles als eine Datei in den Einstellungen und schaffe Platz.',
  },
  insecure:
    'Diese Adresse ist nicht sicher (http), darum lässt der Browser die App nicht ohne Empfang laufen. Öffne sie über https oder auf diesem Rechner als http://localhost. Gespeichert wird trotzdem.',
};
