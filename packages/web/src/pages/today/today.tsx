/** To be written. */
export function Today() {
  return null;
}
