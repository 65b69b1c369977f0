import type { SegmentId } from '#shared/model/ids.ts';
import { isConfirmed, type Segment } from '#shared/model/segment.ts';
import { putFindings } from './checks.ts';
import type { OverrideRequest } from './commands.ts';
import { settleDraft } from './drafts.ts';
import { activate } from './navigate.ts';
import type { SessionParts } from './parts.ts';
import { propagationOf, tellPropagation } from './propagation.ts';
import { findAfter, replaceSegments } from './rows.ts';
import { selectActiveRow, selectArticle, selectLiveText } from './selectors.ts';
import type { LocalDraft } from './state.ts';

/** Confirms the active row and goes on to the next one that is not; refused by term findings until they are met or overridden. */
export async function confirmActive(parts: SessionParts, overrides: readonly OverrideRequest[] = []): Promise<void> {
  const id = parts.store.get().activeId;
  // Stored as a draft first, so that the row keeps where its text came from.
  if (id && (await parts.drafts.save(id))) await confirmStored(parts, overrides);
}

async function confirmStored(parts: SessionParts, overrides: readonly OverrideRequest[]): Promise<void> {
  const { store } = parts;
  const row = selectActiveRow(store.get());
  if (!row) return;
  const target = selectLiveText(store.get());
  const { version } = row;
  const result = await parts.call('segments.confirm', {
    segmentId: row.id,
    target,
    version,
    overrides: [...overrides],
    propagation: propagationOf(store.get().settings),
  });
  if (result.ok) {
    const sent: LocalDraft = {
      text: target,
      origin: 'typed',
      matchScore: null,
      base: version,
      articleId: row.articleId,
      step: null,
    };
    settleDraft(parts, sent, result.value.segment);
    store.set({ blocked: null });
    tellPropagation(parts, row.id, result.value);
    goOn(parts, row.id, target, result.value.next);
  } else if (result.error.type === 'terms-not-met') {
    putFindings(parts, row.id, result.error.findings);
    store.set({ blocked: row.id, refusals: store.get().refusals + 1 });
    parts.checks.scheduleRow(row.id);
  } else {
    parts.report(result.error);
  }
}

function goOn(parts: SessionParts, from: SegmentId, confirmed: string, next: SegmentId | null): void {
  const { store } = parts;
  // The user has moved on, types in the row again or has begun to comment on it: leave them there.
  const { activeId, commenting } = store.get();
  if (activeId !== from || commenting !== null || selectLiveText(store.get()) !== confirmed) return;
  const shown = findShown(parts);
  if (shown !== undefined) return shown ? activate(parts, shown) : undefined;
  if (next) return activate(parts, next);
  const article = selectArticle(store.get());
  if (article) parts.notify({ type: 'article-done', title: article.title });
}

/** Where a filter is on, work goes on among what it shows; undefined where none is. */
function findShown(parts: SessionParts): SegmentId | null | undefined {
  const { open } = parts.store.get();
  if (!open?.shown) return undefined;
  const toDo = (row: Segment) => !isConfirmed(row.status) && !row.locked;
  return findAfter(open, selectActiveRow(parts.store.get()), toDo)?.id ?? null;
}

/** Makes the confirmed row a draft again. */
export async function unconfirmActive(parts: SessionParts): Promise<void> {
  const row = selectActiveRow(parts.store.get());
  if (!row) return;
  if (!(await parts.drafts.save(row.id))) return;
  const result = await parts.call('segments.unconfirm', { segmentId: row.id });
  const { open } = parts.store.get();
  if (!result.ok) parts.report(result.error);
  else if (open) parts.store.set({ open: replaceSegments(open, [result.value]) });
}

/** Closes the panel of a refused confirmation and goes back to the text. */
export function dismissBlocked(parts: SessionParts): void {
  parts.store.set({ blocked: null });
  parts.editor?.focus();
}
