import type { SegmentMark } from '#shared/contract/segments-edit.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { activate } from './navigate.ts';
import type { SessionParts } from './parts.ts';
import { findAfter, findBefore, replaceSegments } from './rows.ts';
import { findSegment, selectActiveRow } from './selectors.ts';

/** Sets a mark of a row, the active one where none is named, or takes it away. */
export async function toggleMark(parts: SessionParts, mark: SegmentMark, id?: SegmentId): Promise<void> {
  const segmentId = id ?? parts.store.get().activeId;
  if (!segmentId || !(await parts.drafts.save(segmentId))) return;
  const row = findSegment(parts.store.get(), segmentId);
  if (!row) return;
  const result = await parts.call('segments.mark', { segmentId, mark, on: !row[mark] });
  if (!result.ok) return parts.report(result.error);
  const { open } = parts.store.get();
  if (open) parts.store.set({ open: replaceSegments(open, [result.value]) });
  // A row that was locked or unlocked has another editor.
  if (mark === 'locked' && id === undefined) requestAnimationFrame(() => parts.editor?.focus());
}

/** The next or the last bookmark of the article, going round. */
export function goToBookmark(parts: SessionParts, direction: 1 | -1): void {
  const { open } = parts.store.get();
  const from = selectActiveRow(parts.store.get());
  const find = direction === 1 ? findAfter : findBefore;
  const row = open && find(open, from, (each) => each.bookmarked);
  if (row) activate(parts, row.id);
  parts.editor?.focus();
}
