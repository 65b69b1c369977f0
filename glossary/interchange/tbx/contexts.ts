import type { TermExample, TermLanguage } from '#shared/model/terms.ts';

/** A sentence in which a term stands, as one language of a file has it. */
export interface ContextDraft {
  readonly language: TermLanguage;
  readonly text: string;
  readonly id: string | null;
  /** The context in the other language that says the same. */
  readonly target: string | null;
  from: string | null;
}

/** Puts sentences and their translations together, in the order of the file; one that stands alone is an example of one side. */
export function joinContexts(contexts: readonly ContextDraft[]): readonly TermExample[] {
  const examples: { nl: string; en: string; from: string | null; id: string | null }[] = [];
  for (const { language, text, id, target, from } of contexts) {
    const partner = target === null ? undefined : examples.find((example) => example.id === target);
    if (partner && partner[language] === '') {
      partner[language] = text;
      partner.from ??= from;
    } else {
      examples.push({ nl: '', en: '', from, id, [language]: text });
    }
  }
  return examples
    .toSorted((one, other) => placeOf(one.id) - placeOf(other.id))
    .map(({ nl, en, from }) => ({ nl, en, from }));
}

/** Our own files number the sentences of an entry, since those of one language stand together. */
function placeOf(id: string | null): number {
  return Number(/-example-(\d{1,6})$/u.exec(id ?? '')?.[1] ?? 0);
}
