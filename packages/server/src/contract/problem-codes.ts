interface ProblemKind {
  readonly status: number;
  readonly title: string;
  readonly remedy: string;
}

/** Every problem that the API answers, with its status and what to do about it. Sorted by status, then by code. */
export const PROBLEM_CODES = {
  'key-missing': {
    status: 400,
    title: 'There is no Idempotency-Key',
    remedy: 'Send a header Idempotency-Key with a new UUID for each thing you do, and the same one when you try again.',
  },
  malformed: { status: 400, title: 'The request cannot be read', remedy: 'Send what the description of the API says, as UTF-8 JSON.' },
  'not-signed-in': { status: 401, title: 'You are not signed in', remedy: 'Sign in, or send a token that holds.' },
  'wrong-credentials': {
    status: 401,
    title: 'Name and proof do not fit',
    remedy: 'Try again, use a recovery code, or ask the owner for a reset link.',
  },
  'cross-site': { status: 403, title: 'The request comes from another site', remedy: 'Do this from the app itself.' },
  forbidden: { status: 403, title: 'You may not do this', remedy: 'Ask the owner of the server.' },
  'health-unknown': {
    status: 403,
    title: 'A season is made from answers about health that you were not granted',
    remedy: 'Ask the athlete to begin the season or to change the answers, or to grant health:read and health:write.',
  },
  'passkey-needed': {
    status: 403,
    title: 'This asks for your passkey',
    remedy: 'Sign in with it. Is it lost? Another owner or the terminal of the server makes a reset link.',
  },
  'scope-missing': {
    status: 403,
    title: 'You were not granted this',
    remedy: 'Ask the athlete for the scope, or make a token that carries it.',
  },
  'sign-in-again': { status: 403, title: 'You signed in too long ago for this', remedy: 'Sign in again, then do it within 15 minutes.' },
  'wrong-password': {
    status: 403,
    title: 'The current password does not fit',
    remedy: 'Try again, or set a new one with a recovery code.',
  },
  'link-unusable': { status: 404, title: 'The link does not work', remedy: 'It may have been used or run out; ask for a new one.' },
  'no-route': { status: 404, title: 'There is nothing at this address', remedy: 'See /api/openapi.json.' },
  'not-found': { status: 404, title: 'There is no such thing, or it is not yours', remedy: 'Look at the list again.' },
  'no-method': { status: 405, title: 'This cannot be done at this address', remedy: 'See /api/openapi.json.' },
  'too-slow': { status: 408, title: 'The request came too slowly', remedy: 'Try again with a better connection.' },
  'last-owner': { status: 409, title: 'The server would be without an owner', remedy: 'Make somebody else an owner first.' },
  'name-taken': { status: 409, title: 'The name is taken', remedy: 'Choose another name.' },
  'secret-told': { status: 409, title: 'This was done, and its secret was told', remedy: 'Make a new one; the old one can be taken away.' },
  'too-many-things': { status: 409, title: 'There are too many of these', remedy: 'Remove one that you no longer need.' },
  stale: { status: 412, title: 'It was changed meanwhile', remedy: 'Read it again, then decide.' },
  'account-full': {
    status: 413,
    title: 'The account holds as much as it may',
    remedy: 'Nothing was changed. Deleting still works; ask the owner of the server how to go on.',
  },
  'too-large': { status: 413, title: 'That is too large', remedy: 'Send less at a time.' },
  'media-type': {
    status: 415,
    title: 'The content has another type than can be read here',
    remedy: 'Send Content-Type: application/json, or what the description of the API says.',
  },
  'key-reused': { status: 422, title: 'The Idempotency-Key belongs to another request', remedy: 'Take a new key for each thing you do.' },
  'passkey-refused': {
    status: 422,
    title: 'The passkey could not be checked',
    remedy: 'Try again; the question is good for five minutes.',
  },
  'stamp-ahead': {
    status: 422,
    title: 'A stamp lies far in the future',
    remedy: 'Set the clock of the device, then make the change again.',
  },
  unplannable: { status: 422, title: 'Nothing can be planned from this', remedy: 'Mend what is listed.' },
  'weak-password': { status: 422, title: 'The password is easily guessed', remedy: 'Take a few words that only you would put together.' },
  'wrong-value': { status: 422, title: 'Something in the request is not right', remedy: 'Mend what is listed.' },
  'condition-missing': {
    status: 428,
    title: 'It is not said which state is to be changed',
    remedy: 'Send If-Match with the ETag that you read, or If-None-Match: * for something new.',
  },
  'too-many': { status: 429, title: 'Too many requests', remedy: 'Wait as long as Retry-After says.' },
  bug: { status: 500, title: 'The server has a fault', remedy: 'Try again; tell the owner the number of the request if it stays.' },
  busy: { status: 503, title: 'The server has too much to do', remedy: 'Wait as long as Retry-After says.' },
  closing: { status: 503, title: 'The server is stopping', remedy: 'Try again in a moment.' },
  'database-away': { status: 503, title: 'The database cannot be reached', remedy: 'Nothing was changed. Try again in a moment.' },
  'database-read-only': {
    status: 503,
    title: 'The database cannot be written',
    remedy: 'Nothing was changed. The owner must look at the disk of the server.',
  },
  'planning-too-long': {
    status: 503,
    title: 'Planning took too long',
    remedy: 'Ask for fewer weeks, or try again when the server has less to do.',
  },
  'disk-full': { status: 507, title: 'The disk of the server is full', remedy: 'Nothing was changed. The owner must make room.' },
} as const satisfies Readonly<Record<string, ProblemKind>>;

/** The stable name of a problem. */
export type ProblemCode = keyof typeof PROBLEM_CODES;
