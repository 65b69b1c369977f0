import type { Concept, Term } from '#shared/model/terms.ts';
import type { RewordRequest } from './reword-request.ts';

/** What a change of an entry asks to be changed in the texts too. */
export type WordingChange = Extract<RewordRequest, { readonly kind: 'wording' }>;

/**
 * The change of wording that follows from a change of an entry: a preferred term that gave way to another, and wordings that
 * are forbidden now and were not, give way to the preferred one. A former preferred term that is still admitted does too: the
 * user chose another, and sees each sentence before it changes. Null where nothing follows.
 */
export function rewordAfterChange(before: Pick<Concept, 'terms'>, after: Concept): WordingChange | null {
  const preferred = preferredOf(after);
  if (!preferred) return null;
  const former = preferredOf(before);
  const known = new Set(forbiddenOf(before));
  const forbidden = forbiddenOf(after).filter((text) => !known.has(text));
  const replaced = former && former.text !== preferred.text ? [former.text] : [];
  const old = [...new Set([...replaced, ...forbidden])].filter((text) => text !== preferred.text);
  return old.length === 0 ? null : { kind: 'wording', old, new: preferred.text, conceptId: after.id };
}

function preferredOf({ terms }: Pick<Concept, 'terms'>): Term | undefined {
  return terms.find(({ language, standing }) => language === 'en' && standing === 'preferred');
}

function forbiddenOf({ terms }: Pick<Concept, 'terms'>): readonly string[] {
  return terms.flatMap(({ language, standing, text }) =>
    language === 'en' && standing === 'deprecated' ? [text] : [],
  );
}
