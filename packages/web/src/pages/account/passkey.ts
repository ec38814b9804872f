import type { Api } from '@ironstride/server/contract';
import { ask, type Answered } from '../../local/client.ts';

/** Whether this browser can use passkeys here; a page without TLS cannot. */
export function knowsPasskeys(): boolean {
  return 'PublicKeyCredential' in globalThis && 'parseRequestOptionsFromJSON' in PublicKeyCredential;
}

/** Signs in with a passkey of this device; undefined when the person thought better of it. */
export async function signInWithPasskey(): Promise<Answered<Api['POST /api/sessions/passkey']['answer']> | undefined> {
  const question = await ask('POST /api/sessions/passkey/question', {});
  if (!question.ok) return question;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(question.value);
  const answer = answerOf(await navigator.credentials.get({ publicKey }).catch(() => null)) as
    Api['POST /api/sessions/passkey']['body']['answer'] | undefined;
  if (!answer) return undefined;
  const answered = await ask('POST /api/sessions/passkey', { body: { answer } });
  // Nobody typed a name or a password here.
  return answered.ok || answered.code !== 'wrong-credentials' ? answered : { ...answered, code: 'passkey-unknown' };
}

/** Makes a passkey on this device; undefined when the person thought better of it. */
export async function makePasskey(question: Api['POST /api/passkeys/question']['answer']) {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(question as unknown as PublicKeyCredentialCreationOptionsJSON); // the server writes it so
  return answerOf(await navigator.credentials.create({ publicKey }).catch(() => null)) as
    Api['POST /api/passkeys']['body']['answer'] | undefined;
}

/** What the browser writes of a credential has the shape that WebAuthn gives it; the server reads it with care. */
function answerOf(credential: Credential | null): unknown {
  return credential instanceof PublicKeyCredential ? credential.toJSON() : undefined;
}
