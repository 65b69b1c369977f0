import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { activate } from './navigate.ts';
import type { SessionParts } from './parts.ts';
import { filterRows, isEmptyFilter, noFilter, type DeskFilter, type FilterProblem } from './filter-rows.ts';
import { countOpen } from './group-threads.ts';
import { findRowIndex, showOnly } from './rows.ts';
import { liveTextOf, selectActiveRow } from './selectors.ts';

/**
 * Shows the rows that fit with their neighbours. They stay while they are worked on, though they may no longer fit: a row
 * must not go from under the caret. Filtering again looks anew.
 */
export async function filterDesk(parts: SessionParts, filter: DeskFilter): Promise<void> {
  const { store } = parts;
  const { open } = store.get();
  if (!open) return;
  const turn = (turns.get(parts) ?? 0) + 1;
  turns.set(parts, turn);
  store.set({ filter: { ...filter, problem: store.get().filter?.problem ?? null } });
  const found = filter.regex && filter.text !== '' ? await findPattern(parts, open.articleId, filter) : null;
  const now = store.get();
  // Asked again since, or closed.
  if (turns.get(parts) !== turn || now.open?.articleId !== open.articleId || !now.filter) return;
  if (found && !found.ok) return store.set({ filter: { ...filter, problem: found.error } });
  const { comments, findings } = now;
  const shown = isEmptyFilter(filter)
    ? null
    : filterRows(now.open.segments, filter, {
        found: found?.value ?? null,
        textOf: (row) => now.drafts.get(row.id)?.text ?? row.target,
        findingsOf: (row) => findings.get(row.id) ?? [],
        commentsOf: (row) => {
          const threads = comments.get(row.id) ?? [];
          return { all: threads.length, open: countOpen(threads) };
        },
      });
  store.set({ filter: { ...filter, problem: null }, open: showOnly(now.open, shown) });
  stayInSight(parts);
}

/** Counts how often was filtered: an answer that comes late is dropped. */
const turns = new WeakMap<SessionParts, number>();

/** An expression is tried by the engine, which can stop one that never ends; what was typed must be there for that. */
async function findPattern(
  parts: SessionParts,
  articleId: ArticleId,
  { text, side }: DeskFilter,
): Promise<Result<ReadonlySet<SegmentId>, FilterProblem>> {
  await parts.drafts.saveAll();
  const result = await parts.call('segments.matchPattern', { articleId, pattern: text, side });
  if (result.ok) return ok(new Set(result.value));
  if (result.error.type === 'pattern-invalid') return err('invalid');
  if (result.error.type === 'pattern-slow') return err('slow');
  parts.report(result.error);
  return ok(new Set());
}

/** The row that is active goes on being so where it is shown; else the first one that fits after it. */
function stayInSight(parts: SessionParts): void {
  const { open } = parts.store.get();
  const row = selectActiveRow(parts.store.get());
  if (!open || (row && findRowIndex(open, row.id) >= 0)) return;
  const fits = open.rows.filter(({ id }) => !open.dimmed.has(id));
  const next = fits.find(({ index }) => index > (row?.index ?? -1)) ?? fits[0];
  // The keyboard stays in the filter.
  if (next) activate(parts, next.id, { edge: 'end', stay: true });
}

/** Opens the filter, for the text that is selected on either side where there is some. */
export function openFilter(parts: SessionParts): void {
  const { store } = parts;
  const words = parts.source?.readSelection() ?? readSelected(parts);
  const now = store.get().filter ?? { ...noFilter, problem: null };
  store.set({ filterVisits: store.get().filterVisits + 1 });
  if (words) void filterDesk(parts, { ...noFilter, text: words });
  else if (!store.get().filter) store.set({ filter: now });
}

function readSelected({ store, editor }: SessionParts): string {
  const range = editor?.readSelection();
  const { activeId } = store.get();
  return range && activeId ? (liveTextOf(store.get(), activeId) ?? '').slice(...range).trim() : '';
}

/** Shows all rows again and goes back to the text. */
export function closeFilter(parts: SessionParts): void {
  const { open } = parts.store.get();
  parts.store.set({ filter: null, ...(open && { open: showOnly(open, null) }) });
  parts.editor?.focus();
}
