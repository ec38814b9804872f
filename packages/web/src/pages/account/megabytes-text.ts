/** So many bytes as people read them: `2.5 MB`. */
export function megabytesText(bytes: number, language: string): string {
  return `${(bytes / 1_000_000).toLocaleString(language, { maximumFractionDigits: 1 })} MB`;
}
