import { z } from 'zod';
import { account } from '../account.ts';
import { role } from '../people.ts';
import { route } from '../route.ts';
import { accountName, line, moment, newPassword, passkeyAnswer, passkeyQuestion, secret, triedPassword } from '../values.ts';

/** Coming in and going out. Each way in answers with a new session as a cookie. */
export const signInRoutes = {
  'sign-in': route({
    method: 'POST',
    path: '/api/sessions',
    says: 'Signs in with name and password.',
    access: { who: 'anyone' },
    body: z.strictObject({ name: accountName, password: triedPassword }),
    answers: { 201: account },
    problems: ['wrong-credentials'],
    once: 'not',
  }),
  'sign-in-with-code': route({
    method: 'POST',
    path: '/api/sessions/code',
    says: 'Signs in with a recovery code, which is then used up, and sets a new password.',
    access: { who: 'anyone' },
    body: z.strictObject({ name: accountName, code: line(40, 'a code'), password: newPassword }),
    answers: { 201: account },
    problems: ['wrong-credentials', 'weak-password'],
    once: 'not',
  }),
  'ask-passkey': route({
    method: 'POST',
    path: '/api/sessions/passkey/question',
    says: 'Gives what a passkey is to be asked; good for five minutes and once.',
    access: { who: 'anyone' },
    answers: { 200: passkeyQuestion },
    once: 'not',
  }),
  'sign-in-with-passkey': route({
    method: 'POST',
    path: '/api/sessions/passkey',
    says: 'Signs in with what a passkey answered.',
    access: { who: 'anyone' },
    body: z.strictObject({ answer: passkeyAnswer }),
    answers: { 201: account },
    problems: ['wrong-credentials'],
    once: 'not',
  }),
  'look-at-link': route({
    method: 'POST',
    path: '/api/links/look',
    says: 'Tells what a link from the terminal, an invitation or a reset is good for.',
    access: { who: 'anyone' },
    body: z.strictObject({ link: secret }),
    answers: {
      200: z.strictObject({
        purpose: z.enum(['first-owner', 'invitation', 'reset']),
        role: role.nullable(),
        name: accountName.nullable(),
        expires: moment,
      }),
    },
    problems: ['link-unusable'],
    once: 'not',
  }),
  'use-link': route({
    method: 'POST',
    path: '/api/links/use',
    says: 'Makes the account that a link promises, or sets the password of the one it resets, and signs in.',
    access: { who: 'anyone' },
    body: z.strictObject({
      link: secret,
      name: accountName.optional().meta({ description: 'Of the new account.' }),
      password: newPassword,
    }),
    answers: { 201: account },
    problems: ['link-unusable', 'name-taken', 'weak-password'],
    once: 'not',
  }),
  'sign-out': route({
    method: 'DELETE',
    path: '/api/session',
    says: 'Ends this session; to say it twice does no harm.',
    access: { who: 'person' },
    answers: { 204: null },
    once: 'not',
  }),
} as const;
