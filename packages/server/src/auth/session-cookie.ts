/** With this prefix browsers take a cookie only over TLS, for this host and for all paths (RFC 6265bis). */
const SECURE = '__Host-ironstride';
const PLAIN = 'ironstride';

const SECURE_VALUE = new RegExp(`(?:^|;) *${SECURE}=([^;]*)`);
const PLAIN_VALUE = new RegExp(`(?:^|;) *${PLAIN}=([^;]*)`);

/** How long a session holds without being used, and at most, milliseconds (convention: a device may be away for weeks). */
const IDLE = 90 * 86_400_000;
const LONGEST = 365 * 86_400_000;

/** When a session that was made at `created` and used at `now` ends. */
export function sessionExpires(created: number, now: number): number {
  return Math.min(now + IDLE, created + LONGEST);
}

/**
 * The secret of the session in a header `Cookie`. Over TLS only the one with the prefix counts: any neighbour under the same domain can give a
 * browser the other, and so sign somebody in to an account that is not theirs.
 */
export function readSessionCookie(header: string | undefined, secure: boolean): string | undefined {
  return header === undefined ? undefined : (secure ? SECURE_VALUE : PLAIN_VALUE).exec(header)?.[1]?.trim();
}

/** The header `Set-Cookie` that gives a session, or takes it away when there is no secret. No script can read it, and no other site sends it. */
export function sessionCookie(secret: string | undefined, secure: boolean): string {
  const parts = [`${secure ? SECURE : PLAIN}=${secret ?? ''}`, 'Path=/', 'HttpOnly', 'SameSite=Strict'];
  return [...parts, `Max-Age=${secret === undefined ? 0 : LONGEST / 1000}`, ...(secure ? ['Secure'] : [])].join('; ');
}
