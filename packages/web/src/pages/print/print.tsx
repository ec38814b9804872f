/** To be written. */
export function PrintPage(_: { readonly what: string }) {
  return null;
}
