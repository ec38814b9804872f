/** To be written. */
export function RulePage(_: { readonly id: string }) {
  return null;
}
