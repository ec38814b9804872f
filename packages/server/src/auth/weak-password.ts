/** Whether a password is among the 49,000 most used ones, is the name of the account, or repeats few characters. */
export async function isWeak(password: string, name: string): Promise<boolean> {
  const text = password.normalize('NFKC').toLowerCase();
  const said = name.normalize('NFKC').toLowerCase();
  const [mailbox = said] = said.split('@');
  if (text === said || (mailbox.length > 3 && text.replaceAll(mailbox, '').length <= FEW)) return true;
  if (new Set(text).size < FEW) return true;
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  common ??= new Set(dictionary['passwords-common']);
  return common.has(text);
}

let common: ReadonlySet<string> | undefined;

/** Characters that are too few to be called a password (convention). */
const FEW = 5;
