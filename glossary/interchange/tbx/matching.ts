import { termMatchings, type TermMatching } from '#shared/model/terms.ts';

/** A matching rule as a file names it (`allow-gap`, `allowGap`, `this form only`); null where it is none. */
export function readMatching(value: string): TermMatching | null {
  const rule = bareLetters(value).replace(/only$/u, '');
  return termMatchings.find((matching) => bareLetters(matching) === rule) ?? null;
}

function bareLetters(text: string): string {
  return text.toLowerCase().replace(/[^a-z]/gu, '');
}
