import { activate } from './navigate.ts';
import type { SessionParts } from './parts.ts';
import { filterRows, isEmptyFilter, noFilter, type DeskFilter } from './filter-rows.ts';
import { countOpen } from './group-threads.ts';
import { findRowIndex, showOnly } from './rows.ts';
import { liveTextOf, selectActiveRow } from './selectors.ts';

/**
 * Shows the rows that fit with their neighbours. They stay while they are worked on, though they may no longer fit: a row
 * must not go from under the caret. Filtering again looks anew.
 */
export function filterDesk(parts: SessionParts, filter: DeskFilter): void {
  const { store } = parts;
  const { open, findings, comments } = store.get();
  if (!open) return;
  const shown = isEmptyFilter(filter)
    ? null
    : filterRows(open.segments, filter, {
        textOf: (row) => liveTextOf(store.get(), row.id) ?? '',
        findingsOf: (row) => findings.get(row.id) ?? [],
        commentsOf: (row) => {
          const threads = comments.get(row.id) ?? [];
          return { all: threads.length, open: countOpen(threads) };
        },
      });
  const invalid = shown === null && !isEmptyFilter(filter);
  store.set({ filter: { ...filter, invalid }, ...(!invalid && { open: showOnly(open, shown) }) });
  if (!invalid) stayInSight(parts);
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
  const now = store.get().filter ?? { ...noFilter, invalid: false };
  store.set({ filterVisits: store.get().filterVisits + 1 });
  if (words) filterDesk(parts, { ...noFilter, text: words });
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
