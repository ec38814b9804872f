/** A name that nothing else has on any device: the time, so that names sort by age, and twelve letters by lot. */
export function newUid(): string {
  return `${Date.now().toString(36).padStart(9, '0')}-${letters(12)}`;
}

/** A UUID by lot; `crypto.randomUUID` is missing where a page came without TLS. */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes]
    .map((byte, at) => (at === 6 ? (byte & 15) | 64 : at === 8 ? (byte & 63) | 128 : byte).toString(16).padStart(2, '0'))
    .join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

/** Small letters and digits by lot. */
export function letters(count: number): string {
  return [...crypto.getRandomValues(new Uint8Array(count))].map((byte) => (byte % 36).toString(36)).join('');
}
