import { ApiProblem } from '../api-problem.ts';
import { accountAnswer } from '../auth/account-answer.ts';
import { forgiveAttempts, tryingOf } from '../auth/attempts.ts';
import { choosePassword } from '../auth/choose-password.ts';
import { provePassword, refuseTry } from '../auth/prove-password.ts';
import { CODES, hashOfCode, makeCode } from '../auth/recovery-code.ts';
import type { Handlers } from '../mount.ts';
import type { Server } from '../server.ts';
import { changeAccount, holdAccount, readPassword, renameAccount } from '../storage/accounts.ts';
import { noteAction, readAudit } from '../storage/audit.ts';
import { noteLooked } from '../storage/news.ts';
import { replaceCodes } from '../storage/recovery-codes.ts';
import { endSession, endSessions, listSessions } from '../storage/sessions.ts';

type Ids =
  | 'account'
  | 'rename-account'
  | 'set-password'
  | 'make-codes'
  | 'sessions'
  | 'end-session'
  | 'end-other-sessions'
  | 'audit'
  | 'look-at-audit';

/** What a person does with their own account. */
export function account({ database: { db } }: Server): Pick<Handlers, Ids> {
  return {
    account: async ({ who }) => ({ status: 200, body: await accountAnswer(db, who) }),
    'rename-account': async ({ who, body: { name }, now: at, write }) =>
      write(async (trx) => {
        const { account } = who;
        if (!(await renameAccount(trx, account, name))) throw new ApiProblem('name-taken');
        await noteAction(trx, { account, at, actor: account, action: 'renamed', detail: '{}', session: who.hash });
        return { status: 204, body: null };
      }),
    'set-password': async ({ who, body, request, now: at, write }) => {
      const { account } = who;
      const before = await readPassword(db, account);
      if (before !== null) {
        // Whoever finds a device that is signed in must not take the account over.
        if (body.current === undefined)
          throw new ApiProblem('wrong-value', [{ at: 'body › current', says: 'Wanted is the password that holds now.' }]);
        const trying = tryingOf(request, who.name);
        const entry = { account, at, actor: account, action: 'password-refused', detail: '{}', session: who.hash };
        if (!(await provePassword(db, body.current, before, trying, at))) return refuseTry(db, 'wrong-password', trying, entry, at);
        await forgiveAttempts(db, trying);
      }
      const password = await choosePassword(body.password, who.name);
      return write(async (trx) => {
        // Looking at passwords takes a while, in which it may have been changed.
        if ((await holdAccount(trx, account))?.password !== before) throw new ApiProblem('wrong-password');
        await changeAccount(trx, account, { password });
        await endSessions(trx, account, who.hash);
        await noteAction(trx, { account, at, actor: account, action: 'password-set', detail: '{}', session: who.hash });
        return { status: 204, body: null };
      });
    },
    'make-codes': async ({ who, now: at, write }) =>
      write(async (trx) => {
        const { account } = who;
        const codes = Array.from({ length: CODES }, makeCode);
        await replaceCodes(
          trx,
          account,
          codes.map((code) => hashOfCode(account, code)),
        );
        await noteAction(trx, { account, at, actor: account, action: 'codes-made', detail: '{}', session: who.hash });
        return { status: 201, body: { codes } };
      }),
    sessions: async ({ who, now }) => ({
      status: 200,
      body: {
        sessions: (await listSessions(db, who.account, now)).map(({ hash: id, device, created, seen, expires }) => ({
          id,
          device,
          created,
          seen,
          expires,
          current: id === who.hash,
        })),
      },
    }),
    'end-session': async ({ who, params, now: at, write }) =>
      write(async (trx) => {
        const { account } = who;
        if (!(await endSession(trx, account, params.id))) throw new ApiProblem('not-found');
        await noteAction(trx, { account, at, actor: account, action: 'session-ended', detail: '{}' });
        return { status: 204, body: null };
      }),
    'end-other-sessions': async ({ who, now: at, write }) =>
      write(async (trx) => {
        const { account } = who;
        await endSessions(trx, account, who.hash);
        await noteAction(trx, { account, at, actor: account, action: 'sessions-ended', detail: '{}' });
        return { status: 204, body: null };
      }),
    audit: async ({ who, query }) => {
      const { entries, more } = await readAudit(db, who.account, query.after);
      return {
        status: 200,
        body: {
          entries: entries.map(({ seq, at, actor, action, detail }) => ({ seq, at, actor, action, detail })),
          next: entries.at(-1)?.seq ?? query.after,
          more,
        },
      };
    },
    'look-at-audit': async ({ who, body, write }) =>
      write(async (trx) => {
        await noteLooked(trx, who.account, body.seq);
        return { status: 204, body: null };
      }),
  };
}
