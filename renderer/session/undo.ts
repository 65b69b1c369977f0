import type { UndoLabel } from '#shared/contract/segments.ts';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import { closeFilter } from './filter.ts';
import { activate } from './navigate.ts';
import { openArticle, whenRestructured } from './open-article.ts';
import type { SessionParts } from './parts.ts';
import { findRowIndex } from './rows.ts';

/** One step back or forward on the stack of the whole workspace, and to the place where it was. */
export async function undoStep(parts: SessionParts, direction: 'undo' | 'redo'): Promise<void> {
  // What is not stored yet is the newest step: it must be on the stack before the stack is asked.
  if (!(await parts.drafts.saveAll())) return;
  const result = await parts.call(direction === 'undo' ? 'undo.undo' : 'undo.redo', {});
  if (!result.ok) {
    if (result.error.type !== 'nothing-to-undo' && result.error.type !== 'nothing-to-redo') parts.report(result.error);
    return;
  }
  await whenRestructured(parts);
  const { label, articleId, segmentId } = result.value;
  const elsewhere = segmentId === null || segmentId !== parts.store.get().activeId;
  if (elsewhere || wide.has(label)) parts.notify({ type: direction === 'undo' ? 'undone' : 'redone', label });
  // Who looks at the list of places of a re-wording sees there what became of them, and goes on with its words.
  if (label === 'reword' && parts.store.get().view === 'reword') return;
  await goThere(parts, articleId, segmentId);
}

/** What changes many rows: the one that the user is led to shows only part of it. */
const wide: ReadonlySet<UndoLabel> = new Set<UndoLabel>(['propagate', 'replace', 'pretranslate', 'reword']);

/** A row is on the desk, wherever the user is; what has no place is told only. */
async function goThere(parts: SessionParts, articleId: ArticleId | null, segmentId: SegmentId | null): Promise<void> {
  if (!articleId) return;
  parts.store.set({ view: 'desk' });
  const { open, activeId } = parts.store.get();
  if (open?.articleId !== articleId) return openArticle(parts, articleId, segmentId ?? undefined);
  if (!segmentId || segmentId === activeId) return parts.editor?.focus();
  // A filter that hides it would leave the user before nothing.
  if (findRowIndex(open, segmentId) < 0) closeFilter(parts);
  activate(parts, segmentId);
}
