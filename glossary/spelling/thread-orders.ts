import type { SpellingVariant } from '#shared/model/spelling.ts';

/** What the thread with the word lists is asked. */
export type SpellingOrder = { readonly id: number; readonly variant: SpellingVariant } & (
  { readonly kind: 'listed'; readonly words: readonly string[] } | { readonly kind: 'suggest'; readonly word: string }
);

/** What it answers: for `listed` one answer a word, for `suggest` words, the likeliest first. */
export type SpellingReply = { readonly id: number } & (
  { readonly listed: readonly boolean[] } | { readonly suggested: readonly string[] } | { readonly bug: string }
);
