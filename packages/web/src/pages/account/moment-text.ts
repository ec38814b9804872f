/** A moment in the words of a language and the time zone of the device. */
export function momentText(moment: number, language: string): string {
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'medium', timeStyle: 'short' }).format(moment);
}
