import { isConfirmed, type Segment } from '#shared/model/segment.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import type { SessionParts } from './parts.ts';
import { findAfter, stepFrom } from './rows.ts';
import { findRow, isOpen, selectActiveRow } from './selectors.ts';
import type { CaretHint } from './state.ts';

const atEnd: CaretHint = { edge: 'end' };

/** Makes a row the active one. What was typed in the row before is stored at once. */
export function activate(parts: SessionParts, id: SegmentId, caret: CaretHint = atEnd): void {
  const { open, activeId, drafts } = parts.store.get();
  if (!open?.places.has(id)) return;
  if (activeId === id) return caret.stay ? undefined : parts.editor?.focus(caret);
  if (activeId && drafts.has(activeId)) void parts.drafts.save(activeId);
  parts.store.set({ activeId: id, caret, blocked: null, rowMode: null, commenting: null });
  parts.aids.load(id);
  parts.places.remember(open.articleId, id);
}

/** One row further or back. */
export function step(parts: SessionParts, steps: 1 | -1, caret?: CaretHint): void {
  const { open } = parts.store.get();
  const row = selectActiveRow(parts.store.get());
  const next = open && row && stepFrom(open, row, steps);
  if (next) activate(parts, next.id, caret);
}

export function goTo(parts: SessionParts, number: number): void {
  const { open } = parts.store.get();
  moveTo(parts, open && findRow(open, number));
}

export function nextUnconfirmed(parts: SessionParts): void {
  moveTo(
    parts,
    findNext(parts, (row) => !isConfirmed(row.status)),
  );
}

export function nextFinding(parts: SessionParts): void {
  const { findings } = parts.store.get();
  moveTo(
    parts,
    findNext(parts, (row) => (findings.get(row.id) ?? []).some(isOpen)),
  );
}

function findNext(parts: SessionParts, fits: (row: Segment) => boolean): Segment | null {
  const { open } = parts.store.get();
  return open && findAfter(open, selectActiveRow(parts.store.get()), fits);
}

function moveTo(parts: SessionParts, row: Segment | null): void {
  if (row) activate(parts, row.id);
  parts.editor?.focus();
}
