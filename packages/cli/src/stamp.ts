/** This moment in UTC, as calendars write it: `20270101T120000Z`. */
export function stamp(): string {
  return new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '');
}
