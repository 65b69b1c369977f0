import { pairedKinds, type TagContent, type TagKind } from '../model/tag.ts';
import { hasTags, readTag, splitAtTags, tagClass } from './tags.ts';

/** Words that are set in one way. */
export interface StyledRun {
  readonly text: string;
  /** Formatting that holds, each once; empty for plain words. */
  readonly styles: readonly TagKind[];
  /** The address of the link that the words are part of; null outside a link. */
  readonly link: string | null;
}

/**
 * A text as it is to be read: formatting as styles, placeholders and the labels of notes as words, a line break as a line end.
 * Tags that are crosswise or lack their other end do what they can.
 */
export function listStyledRuns(text: string, tags: readonly TagContent[]): readonly StyledRun[] {
  if (!hasTags(text)) return text === '' ? [] : [{ text, styles: [], link: null }];
  const about = new Map(tags.map((tag) => [tag.mark, tag.about]));
  const open: { readonly kind: TagKind; readonly number: number; readonly address: string }[] = [];
  const runs: StyledRun[] = [];
  const add = (words: string, extra: readonly TagKind[] = []) => {
    const kinds = new Set([...open.map(({ kind }) => kind), ...extra]);
    const styles = pairedKinds.filter((kind) => kinds.has(kind) && kind !== 'link' && kind !== 'span');
    const link = open.findLast(({ kind }) => kind === 'link')?.address ?? null;
    if (words !== '') runs.push({ text: words, styles, link: link === '' ? null : link });
  };
  for (const piece of splitAtTags(text)) {
    const tag = readTag(piece);
    if (!tag) add(piece.replace(stray, ''));
    else if (tag.kind === 'break') add('\n');
    else if (tag.kind === 'note') add(about.get(piece) || String(tag.number), ['superscript']);
    else if (tag.role === 'single') add(tag.kind === 'placeholder' ? (about.get(piece) ?? '') : '');
    else if (tag.role === 'open') open.push({ ...tag, address: about.get(piece) ?? '' });
    else {
      const at = open.findLastIndex(({ kind, number }) => kind === tag.kind && number === tag.number);
      if (at >= 0) open.splice(at, 1);
    }
  }
  return runs;
}

const stray = new RegExp(`[${tagClass}]`, 'gu');

/** The words alone, for a document that knows no formatting: placeholders stay, notes are in square brackets. */
export function writePlainText(text: string, tags: readonly TagContent[]): string {
  if (!hasTags(text)) return text;
  const about = new Map(tags.map((tag) => [tag.mark, tag.about]));
  return splitAtTags(text)
    .map((piece) => {
      const tag = readTag(piece);
      if (!tag) return piece.replace(stray, '');
      if (tag.kind === 'break') return ' ';
      if (tag.kind === 'placeholder') return about.get(piece) ?? '';
      return tag.kind === 'note' ? `[${about.get(piece) || tag.number}]` : '';
    })
    .join('');
}
