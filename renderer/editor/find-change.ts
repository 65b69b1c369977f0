import { findSharedEnds } from '#renderer/session/find-shared-ends.ts';

/** Where the caret belongs after the text was changed from outside: behind what is new, and never inside a word. */
export function findCaret(before: string, after: string): number {
  const caret = after.length - findSharedEnds(before, after).end;
  const insideWord = /[\p{L}\p{N}]$/u.test(after.slice(0, caret));
  const rest = insideWord ? (/^[\p{L}\p{N}\p{M}]*/u.exec(after.slice(caret))?.[0].length ?? 0) : 0;
  return caret + rest;
}
