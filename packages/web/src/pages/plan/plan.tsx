/** To be written. */
export function PlanPage() {
  return null;
}
