import type { SegmentId } from '#shared/model/ids.ts';
import type { Segment, SegmentOrigin } from '#shared/model/segment.ts';
import type { SessionParts } from './parts.ts';
import { findSegment, liveTextOf } from './selectors.ts';
import type { LocalDraft } from './state.ts';

/** What the editor of a row holds after a key. Text that was inserted and then changed by hand counts as typed. */
export function editText(parts: SessionParts, id: SegmentId, text: string): void {
  const row = findSegment(parts.store.get(), id);
  if (!row || text === liveTextOf(parts.store.get(), id)) return;
  putText(parts, row, { text, origin: 'typed', matchScore: null });
}

/** Replaces the text of a row as one undo step of its own: what was typed before is stored first. */
export async function replaceText(
  parts: SessionParts,
  row: Segment,
  replacement: { readonly text: string; readonly origin: SegmentOrigin; readonly matchScore: number | null },
): Promise<void> {
  if (row.locked) return parts.report({ type: 'segment-locked', segmentId: row.id });
  if (parts.store.get().drafts.has(row.id)) await parts.drafts.save(row.id);
  putText(parts, row, replacement);
  await parts.drafts.save(row.id);
}

type NewText = Pick<LocalDraft, 'text' | 'origin' | 'matchScore'>;

function putText(parts: SessionParts, row: Segment, change: NewText): void {
  const { drafts } = parts.store.get();
  const next = new Map(drafts);
  const base = drafts.get(row.id)?.base ?? row.version;
  // Typing something and taking it back leaves a confirmed row confirmed.
  const back = change.text === row.target && !parts.drafts.isSaving(row.id);
  if (back) next.delete(row.id);
  else next.set(row.id, { ...change, base, articleId: row.articleId });
  parts.store.set({ drafts: next });
  if (!back) parts.drafts.schedule(row.id);
  parts.checks.scheduleRow(row.id);
}
