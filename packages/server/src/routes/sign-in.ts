import { accountAnswer } from '../auth/account-answer.ts';
import { ApiProblem } from '../api-problem.ts';
import { askAttempts, forgiveAttempts, tryingOf, type Trying } from '../auth/attempts.ts';
import { choosePassword } from '../auth/choose-password.ts';
import { openSession, type WayIn } from '../auth/open-session.ts';
import { provePassword, refuseTry } from '../auth/prove-password.ts';
import { hashOfCode } from '../auth/recovery-code.ts';
import { sessionCookie } from '../auth/session-cookie.ts';
import type { Handlers } from '../mount.ts';
import type { Server } from '../server.ts';
import { changeAccount, findAccount, holdAccount, type AccountRow } from '../storage/accounts.ts';
import { NOBODY } from '../storage/nobody.ts';
import { useCode } from '../storage/recovery-codes.ts';
import { endSession, endSessions } from '../storage/sessions.ts';

type Ids = 'sign-in' | 'sign-in-with-code' | 'sign-out';

/** Coming in by what one knows, and going out. */
export function signIn({ database: { db } }: Server): Pick<Handlers, Ids> {
  /** Wrong tries look the same, whatever was wrong; the person finds them in the book of the account. */
  const refuse = (found: AccountRow | undefined, trying: Trying, way: WayIn, at: number): Promise<never> => {
    const entry = found && {
      account: found.account,
      at,
      actor: found.account,
      action: 'sign-in-refused',
      detail: JSON.stringify({ way }),
    };
    return refuseTry(db, 'wrong-credentials', trying, entry, at);
  };

  return {
    'sign-in': async (asked) => {
      const { name, password } = asked.body;
      const trying = tryingOf(asked.request, name);
      const found = await findAccount(db, name);
      const fits = await provePassword(db, password, found?.password, trying, asked.now);
      if (!found || !fits || found.disabled !== null) return refuse(found, trying, 'password', asked.now);
      await forgiveAttempts(db, trying);
      return asked.write(async (trx) => {
        // Looking at a password takes a while, in which it may have been changed, with all sessions ended.
        const held = await holdAccount(trx, found.account);
        if (held?.password !== found.password || held?.disabled !== null) throw new ApiProblem('wrong-credentials');
        const { who, headers } = await openSession(trx, held, 'password', asked);
        return { status: 201, body: await accountAnswer(trx, who), headers };
      });
    },
    'sign-in-with-code': async (asked) => {
      const { name, code, password } = asked.body;
      const trying = tryingOf(asked.request, name);
      await askAttempts(db, trying, asked.now);
      // Hashed, and looked for, whether there is such a name or not: the answer takes as long either way.
      const hash = await choosePassword(password, name);
      const found = await findAccount(db, name);
      const account = found?.account ?? NOBODY;
      try {
        const answered = await asked.write(async (trx) => {
          const holds = await useCode(trx, account, hashOfCode(account, code), asked.now);
          if (!holds || found?.disabled !== null) throw new ApiProblem('wrong-credentials');
          await changeAccount(trx, account, { password: hash });
          await endSessions(trx, account);
          const { who, headers } = await openSession(trx, found, 'code', asked);
          return { status: 201, body: await accountAnswer(trx, who), headers };
        });
        await forgiveAttempts(db, trying);
        return answered;
      } catch (error) {
        if (error instanceof ApiProblem && error.code === 'wrong-credentials') return refuse(found, trying, 'code', asked.now);
        throw error;
      }
    },
    'sign-out': async ({ who, origin, write }) =>
      write(async (trx) => {
        await endSession(trx, who.account, who.hash);
        return { status: 204, body: null, headers: { 'set-cookie': sessionCookie(undefined, origin.startsWith('https:')) } };
      }),
  };
}
