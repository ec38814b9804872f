import type { KnownTime, Refusal, Stamp, Waiting } from '@ironstride/sync';

/** What this device knows of itself and its account; there is none before somebody signs in. */
export interface DeviceRow {
  readonly id: 'home';
  /** Twelve letters by lot: the author of stamps. */
  readonly name: string;
  readonly account: string;
  /** How the person is called there. */
  readonly person: string;
  /** Up to where changes of the server are here. */
  readonly cursor: number;
  /** Another one when the server was set back to a backup. */
  readonly era?: string;
  /** The greatest stamp that was made or seen here. */
  readonly last?: Stamp;
  readonly known?: KnownTime;
  /** When the server last answered, milliseconds since 1970 by this device. */
  readonly contact?: number;
  /** Why it did not the last time. */
  readonly trouble?: Refusal;
  /** The plan that came together from two devices and was not checked as a whole yet. */
  readonly unchecked?: string;
  /** Something happened to the account that the person has not looked at. */
  readonly news?: boolean;
}

/** What waits for the server, oldest first. */
export interface WaitingRow extends Waiting {
  readonly number?: number;
}

/** A batch that the server refused, with its words. */
export interface BuriedRow extends Waiting {
  readonly number?: number;
  readonly says: string;
}
