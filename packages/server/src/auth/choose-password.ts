import { ApiProblem } from '../api-problem.ts';
import { hashPassword } from './password.ts';
import { isWeak } from './weak-password.ts';

/** The hash of a password that somebody chose for an account of that name; refuses what is easily guessed. */
export async function choosePassword(password: string, name: string): Promise<string> {
  if (!(await isWeak(password, name))) return hashPassword(password);
  throw new ApiProblem('weak-password', [{ at: 'body › password', says: 'Many people use this password, or it is much like the name.' }]);
}
