const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg/],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /SamsungBrowser/],
  ['Firefox', /Firefox\/|FxiOS/],
  ['Chrome', /Chrom(e|ium)\/|CriOS/],
  ['Safari', /Safari\//],
];

const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['Android', /Android/],
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Windows', /Windows/],
  ['Mac', /Macintosh|Mac OS X/],
  ['ChromeOS', /CrOS/],
  ['Linux', /Linux/],
];

/** What a person knows a device by, from what its browser says of itself: `Firefox, Android`. */
export function deviceName(agent: string | undefined): string {
  const of = (list: readonly (readonly [string, RegExp])[]) => list.find(([, pattern]) => pattern.test(agent ?? ''))?.[0];
  return [of(BROWSERS), of(SYSTEMS)].filter((part) => part !== undefined).join(', ') || 'Another program';
}
