import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useReport } from '#renderer/session/engine-hooks.ts';
import { useSessionState } from '#renderer/session/hooks.ts';
import type { EntrySearch } from '#shared/contract/terms.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import { useEntryList } from './use-entry-list.ts';
import { useTold } from './use-told.ts';

const everything: EntrySearch = {
  query: '',
  glossaryId: null,
  subjectField: null,
  standing: null,
  region: null,
  hasNote: false,
  neverUsed: false,
  conflicts: false,
  sort: 'dutch',
};

interface Place {
  readonly index: number;
  /** Null: whatever stands at that place. */
  readonly id: ConceptId | null;
}

const start: Place = { index: 0, id: null };
const nobody: ReadonlySet<ConceptId> = new Set();

/** What the screen of the glossaries shows and what can be done there; `focusList` brings the keyboard to the list. */
export function useTermbase(focusList: () => void) {
  const [search, setSearch] = useState(everything);
  const [place, setPlace] = useState<Place>(start);
  const [chosen, setChosen] = useState<ReadonlySet<ConceptId>>(nobody);
  const [isEditing, setEditing] = useState(false);
  const list = useEntryList(search);
  const { cursor, shown } = findPlace(list, place);
  const calls = useTermbaseCalls();

  const show = (id: ConceptId) => {
    setChosen(nobody);
    setEditing(false);
    setPlace({ index: cursor, id });
  };
  const idsBetween = async (from: number, to: number): Promise<readonly ConceptId[]> => {
    const [first, last] = [Math.min(from, to), Math.max(from, to)];
    const ids = Array.from({ length: last - first + 1 }, (_, at) => list.rowAt(first + at)?.id);
    // Rows that were never in sight are not on the page yet.
    return ids.every((id) => id !== undefined) ? ids : (await calls.listIds(search)).slice(first, last + 1);
  };
  const narrow = (change: Partial<EntrySearch>) => {
    setSearch((before) => ({ ...before, ...change }));
    setPlace(start);
    setEditing(false);
  };
  useWantedEntry((id) => {
    narrow(everything);
    show(id);
  });
  return {
    search,
    list,
    cursor,
    shown,
    chosen,
    isEditing,
    isNarrowed: JSON.stringify({ ...search, sort: everything.sort }) !== JSON.stringify(everything),
    show,
    narrow,
    widen: () => narrow(everything),
    move: (index: number) => {
      setPlace({ index, id: list.rowAt(index)?.id ?? null });
      setEditing(false);
    },
    toggle: (ids: readonly ConceptId[]) => setChosen((before) => toggleAll(before, ids)),
    chooseRange: async (from: number, to: number) => setChosen(new Set(await idsBetween(from, to))),
    chooseAll: async () => setChosen(new Set(await calls.listIds(search))),
    clear: () => setChosen(nobody),
    edit: () => setEditing(chosen.size === 0),
    done: () => {
      setEditing(false);
      setTimeout(focusList);
    },
    remove: async () => {
      const ids = chosen.size > 0 ? [...chosen] : shown === null ? [] : [shown];
      if (ids.length === 0 || !(await calls.remove(ids))) return;
      setChosen(nobody);
      setPlace({ index: cursor, id: null });
      setTimeout(focusList);
    },
  };
}

/** Where the entry stands that was shown, in rows that may have moved under it. */
function findPlace(list: ReturnType<typeof useEntryList>, { index, id }: Place) {
  const last = Math.max(0, (list.total ?? 1) - 1);
  const at = id === null ? -1 : list.placeOf(id);
  const cursor = at >= 0 ? at : Math.min(index, last);
  return { cursor, shown: id ?? list.rowAt(cursor)?.id ?? null };
}

function toggleAll(before: ReadonlySet<ConceptId>, ids: readonly ConceptId[]): ReadonlySet<ConceptId> {
  const after = new Set(before);
  for (const id of ids) if (!after.delete(id)) after.add(id);
  return after;
}

/** The desk asked for an entry. */
function useWantedEntry(show: (id: ConceptId) => void): void {
  const wanted = useSessionState((state) => state.entry);
  const [seen, setSeen] = useState<ConceptId | null>(null);
  useEffect(() => {
    if (wanted === null || wanted === seen) return;
    setSeen(wanted);
    show(wanted);
  }, [wanted, seen, show]);
}

function useTermbaseCalls() {
  const { t } = useTranslation('termbase');
  const call = useCall();
  const report = useReport();
  const told = useTold();
  return {
    listIds: async (search: EntrySearch): Promise<readonly ConceptId[]> => {
      const ids = await call('terms.searchIds', search);
      if (ids.ok) return ids.value;
      report(ids.error);
      return [];
    },
    remove: async (conceptIds: ConceptId[]): Promise<boolean> => {
      const gone = await call('terms.delete', { conceptIds });
      if (gone.ok) told(t('deleted', { count: conceptIds.length }));
      else report(gone.error);
      return gone.ok;
    },
  };
}
