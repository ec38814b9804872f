/** Everything that some program takes for the end of a line. */
const LINE_ENDS = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g;

/** Control characters but for the tab and the line feed, and halves of characters: no calendar may hold them. */
const UNWRITABLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\p{Surrogate}]/gu;

/** Any text as a value of type TEXT (RFC 5545, 3.3.11): nothing in it can end the line or begin another value. */
export function calendarText(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}
