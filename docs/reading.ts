// How the tests read the documents.

/** A fenced block of code: the words behind the fence, and the lines. */
export interface CodeBlock {
  readonly info: string;
  readonly text: string;
}

/** A command of a guide, split into arguments, with the exit code that the guide promises. */
export interface Command {
  readonly command: string;
  readonly args: readonly string[];
  readonly exit: number;
  /** What a here-document gives it to read. */
  readonly input: string;
}

/** The fenced blocks of a page. */
export function codeBlocks(page: string): CodeBlock[] {
  return [...page.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].map(([, info = '', text = '']) => ({ info: info.trim(), text }));
}

/** Relative links of a page, without the part behind `#`. */
export function linksIn(page: string): string[] {
  const links = [...withoutCode(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
  return links.filter((link) => !/^([a-z]+:|#)/.test(link)).map((link) => link.replace(/#.*$/, ''));
}

/** What looks like a path of this project between backquotes: begins with one of its folders, and has no gap to fill in. */
export function pathsIn(page: string): string[] {
  const quoted = [...page.replaceAll(/^```[\s\S]*?^```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, text = '']) => text);
  return quoted.filter((text) => /^(packages|docs|scripts|examples|bench|\.ci)\/[\w./-]*$/.test(text));
}

/**
 * The `npx ironstride …` commands of a block that is marked `sh`. A comment `# exit 1` behind a command states its exit
 * code; 0 when nothing is said. `<<'END'` gives the lines up to `END` as input. Blocks marked `sh norun` are left alone.
 */
export function runnableCommands({ info, text }: CodeBlock): Command[] {
  if (info !== 'sh') return [];
  const found = text.matchAll(/^npx ironstride (.*?)(?: <<'END')?(?: +# exit (\d))?$(?:\n([\s\S]*?)^END$)?/gm);
  return [...found].map(([line, words = '', exit = '0', input = '']) => ({
    command: line.split('\n')[0] ?? line,
    args: [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    exit: Number(exit),
    input,
  }));
}

function withoutCode(page: string): string {
  return page.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '');
}
