import { resolve } from 'node:path';
import { isIP } from 'node:net';

/** What the environment says about how to serve. */
export interface Environment {
  readonly port: number;
  readonly host: string;
  /** Folder of the data, absolute. */
  readonly data: string;
  /** Address of a PostgreSQL; the embedded database otherwise. */
  readonly databaseUrl?: string;
  /** Where people reach the app. */
  readonly origin?: URL;
  /** Addresses of proxies that may say whom they speak for. */
  readonly proxies: readonly string[];
}

/** Where the app listens when nothing else is said (convention). */
const USUAL_PORT = 4700;

/** Reads the environment, or tells everything that is wrong with it. Empty values count as absent. */
export function readEnvironment(
  env: Readonly<Record<string, string | undefined>>,
): { readonly ok: true; readonly environment: Environment } | { readonly ok: false; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const said = (name: string): string | undefined => env[name]?.trim() || undefined;
  const object = (name: string, wants: string): void => void problems.push(`${name} is “${said(name) ?? ''}”; it must be ${wants}.`);

  const port = said('PORT') === undefined ? USUAL_PORT : Number(said('PORT'));
  if (!Number.isInteger(port) || port < 0 || port > 65_535) object('PORT', 'a whole number from 0 to 65535');

  const host = said('HOST') ?? '127.0.0.1';
  if (!isIP(host) && !/^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(host)) object('HOST', 'an address or a name of this machine, such as 0.0.0.0');

  const databaseUrl = said('DATABASE_URL');
  // It may hold a password, so it is not repeated.
  if (databaseUrl !== undefined && !/^postgres(ql)?:$/.test(URL.parse(databaseUrl)?.protocol ?? ''))
    problems.push('DATABASE_URL must begin with postgres:// and name a database; leave it out for the embedded one.');

  const origin = said('IRONSTRIDE_ORIGIN') === undefined ? undefined : URL.parse(said('IRONSTRIDE_ORIGIN') ?? '');
  if (origin === null || (origin && !isOrigin(origin)))
    object('IRONSTRIDE_ORIGIN', 'the address at which people open the app, without a path, such as https://training.example.org');

  const proxies = (said('IRONSTRIDE_PROXIES') ?? '').split(/[\s,]+/).filter(Boolean);
  for (const proxy of proxies)
    if (!isAddressRange(proxy)) problems.push(`IRONSTRIDE_PROXIES names “${proxy}”; it must be addresses or ranges such as 10.0.0.0/8.`);

  if (problems.length > 0) return { ok: false, problems };
  const data = resolve(said('IRONSTRIDE_DATA') ?? 'data');
  return {
    ok: true,
    environment: { port, host, data, proxies, ...(databaseUrl !== undefined && { databaseUrl }), ...(origin && { origin }) },
  };
}

function isOrigin({ protocol, pathname, search, hash, username }: URL): boolean {
  return /^https?:$/.test(protocol) && pathname === '/' && search === '' && hash === '' && username === '';
}

function isAddressRange(text: string): boolean {
  const [, address = '', bits] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const version = isIP(address);
  return version !== 0 && Number(bits ?? 0) <= (version === 4 ? 32 : 128);
}
