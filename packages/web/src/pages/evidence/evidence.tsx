/** To be written. */
export function EvidencePage() {
  return null;
}
