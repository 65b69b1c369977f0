/** The place itself, or where it is inside a word the nearer end of that: no split means to part a word. */
export function leaveWord(text: string, at: number): number {
  const before = /[^\s]*$/u.exec(text.slice(0, at))?.[0].length ?? 0;
  const after = /^[^\s]*/u.exec(text.slice(at))?.[0].length ?? 0;
  if (before === 0 || after === 0) return at;
  return before <= after ? at - before : at + after;
}
