/** Where the caret belongs after the text was changed from outside: behind what is new, and never inside a word. */
export function findCaret(before: string, after: string): number {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const caret = after.length - end;
  const insideWord = /[\p{L}\p{N}]$/u.test(after.slice(0, caret));
  const rest = insideWord ? (/^[\p{L}\p{N}\p{M}]*/u.exec(after.slice(caret))?.[0].length ?? 0) : 0;
  return caret + rest;
}
