/** To be written. */
export function ExercisePage(_: { readonly id: string }) {
  return null;
}
