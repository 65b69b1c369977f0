import type { TagKind } from '#shared/model/tag.ts';
import { hasTags, readTag, splitAtTags } from '#shared/text/tags.ts';

/** A stretch of text that is set in one way, or a tag that stands by itself. */
export interface TextRun {
  readonly text: string;
  /** What goes round it, outermost first. */
  readonly around: readonly TagKind[];
  /** Null for words. */
  readonly single: { readonly kind: TagKind; readonly mark: string; readonly number: number } | null;
}

/** A text with tags as stretches. Tags that are crosswise or lack their other end do what they can and break nothing. */
export function listRuns(text: string): readonly TextRun[] {
  if (!hasTags(text)) return text === '' ? [] : [{ text, around: [], single: null }];
  const open: { kind: TagKind; number: number }[] = [];
  const runs: TextRun[] = [];
  for (const piece of splitAtTags(text)) {
    const tag = readTag(piece);
    const around = open.map(({ kind }) => kind);
    if (!tag) runs.push({ text: piece, around, single: null });
    else if (tag.role === 'single') {
      runs.push({ text: '', around, single: { kind: tag.kind, mark: piece, number: tag.number } });
    } else if (tag.role === 'open') open.push({ kind: tag.kind, number: tag.number });
    else {
      const at = open.findLastIndex(({ kind, number }) => kind === tag.kind && number === tag.number);
      if (at >= 0) open.splice(at, 1);
    }
  }
  return runs;
}
