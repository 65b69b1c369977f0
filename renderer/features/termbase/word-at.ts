/** The word in which a place of a text lies, or at whose edge; empty where there is none. Hyphens and apostrophes belong to words. */
export function wordAt(text: string, offset: number): string {
  const before = /[\p{L}\p{N}\p{M}'’-]*$/u.exec(text.slice(0, offset))?.[0] ?? '';
  const after = /^[\p{L}\p{N}\p{M}'’-]*/u.exec(text.slice(offset))?.[0] ?? '';
  return (before + after).replace(/^['’-]+|['’-]+$/gu, '');
}
