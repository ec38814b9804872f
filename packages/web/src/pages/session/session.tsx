/** To be written. */
export function SessionPage(_: { readonly id: string }) {
  return null;
}
