/** The first lines of every generated page. */
export function heading(title: string): string {
  return `<!-- Written by scripts/docs.ts from the code; edit the code and run “npm run docs”. -->\n\n# ${title}\n`;
}

/** A table; bars inside cells are escaped. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]): string =>
    `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A block of text as it is. */
export function block(text: string, language = 'text'): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** Sections with an empty line between them, and one line end at the end; empty ones are left out. */
export function page(...sections: readonly string[]): string {
  return `${sections
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .join('\n\n')}\n`;
}
