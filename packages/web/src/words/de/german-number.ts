/** `12.5` as Germans write it. */
export function germanNumber(text: string): string {
  return text.replace('.', ',');
}
