import type { ParagraphKind } from '#shared/model/article.ts';
import { isAuthorHeading, isAuthorNote, isByline } from './is-author-note.ts';
import { isCaption } from './is-caption.ts';
import { isHeading } from './is-heading.ts';
import { isRelated, isRelatedLabel } from './is-related.ts';

/**
 * Tells what each paragraph of an article is, from its words and its place: links to other articles, captions with their
 * credit, the note about the author (at the end, or between links there), headings, and the body that all the rest is.
 */
export function classifyParagraphs(texts: readonly string[]): readonly ParagraphKind[] {
  const kinds: ParagraphKind[] = texts.map((text, index) => kindByWords(text, index, texts));
  markAuthorNotes(texts, kinds);
  return kinds;
}

function kindByWords(text: string, index: number, texts: readonly string[]): ParagraphKind {
  const before = texts[index - 1];
  if (isRelated(text)) return 'related';
  if (before !== undefined && isRelatedLabel(before) && isHeading(text)) return 'related';
  if (isCaption(text, index)) return 'caption';
  if (texts.length > 1 && isByline(text)) return 'author-note';
  return isHeading(text) ? 'heading' : 'body';
}

/** From the end upwards: after a note come only notes, links and captions. A note can also open the article. */
function markAuthorNotes(texts: readonly string[], kinds: ParagraphKind[]): void {
  const heading = texts.findIndex(isAuthorHeading);
  if (heading > 0) for (let index = heading; index < texts.length; index += 1) markNote(kinds, index);
  for (let index = texts.length - 1; index > 0; index -= 1) {
    if (isAuthorNote(texts[index] ?? '')) markNote(kinds, index);
    else if (kinds[index] === 'body' || kinds[index] === 'heading') break;
  }
  if (texts.length > 1 && opensWithNote.test(texts[0] ?? '') && isAuthorNote(texts[0] ?? '')) markNote(kinds, 0);
}

const opensWithNote = /^(?:Dit|Deze|Een eerdere|Eerder)\s/u;

function markNote(kinds: ParagraphKind[], index: number): void {
  if (kinds[index] !== 'related' && kinds[index] !== 'caption') kinds[index] = 'author-note';
}
