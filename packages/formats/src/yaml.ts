import { bad, good, problem, type Problem, type Result } from '@ironstride/core';
import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { DEEPEST, isEndless } from './is-endless.ts';
import { place } from './text.ts';
import { withoutNull } from './without-null.ts';

/** Keys and indexes from the top of a document down to a part of it. */
export type Path = readonly PropertyKey[];

/** A YAML (or JSON) document as plain values, and where each part was written. */
export interface Written {
  /** Maps as plain objects; keys without a value are left out. */
  readonly value: unknown;
  /** The place of a part, or of the nearest part around it, in words. */
  at(path: Path): string;
  /** The place of the key itself. */
  atKey(path: Path): string;
}

/** How often anchors may be repeated before the file counts as an attempt to fill the memory (convention). */
const MOST_ALIASES = 200;
/** Open brackets before parsing; far above {@link DEEPEST}, since ordinary text may hold brackets too (convention). */
const MOST_BRACKETS = 1000;
/** Syntax errors that are shown; the rest follow from the first ones. */
const MOST_ERRORS = 10;
/** Line ends and characters that may structure a file, twice those of the longest season: the parser needs about 10 µs for each (convention). */
const MOST_MARKS = 100_000;

/** Reads one YAML 1.2 document, of which JSON is a part, with the place of everything in it. Plans may have more marks than what people write. */
export function readYaml(text: string, file: string, mostMarks: number = MOST_MARKS): Result<Written> {
  if (opensTooManyBrackets(text)) return bad([problem('file-too-deep', file)]);
  if (hasTooManyMarks(text, mostMarks)) return bad([problem('file-too-many-parts', file, { most: mostMarks })]);
  const lines = new LineCounter();
  let document: Document.Parsed;
  try {
    // The parser compares every key of a map with every other; twins are looked for below.
    document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error', stringKeys: true, uniqueKeys: false });
  } catch (error) {
    if (error instanceof RangeError) return bad([problem('file-too-deep', file)]); // block nesting beyond the stack
    throw error;
  }
  const spot = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return place(file, Math.max(1, line), Math.max(1, col));
  };
  const errors = [...document.errors, ...document.warnings];
  if (errors.some(({ message }) => /stack/i.test(message))) return bad([problem('file-too-deep', file)]);
  if (errors.length > 0) return bad(errors.slice(0, MOST_ERRORS).map((error) => syntaxProblem(error, spot)));
  if (nestsTooDeeply(document.contents)) return bad([problem('file-too-deep', file)]);
  const twins = keysTwice(document.contents);
  if (twins.length > 0) {
    return bad(twins.slice(0, MOST_ERRORS).map((offset) => problem('file-syntax', spot(offset), { text: 'Map keys must be unique' })));
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: MOST_ALIASES });
  } catch (error) {
    // The library's word for an alias without its anchor, and for too many of them.
    if (error instanceof ReferenceError && error.message.startsWith('Unresolved')) return bad([problem('file-alias-lost', file)]);
    if (error instanceof ReferenceError || error instanceof RangeError) return bad([problem('file-alias', file)]);
    throw error;
  }
  if (document.contents && isEndless(value)) return bad([problem('file-alias', file)]);
  return good({
    value: withoutNull(value),
    at: (path) => spot(offsetIn(document, path, false)),
    atKey: (path) => spot(offsetIn(document, path, true)),
  });
}

function syntaxProblem(error: YAMLError, spot: (offset: number) => string): Problem {
  const words = error.message.split('\n', 1)[0]?.replace(/\.$/, '') ?? '';
  return problem('file-syntax', spot(error.pos[0]), { text: words.length > 120 ? `${words.slice(0, 119)}…` : words });
}

/** Flow brackets are counted before parsing, because the parser needs quadratic time for thousands of open ones. */
function opensTooManyBrackets(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > MOST_BRACKETS) return true;
  }
  return false;
}

function hasTooManyMarks(text: string, most: number): boolean {
  let marks = 0;
  for (const _ of text.matchAll(/[\n,:{}[\]"'?#&*!%-]/g)) {
    marks += 1;
    if (marks > most) return true;
  }
  return false;
}

/** Where maps name a key for the second time. */
function keysTwice(node: unknown): readonly number[] {
  if (isPair(node)) return keysTwice(node.value);
  if (isSeq(node)) return node.items.flatMap(keysTwice);
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  const twins: number[] = [];
  for (const { key, value } of node.items) {
    const name = isScalar(key) ? String(key.value) : undefined;
    if (name !== undefined && seen.has(name)) twins.push(startOf(key) ?? 0);
    else if (name !== undefined) seen.add(name);
    twins.push(...keysTwice(value));
  }
  return twins;
}

function nestsTooDeeply(node: unknown, depth = 0): boolean {
  if (depth > DEEPEST) return true;
  if (isPair(node)) return nestsTooDeeply(node.value, depth);
  return (isMap(node) || isSeq(node)) && node.items.some((item) => nestsTooDeeply(item, depth + 1));
}

function offsetIn(document: Document.Parsed, path: Path, wantKey: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(node) ?? 0;
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document);
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => (isScalar(key) ? String(key.value) : String(key)) === String(step));
      if (!pair) return offset;
      const key = startOf(pair.key);
      offset = (wantKey && index === path.length - 1 ? key : (startOf(pair.value) ?? key)) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = startOf(node) ?? offset;
    } else {
      return offset;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? node.range?.[0] : undefined;
}
