import type { AuthenticationResponseJSON, AuthenticatorTransport, RegistrationResponseJSON } from '@simplewebauthn/server';
import { ApiProblem } from '../api-problem.ts';
import { accountAnswer } from '../auth/account-answer.ts';
import { openSession } from '../auth/open-session.ts';
import { answered, challengeIn, noteQuestion, wasAsked } from '../auth/passkey-question.ts';
import type { Handlers } from '../mount.ts';
import type { Server } from '../server.ts';
import { readAccount } from '../storage/accounts.ts';
import { noteAction } from '../storage/audit.ts';
import { NOBODY } from '../storage/nobody.ts';
import { countPasskey, createPasskey, listPasskeys, readPasskey, removePasskey } from '../storage/passkeys.ts';
import { notePasskey } from '../storage/sessions.ts';
import type { PasskeysTable } from '../storage/tables.ts';

type Ids = 'ask-passkey' | 'sign-in-with-passkey' | 'passkeys' | 'ask-new-passkey' | 'add-passkey' | 'remove-passkey';

/** Only what the device checked itself, by finger, face or number, counts as a person: a passkey alone is enough to come in. */
const VERIFIED = { residentKey: 'required', userVerification: 'required' } as const;

/** The library for passkeys, which takes a while to load and is needed by few. */
const library = () => import('@simplewebauthn/server');

/** Passkeys: made on a device, asked at sign-in. */
export function passkeys({ database: { db } }: Server): Pick<Handlers, Ids> {
  return {
    'ask-passkey': async ({ origin, now }) => {
      const { generateAuthenticationOptions } = await library();
      const question = await generateAuthenticationOptions({ rpID: new URL(origin).hostname, userVerification: 'required' });
      await noteQuestion(db, NOBODY, question.challenge, now);
      return { status: 200, body: { ...question } };
    },
    'sign-in-with-passkey': async (asked) => {
      const { origin, now, body } = asked;
      const answer = body.answer as unknown as AuthenticationResponseJSON; // its shape was read; the library checks the rest
      const challenge = challengeIn(answer.response.clientDataJSON);
      const account = Buffer.from(answer.response.userHandle ?? '', 'base64url').toString('utf8');
      const person = await readAccount(db, account);
      const stored = await readPasskey(db, account, answer.id);
      if (person?.disabled !== null || !stored || !(await wasAsked(db, NOBODY, challenge, now))) throw new ApiProblem('wrong-credentials');
      const counter = await newCounter(answer, challenge, origin, stored);
      if (counter === undefined) throw new ApiProblem('wrong-credentials');
      return asked.write(async (trx) => {
        const first = await answered(trx, NOBODY, challenge, now);
        if (!first || !(await countPasskey(trx, account, stored.id, stored.counter, counter))) throw new ApiProblem('wrong-credentials');
        const { who, headers } = await openSession(trx, person, 'passkey', asked);
        return { status: 201, body: await accountAnswer(trx, who), headers };
      });
    },
    passkeys: async ({ who }) => ({
      status: 200,
      body: { passkeys: (await listPasskeys(db, who.account)).map(({ id, name, created }) => ({ id, name, created })) },
    }),
    'ask-new-passkey': async ({ who, origin, now }) => {
      const { generateRegistrationOptions } = await library();
      const question = await generateRegistrationOptions({
        rpName: 'Ironstride',
        rpID: new URL(origin).hostname,
        userID: new TextEncoder().encode(who.account),
        userName: who.name,
        attestationType: 'none',
        excludeCredentials: (await listPasskeys(db, who.account)).map(({ id }) => ({ id })),
        authenticatorSelection: VERIFIED,
      });
      await noteQuestion(db, who.account, question.challenge, now);
      return { status: 200, body: { ...question } };
    },
    'add-passkey': async ({ who, origin, now, body, write }) => {
      const { account } = who;
      const answer = body.answer as unknown as RegistrationResponseJSON; // its shape was read; the library checks the rest
      const challenge = challengeIn(answer.response.clientDataJSON);
      const made = (await wasAsked(db, account, challenge, now)) ? await newKey(answer, challenge, origin) : undefined;
      if (!made) throw new ApiProblem('passkey-refused');
      return write(async (trx) => {
        if (!(await answered(trx, account, challenge, now))) throw new ApiProblem('passkey-refused');
        const row = { ...made, account, name: body.name, created: now };
        if (!(await createPasskey(trx, row))) throw new ApiProblem('too-many-things');
        await notePasskey(trx, account, who.hash);
        await noteAction(trx, {
          account,
          at: now,
          actor: account,
          action: 'passkey-added',
          detail: JSON.stringify({ name: body.name }),
          session: who.hash,
        });
        return { status: 201, body: { id: row.id, name: row.name, created: now } };
      });
    },
    'remove-passkey': async ({ who, params, now: at, write }) =>
      write(async (trx) => {
        const { account } = who;
        if (!(await removePasskey(trx, account, params.id))) throw new ApiProblem('not-found');
        await noteAction(trx, { account, at, actor: account, action: 'passkey-removed', detail: '{}', session: who.hash });
        return { status: 204, body: null };
      }),
  };
}

/** What is stored of a passkey that was made just now; undefined when anything about it is wrong. */
async function newKey(
  response: RegistrationResponseJSON,
  expectedChallenge: string,
  expectedOrigin: string,
): Promise<Pick<PasskeysTable, 'id' | 'key' | 'counter' | 'transports'> | undefined> {
  const { verifyRegistrationResponse } = await library();
  try {
    const expectedRPID = new URL(expectedOrigin).hostname;
    const { registrationInfo } = await verifyRegistrationResponse({ response, expectedChallenge, expectedOrigin, expectedRPID });
    if (!registrationInfo) return undefined;
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential;
    return { id, key: Buffer.from(publicKey).toString('base64url'), counter, transports: JSON.stringify(transports) };
  } catch {
    // It throws for each of the many ways in which an answer can be wrong.
    return undefined;
  }
}

/** How often the passkey says it was used; undefined when its answer is not right. */
async function newCounter(
  response: AuthenticationResponseJSON,
  expectedChallenge: string,
  expectedOrigin: string,
  { id, key, counter, transports }: PasskeysTable,
): Promise<number | undefined> {
  const { verifyAuthenticationResponse } = await library();
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response,
      expectedChallenge,
      expectedOrigin,
      expectedRPID: new URL(expectedOrigin).hostname,
      credential: {
        id,
        publicKey: new Uint8Array(Buffer.from(key, 'base64url')),
        counter,
        transports: JSON.parse(transports) as AuthenticatorTransport[], // as the library gave them
      },
    });
    return verified ? authenticationInfo.newCounter : undefined;
  } catch {
    return undefined;
  }
}
