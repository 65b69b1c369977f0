import type { DraftStep } from '#shared/contract/segments.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { isConfirmed, type Segment, type SegmentOrigin } from '#shared/model/segment.ts';
import type { SessionParts } from './parts.ts';
import { keepsOrigin } from './keeps-origin.ts';
import { findSegment, liveTextOf } from './selectors.ts';
import type { LocalDraft } from './state.ts';

/**
 * What the editor of a row holds after a key. A match that is edited stays that match until little of it stands. With `step` it
 * is undone by itself, and not together with what was typed before or after it.
 */
export function editText(parts: SessionParts, id: SegmentId, text: string, step: DraftStep | null = null): void {
  const state = parts.store.get();
  const row = findSegment(state, id);
  const before = liveTextOf(state, id) ?? '';
  if (!row || text === before) return;
  const { origin, matchScore } = state.drafts.get(id) ?? row;
  const stays = origin !== null && keepsOrigin(before, text);
  if (step && state.drafts.has(id)) void parts.drafts.saveAlone(id);
  putText(parts, row, { text, ...(stays ? { origin, matchScore } : byHand), step }, step === null);
  if (step) void parts.drafts.saveAlone(id);
}

/** Text that takes the place of another as a whole, and where it came from. */
export interface Replacement {
  readonly text: string;
  readonly origin: SegmentOrigin;
  readonly matchScore: number | null;
}

/**
 * Replaces the text of a row as one undo step of its own, called `step`. What was typed before is stored first, and that takes a moment
 * in which more may be typed: so the new text is made from the text as it then is.
 */
export async function replaceText(
  parts: SessionParts,
  row: Segment,
  step: DraftStep,
  replace: (text: string) => Replacement,
): Promise<void> {
  if (row.locked) return parts.report({ type: 'segment-locked', segmentId: row.id });
  while (parts.store.get().drafts.has(row.id)) if (!(await parts.drafts.save(row.id))) break;
  const now = findSegment(parts.store.get(), row.id);
  if (!now) return;
  putText(parts, now, { ...replace(liveTextOf(parts.store.get(), row.id) ?? ''), step });
  await parts.drafts.save(row.id);
}

/**
 * Changes the text of a row at once, as a key does, as one undo step of its own: for what is put in between two keys, where the
 * next one must find it.
 */
export function changeAtOnce(
  parts: SessionParts,
  row: Segment,
  step: DraftStep,
  change: (text: string) => string | null,
): void {
  if (row.locked) return parts.report({ type: 'segment-locked', segmentId: row.id });
  const state = parts.store.get();
  const text = change(liveTextOf(state, row.id) ?? '');
  if (text === null) return;
  const { origin, matchScore } = state.drafts.get(row.id) ?? row;
  if (state.drafts.has(row.id)) void parts.drafts.saveAlone(row.id);
  putText(parts, row, { text, ...(origin === null ? byHand : { origin, matchScore }), step });
  void parts.drafts.saveAlone(row.id);
}

/** What is known of text that came from no memory. */
export const byHand = { origin: 'typed', matchScore: null } as const;

type NewText = Pick<LocalDraft, 'text' | 'origin' | 'matchScore' | 'step'>;

/**
 * `isSeen`: the editor shows it already, so that the key is painted before anything else is drawn; only the mark of a confirmation
 * goes or comes back with the key itself.
 */
function putText(parts: SessionParts, row: Segment, change: NewText, isSeen = false): void {
  const { drafts } = parts.store.get();
  const next = new Map(drafts);
  const base = drafts.get(row.id)?.base ?? row.version;
  // Typing something and taking it back leaves a confirmed row confirmed.
  const back = change.text === row.target && !parts.drafts.isSaving(row.id);
  if (back) next.delete(row.id);
  else next.set(row.id, { ...change, base, articleId: row.articleId });
  const keepsMark = !isConfirmed(row.status) || (drafts.has(row.id) && !back);
  if (isSeen && keepsMark) parts.store.setSeen({ drafts: next });
  else parts.store.set({ drafts: next });
  if (!back) parts.drafts.schedule(row.id);
  parts.checks.scheduleRow(row.id);
}
