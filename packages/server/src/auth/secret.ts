import { hash, randomBytes } from 'node:crypto';

const SECRET = /^is_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})_([\w-]{43})$/;

/** A secret as it is told once, and its hash as it is stored. */
export interface MadeSecret {
  readonly secret: string;
  readonly hash: string;
}

/** Makes a secret of 256 bits with the account in front, so that looking it up asks one account only. */
export function makeSecret(account: string): MadeSecret {
  const secret = `is_${account}_${randomBytes(32).toString('base64url')}`;
  return { secret, hash: hashOf(secret) };
}

/** Whose secret it claims to be, and the hash to look for; undefined for text that is no secret. */
export function readSecret(text: string): { readonly account: string; readonly hash: string } | undefined {
  const account = SECRET.exec(text)?.[1];
  return account === undefined ? undefined : { account, hash: hashOf(text) };
}

/** SHA-256 as 43 characters: enough for what has 256 bits of chance; passwords need more. */
export function hashOf(text: string): string {
  return hash('sha256', text, 'base64url');
}
