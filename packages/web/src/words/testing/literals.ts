import { parseSync, Visitor } from 'rolldown/utils';

/** Names of properties whose texts are no sentences of core: bibliography, examples in notation, ids. */
const OTHER = new Set(['authors', 'title', 'where', 'week', 'id', 'unit', 'name', 'source', 'doi']);

/** For tests: all pieces of text in a source file of core that read like words to people: two words or more, and not in what is thrown. */
export function wordsIn(file: string, source: string): readonly string[] {
  const found: string[] = [];
  let quiet = 0;
  const take = (text: string): void => {
    // Sentences in a row may be told one by one.
    if (quiet === 0 && !text.includes('\n'))
      for (const one of text.split(/(?<=[.?!]) (?=[A-Z“])/)) if (/[a-z]{2,}[ ,] ?[a-z]{2,}/i.test(one)) found.push(one.trim());
  };
  const down = (): void => void (quiet += 1);
  const up = (): void => void (quiet -= 1);
  new Visitor({
    NewExpression: down,
    'NewExpression:exit': up,
    TSLiteralType: down,
    'TSLiteralType:exit': up,
    ImportDeclaration: down,
    'ImportDeclaration:exit': up,
    ExportNamedDeclaration: (node) => void (node.source && (quiet += 1)),
    'ExportNamedDeclaration:exit': (node) => void (node.source && (quiet -= 1)),
    ExportAllDeclaration: down,
    'ExportAllDeclaration:exit': up,
    Property: (node) => void (isOther(node.key) && (quiet += 1)),
    'Property:exit': (node) => void (isOther(node.key) && (quiet -= 1)),
    Literal: ({ value }) => void (typeof value === 'string' && take(value)),
    TemplateElement: ({ value }) => take(value.cooked ?? ''),
  }).visit(parseSync(file, source).program);
  return found;
}

function isOther(key: { readonly type: string; readonly name?: unknown }): boolean {
  return key.type === 'Identifier' && typeof key.name === 'string' && OTHER.has(key.name);
}
