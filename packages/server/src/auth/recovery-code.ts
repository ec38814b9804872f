import { randomInt } from 'node:crypto';
import { hashOf } from './secret.ts';

/** Letters and digits that nobody mistakes for each other. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Twenty-five signs of 31 are 123 bits: nobody finds one, not even from its hash (ASVS 4.0.3, 2.6.2 asks for 112). */
const LENGTH = 25;

/** How many codes a person gets at a time (convention). */
export const CODES = 10;

/** A recovery code in groups of five: `abcde-fghjk-mnpqr-stuvw-xyz23`. */
export function makeCode(): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS[randomInt(SIGNS.length)]).join('');
  return signs.replace(/.{5}(?=.)/g, '$&-');
}

/** The hash under which a code is stored, however it was typed. */
export function hashOfCode(account: string, code: string): string {
  return hashOf(`${account} ${code.toLowerCase().replaceAll(/[^a-z0-9]/g, '')}`);
}
