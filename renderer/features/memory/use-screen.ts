import { useMemo, useState } from 'react';
import type { UnitProblem, UnitQuery, UnitReplacement, UnitSort } from '#shared/contract/memory-units.ts';
import type { MemoryId } from '#shared/model/ids.ts';
import { noFilters, type FurtherFilters } from './filter-bar.tsx';
import type { SearchText, ShownPanes } from './unit-toolbar.tsx';
import { useDebounced } from './use-debounced.ts';

/** Everything that decides which units are listed and what stands beside the list. */
export interface Screen {
  readonly memoryId: MemoryId | null;
  readonly search: SearchText;
  readonly sort: UnitSort;
  readonly problems: readonly UnitProblem[];
  readonly filters: FurtherFilters;
  readonly replacement: UnitReplacement;
  readonly panes: ShownPanes;
}

/** Room for the panes beside the list, in CSS pixels at 100 %. */
const roomy = 1100;
const narrow = 760;

const blank: Omit<Screen, 'panes'> = {
  memoryId: null,
  search: { query: '', side: 'either', regex: false },
  sort: 'newest',
  problems: [],
  filters: noFilters,
  replacement: { side: 'target', find: '', by: '', regex: false, matchCase: true, wholeWord: true },
};

/** The screen as it was left, for whoever comes back to it. */
let left: Screen | null = null;

/** Milliseconds after the last key before the memory is searched. */
const pause = 200;

/** The state of the screen, and the query that it makes. */
export function useScreen() {
  const [screen, setScreen] = useState<Screen>(() => left ?? { ...blank, panes: choosePanes() });
  const set = (change: Partial<Screen>) => {
    left = { ...screen, ...change };
    setScreen(left);
  };
  const { memoryId, sort, problems, filters, panes } = screen;
  const search = useDebounced(screen.search, pause);
  const replacement = useDebounced(screen.replacement, pause);
  const query = useMemo((): UnitQuery => {
    const isReplacing = panes.replace && replacement.find !== '';
    return {
      filter: {
        memoryIds: memoryId === null ? null : [memoryId],
        text: search.query.trim() === '' ? null : { ...search, query: search.query },
        problems: [...problems],
        ...filters,
      },
      sort,
      replacement: isReplacing ? replacement : null,
    };
  }, [memoryId, search, sort, problems, filters, panes.replace, replacement]);
  const isNarrowed =
    query.filter.text !== null || problems.length > 0 || Object.values(filters).some((value) => value !== null);
  const widen = () => set({ search: { ...screen.search, query: '' }, problems: [], filters: noFilters });
  const showAll = () =>
    set({
      memoryId: null,
      search: { ...screen.search, query: '' },
      problems: [],
      filters: noFilters,
      panes: { ...screen.panes, replace: false },
    });
  return { screen, set, query, isNarrowed, widen, showAll };
}

function choosePanes(): ShownPanes {
  const root = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
  const room = window.innerWidth / root;
  return { memories: room >= roomy, detail: room >= narrow, filters: false, replace: false };
}
