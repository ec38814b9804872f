/**
 * A sentence of core and the same in another language. `{name}` stands for a number, `{name:kind}` for something of a kind; the other
 * language names the same placeholders, where wanted with a form: `{name:form}`.
 */
export type Phrase = readonly [english: string, other: string];

/** What a placeholder may stand for, and how it is said. */
export interface PlaceholderKind {
  /** A regular expression without groups. */
  readonly matches: string;
  /** Undefined when it cannot be said; then the phrase does not fit. */
  readonly say: (english: string, form: string | undefined, tell: Tell) => string | undefined;
}

/** Says an English sentence in another language; undefined when nobody has translated it. */
export type Tell = (english: string) => string | undefined;

interface Compiled {
  /** The longest piece without placeholders: what has to be in a sentence before it is worth a closer look. */
  readonly anchor: string;
  /** How much of it is fixed; the most exact phrase goes first. */
  readonly fixed: number;
  readonly matches: RegExp;
  readonly names: readonly { readonly name: string; readonly kind: PlaceholderKind }[];
  readonly other: string;
}

const PLACEHOLDER = /\{([a-zA-Z]+)(?::([a-z-]+))?\}/g;

/**
 * Makes a teller of phrases. Sentences without placeholders are looked up, the others are tried from the most to the least exact; what is
 * several sentences in a row is told one by one.
 */
export function teller(phrases: readonly Phrase[], kinds: Readonly<Record<string, PlaceholderKind>>): Tell {
  const whole = new Map<string, string>();
  const patterns: Compiled[] = [];
  for (const [english, other] of phrases)
    if (/\{[a-zA-Z]/.test(english)) patterns.push(compiled(english, other, kinds));
    else whole.set(english, other);
  patterns.sort((a, b) => b.fixed - a.fixed);
  const told = new Map<string, string | undefined>();
  const tell: Tell = (english) => {
    if (told.has(english)) return told.get(english);
    // A sentence may hold itself only as a smaller part; until that is known it is unknown.
    told.set(english, undefined);
    const found = whole.get(english) ?? firstOf(patterns, english, tell) ?? oneByOne(english, tell);
    told.set(english, found);
    return found;
  };
  return tell;
}

/** The placeholders of a text with their kinds or forms. */
export function placeholdersOf(text: string): readonly { readonly name: string; readonly kind: string | undefined }[] {
  return [...text.matchAll(PLACEHOLDER)].map(([, name = '', kind]) => ({ name, kind }));
}

/** What stands between the placeholders of a text. */
export function fixedPieces(text: string): readonly string[] {
  return text.split(/\{[a-zA-Z]+(?::[a-z-]+)?\}/);
}

function compiled(english: string, other: string, kinds: Readonly<Record<string, PlaceholderKind>>): Compiled {
  const pieces = fixedPieces(english);
  const names = placeholdersOf(english).map(({ name, kind = 'number' }) => {
    const found = kinds[kind];
    if (!found) throw new Error(`“${english}” has a placeholder of an unknown kind, ${kind}`);
    return { name, kind: found };
  });
  const source = pieces
    .map((piece, index) => `${piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}${names[index] ? `(${names[index].kind.matches})` : ''}`)
    .join('');
  return {
    anchor: pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), ''),
    fixed: pieces.join('').length,
    matches: new RegExp(`^${source}$`, 's'),
    names,
    other,
  };
}

function firstOf(patterns: readonly Compiled[], english: string, tell: Tell): string | undefined {
  for (const { anchor, matches, names, other } of patterns) {
    if (!english.includes(anchor)) continue;
    const found = matches.exec(english);
    if (!found) continue;
    const captured = new Map(names.map(({ name, kind }, index) => [name, { kind, text: found[index + 1] ?? '' }]));
    let whole = true;
    const said = other.replace(PLACEHOLDER, (_, name: string, form: string | undefined) => {
      const one = captured.get(name);
      const words = one?.kind.say(one.text, form, tell);
      if (words === undefined) whole = false;
      return words ?? '';
    });
    if (whole) return said;
  }
  return undefined;
}

/** A text split where a sentence ends and another begins, as soon as both halves can be told. */
function oneByOne(english: string, tell: Tell): string | undefined {
  for (const { index } of english.matchAll(/[.?!] (?=[A-Z“])/g)) {
    const first = tell(english.slice(0, index + 1));
    const rest = first === undefined ? undefined : tell(english.slice(index + 2));
    if (rest !== undefined) return `${first} ${rest}`;
  }
  return undefined;
}
