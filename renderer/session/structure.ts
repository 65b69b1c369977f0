import type { SegmentId } from '#shared/model/ids.ts';
import type { Segment } from '#shared/model/segment.ts';
import { whenRestructured } from './open-article.ts';
import { activate } from './navigate.ts';
import type { SessionParts } from './parts.ts';
import { replaceSegments } from './rows.ts';
import { leaveWord } from './leave-word.ts';
import { selectActiveRow, selectLiveText } from './selectors.ts';

/** Splits the active row at the caret in its Dutch; where there is none, a place is asked for in the row. */
export async function splitActive(parts: SessionParts): Promise<void> {
  const row = await readStored(parts);
  if (!row) return;
  const at = parts.source?.readCaret() ?? null;
  if (at !== null && row.source.slice(0, at).trim() !== '' && row.source.slice(at).trim() !== '') {
    return splitAt(parts, row.id, at);
  }
  parts.store.set({ rowMode: { kind: 'split', segmentId: row.id, targetAt: readTargetCaret(parts) } });
}

function readTargetCaret(parts: SessionParts): number {
  const text = selectLiveText(parts.store.get());
  return leaveWord(text, parts.editor?.readSelection()?.[1] ?? text.length);
}

/** Splits there, the English at the caret that it had when the split was asked for. */
export async function splitAt(parts: SessionParts, segmentId: SegmentId, sourceAt: number): Promise<void> {
  const { rowMode } = parts.store.get();
  const targetAt = rowMode?.kind === 'split' ? rowMode.targetAt : readTargetCaret(parts);
  const row = await readStored(parts);
  if (row?.id !== segmentId) return;
  const result = await parts.call('segments.split', { segmentId, version: row.version, sourceAt, targetAt });
  parts.store.set({ rowMode: null });
  if (!result.ok) return parts.report(result.error);
  await whenRestructured(parts);
  activate(parts, result.value.first);
}

/** Joins the active row with the next; over the end of a paragraph only once the user has said so. */
export async function joinActive(parts: SessionParts, across: boolean): Promise<void> {
  const { open, drafts } = parts.store.get();
  const row = await readStored(parts);
  if (!row) return;
  const next = open?.segments[row.index + 1];
  if (next && drafts.has(next.id) && !(await parts.drafts.save(next.id))) return;
  const result = await parts.call('segments.join', { segmentId: row.id, version: row.version, across });
  if (!result.ok && result.error.type === 'paragraph-ends') return parts.store.set({ surface: 'join-across' });
  if (!result.ok) return parts.report(result.error);
  await whenRestructured(parts);
  activate(parts, row.id, { edge: 'end' });
}

/** Opens the Dutch of the active row for a correction. */
export async function startSourceEdit(parts: SessionParts): Promise<void> {
  const row = await readStored(parts);
  if (row && !row.locked) parts.store.set({ rowMode: { kind: 'source', segmentId: row.id } });
}

/** Keeps corrected Dutch; what the file has stays known. */
export async function saveSource(parts: SessionParts, segmentId: SegmentId, source: string): Promise<void> {
  const row = await readStored(parts);
  if (row?.id !== segmentId) return;
  const result = await parts.call('segments.editSource', { segmentId, version: row.version, source });
  if (!result.ok) return parts.report(result.error);
  const { open } = parts.store.get();
  parts.store.set({ rowMode: null, ...(open && { open: replaceSegments(open, [result.value]) }) });
  parts.aids.load(segmentId);
  parts.checks.scheduleRow(segmentId);
  parts.editor?.focus();
}

/** Leaves the row as it is. */
export function endRowMode(parts: SessionParts): void {
  parts.store.set({ rowMode: null });
  parts.editor?.focus();
}

/** The active row once what was typed in it is stored; null where that failed. */
async function readStored(parts: SessionParts): Promise<Segment | null> {
  const id = parts.store.get().activeId;
  if (!id || !(await parts.drafts.save(id))) return null;
  return selectActiveRow(parts.store.get());
}
