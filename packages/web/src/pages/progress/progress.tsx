/** To be written. */
export function ProgressPage() {
  return null;
}
