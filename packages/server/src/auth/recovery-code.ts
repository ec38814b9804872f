import { randomInt } from 'node:crypto';
import { hashOf } from './secret.ts';

/** Letters and digits that nobody mistakes for each other. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Twenty signs of 31 are 99 bits: nobody finds one, not even from its hash. */
const LENGTH = 20;

/** How many codes a person gets at a time (convention). */
export const CODES = 10;

/** A recovery code in groups of five: `abcde-fghjk-mnpqr-stuvw`. */
export function makeCode(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return signs.replace(/.{5}(?=.)/g, '$&-');
}

/** The hash under which a code is stored, however it was typed. */
export function hashOfCode(account: string, code: string): string {
  return hashOf(`${account} ${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`);
}
