/** To be written. */
export function ExercisesPage() {
  return null;
}
