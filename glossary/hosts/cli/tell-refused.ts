import { renderReason } from '#shared/messages/render-reason.ts';
import type { Refused } from '#shared/model/reason.ts';
import type { Console } from './console.ts';

/** Tells each part of a file that was left out, with its line and why. */
export function tellRefused(console: Console, file: string, refused: readonly Refused[]): void {
  for (const { line, reason } of refused) {
    console.tell('refusedLine', { file, line, reason: renderReason(reason, console.language) });
  }
}

/** The same for a program: the reason as data, and beside it the words. */
export function describeRefused(
  { language }: Console,
  refused: readonly Refused[],
): readonly (Refused & { readonly message: string })[] {
  return refused.map((part) => ({ ...part, message: renderReason(part.reason, language) }));
}
