import { z } from 'zod';

/** A moment: whole milliseconds since 1970. */
export const moment = z
  .int()
  .min(0)
  .meta({ description: 'Milliseconds since 1970.', examples: [1_798_761_600_000] });

/** A day that exists, YYYY-MM-DD. */
export const day = z.iso.date().meta({ description: 'A day, YYYY-MM-DD.', examples: ['2027-03-14'] });

/** The id of an account. */
export const accountId = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'a UUID of version 7 in small letters')
  .meta({ description: 'The id of an account.', examples: ['0190163d-8694-739b-aea5-966c26f8ad91'] });

/** A UUID of any version, in small letters. */
export const uuid = z.string().regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'a UUID in small letters');

/** The name of something secret in a list: its SHA-256, from which the secret cannot be found. */
export const hash = z.string().regex(/^[\w-]{43}$/, 'a name from the list');

/** What is handed out once and proves who comes: `is_<account>_<256 bits>`. */
export const secret = z
  .string()
  .regex(/^is_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}_[\w-]{43}$/, 'the whole of a secret, as it was given')
  .meta({ description: 'A secret; it is told once and stored nowhere.' });

/** Text of one line, as a person reads it: no control characters, nothing that only looks empty. */
export function line(max: number, what: string): z.ZodType<string, string> {
  return z
    .string()
    .max(max * 4)
    .transform((text) => text.normalize('NFC').trim())
    .pipe(
      z
        .string()
        .min(1, `${what}: not empty`)
        .max(max, `${what}: up to ${max} characters`)
        .regex(/^[^\p{Cc}\p{Zl}\p{Zp}\p{Cs}\u202a-\u202e\u2066-\u2069]*$/u, `${what}: one line without control characters`),
    );
}

/** How an account is called: an e-mail address or any name; compared without regard to capitals. */
export const accountName = line(100, 'a name').meta({ description: 'An e-mail address or any name.', examples: ['kim@example.org'] });

/** A password that is being chosen: by length, not by kinds of characters (OWASP ASVS 4.0.3, 2.1.1, 2.1.2 and 2.1.9). */
export const newPassword = z
  .string()
  .min(12, '12 characters or more; a few words do well')
  .max(128, 'up to 128 characters')
  .regex(/^\P{Cs}*$/u, 'characters that can be typed')
  .meta({ description: 'Twelve characters or more.', examples: ['long runs are easy'] });

/** A password that is being tried; earlier versions took longer ones. */
export const triedPassword = z.string().min(1).max(256);

const base64url = z.string().regex(/^[\w-]{1,100000}$/, 'base64url');
const passkey = { id: base64url, rawId: base64url, type: z.literal('public-key'), clientExtensionResults: z.looseObject({}) };

/** A new passkey, as browsers give it (WebAuthn, `RegistrationResponseJSON`). */
export const newPasskey = z.looseObject({
  ...passkey,
  response: z.looseObject({ clientDataJSON: base64url, attestationObject: base64url }),
});

/** What a passkey answered, as browsers give it (WebAuthn, `AuthenticationResponseJSON`). */
export const passkeyAnswer = z.looseObject({
  ...passkey,
  response: z.looseObject({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
});

/** What the browser is to ask a passkey. */
export const passkeyQuestion = z.looseObject({ challenge: z.string() });

/** A number in an address: digits only, from `min` to `max`. */
export function count(min: number, max: number, usual: number): z.ZodType<number, string | undefined> {
  return z
    .string()
    .regex(/^\d{1,15}$/, `a whole number from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .default(usual)
    .meta({ type: 'integer', minimum: min, maximum: max, default: usual });
}

/** Where a list goes on: what the page before gave as `next`. */
export const cursor = count(0, Number.MAX_SAFE_INTEGER, 0);
