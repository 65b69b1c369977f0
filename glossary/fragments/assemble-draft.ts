import type { AssembledDraft, DraftPiece, Fragment } from '#shared/model/fragment.ts';
import type { SegmentTerm } from '#shared/model/terms.ts';
import { tokenise } from '#glossary/text/tokenise.ts';

/** Less than this of the words covered is no help. */
const leastCovered = 0.4;

interface Stretch {
  readonly kind: 'fragment' | 'term';
  readonly start: number;
  readonly end: number;
  readonly english: string;
}

/**
 * English put together in the order of the Dutch: fragments first, the longest before the others, then terms of the glossary
 * in what is left; the rest stays Dutch. Null where too little is known.
 */
export function assembleDraft(
  text: string,
  fragments: readonly Fragment[],
  terms: readonly SegmentTerm[],
): AssembledDraft | null {
  const words = tokenise(text).filter(({ kind }) => kind === 'word');
  const stretches = chooseStretches(fragments, terms);
  const isCovered = (start: number) => stretches.some((stretch) => start >= stretch.start && start < stretch.end);
  const covered = words.filter(({ start }) => isCovered(start)).length / Math.max(1, words.length);
  if (covered < leastCovered) return null;
  return { ...join(text, stretches), covered };
}

function chooseStretches(fragments: readonly Fragment[], terms: readonly SegmentTerm[]): readonly Stretch[] {
  const known: Stretch[] = fragments
    .map(({ source: [start, end], english }) => ({ kind: 'fragment' as const, start, end, english }))
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const { hit, concept } of terms) {
    const preferred = concept.terms.find(({ language, standing }) => language === 'en' && standing === 'preferred');
    if (hit.kind === 'term' && preferred) {
      known.push({ kind: 'term', start: hit.start, end: hit.end, english: preferred.text });
    }
  }
  const chosen: Stretch[] = [];
  for (const stretch of known) {
    if (!chosen.some(({ start, end }) => stretch.start < end && stretch.end > start)) chosen.push(stretch);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function join(text: string, stretches: readonly Stretch[]): Pick<AssembledDraft, 'text' | 'pieces'> {
  const pieces: DraftPiece[] = [];
  let draft = '';
  const add = (kind: DraftPiece['kind'], words: string, start: number, end: number) => {
    if (words === '') return;
    const from = draft.length;
    draft += words;
    if (words.trim() !== '') pieces.push({ kind, target: [from, draft.length], source: [start, end] });
  };
  let done = 0;
  for (const { kind, start, end, english } of stretches) {
    add('dutch', text.slice(done, start), done, start);
    add(kind, draft.trim() === '' ? capitalise(english, text) : english, start, end);
    done = end;
  }
  add('dutch', text.slice(done), done, text.length);
  return { text: draft, pieces };
}

/** What begins the segment takes the capital that the Dutch has there. */
function capitalise(english: string, text: string): string {
  return /^\P{L}*\p{Lu}/u.test(text) ? english.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : english;
}
