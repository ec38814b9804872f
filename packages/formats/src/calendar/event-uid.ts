const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/** The same name for the same session of the same season, so that a calendar that is read again replaces its events. */
export function eventUid(id: string, season: string): string {
  const plain = /^[A-Za-z0-9._-]{1,80}$/.test(id) ? id : hash(id);
  return `${plain}@${hash(season)}.ironstride`;
}

/** FNV-1a of 64 bits over the UTF-16 of a text: enough to tell seasons apart, and no secret. */
function hash(text: string): string {
  let value = OFFSET;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (const octet of [unit & 0xff, unit >> 8]) value = ((value ^ BigInt(octet)) * PRIME) & MASK;
  }
  return value.toString(16).padStart(16, '0');
}
