import type { SegmentId } from '#shared/model/ids.ts';
import type { Match } from '#shared/model/memory.ts';
import { isConfirmed, type Segment } from '#shared/model/segment.ts';
import type { SessionContext } from './context.ts';
import { findAfter } from './rows.ts';
import { findSegment } from './selectors.ts';

/** Matches that are there before they are asked for. */
export interface MatchesAhead {
  /** What is known of a segment; `fresh` is false where units changed since it was asked. */
  find(id: SegmentId): { readonly matches: readonly Match[]; readonly fresh: boolean } | null;
  /** Begins to ask for a segment's matches; what it gives keeps the answer. */
  begin(id: SegmentId): (matches: readonly Match[]) => void;
  /** Fetches those of the next rows, one by one, once nothing else is asked; the fetching before is given up. */
  fetchAfter(id: SegmentId): void;
  /** Gives up fetching: the user moved on. */
  stop(): void;
  /** Units changed: what is known may be out of date. */
  outdate(): void;
}

/** Rows that are fetched ahead. */
const rowsAhead = 3;
/** Segments whose matches are kept: those ahead and the last ones, for stepping back. */
const kept = 24;
/** Milliseconds of quiet before it begins, so that whatever the user asks for comes first. */
const quiet = 60;

interface Entry {
  readonly matches: readonly Match[];
  /** The state of the units in which the matches were asked for. */
  readonly age: number;
}

/** Fetches matches ahead over the session's engine. */
export function createMatchesAhead(context: SessionContext): MatchesAhead {
  const entries = new Map<SegmentId, Entry>();
  const watch = watchEngine(context, entries);
  let controller = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const begin = (id: SegmentId) => {
    const age = watch.age();
    return (matches: readonly Match[]) => {
      // Taken out first, so that the order of the map is the order of use.
      entries.delete(id);
      entries.set(id, { matches, age });
      const oldest = entries.keys().next();
      if (entries.size > kept && !oldest.done) entries.delete(oldest.value);
    };
  };
  const fetchAll = async (from: SegmentId, signal: AbortSignal) => {
    for (const { id } of listFollowing(context, from)) {
      if (entries.get(id)?.age === watch.age()) continue;
      const keep = begin(id);
      const found = await context.call('memory.matches', { segmentId: id, ahead: true }, { signal });
      if (signal.aborted) return;
      if (found.ok) keep(found.value);
    }
  };
  const stop = () => {
    clearTimeout(timer);
    controller.abort();
  };
  return {
    find: (id) => {
      const age = watch.age();
      const entry = entries.get(id);
      return entry ? { matches: entry.matches, fresh: entry.age === age } : null;
    },
    begin,
    fetchAfter: (id) => {
      stop();
      controller = new AbortController();
      const { signal } = controller;
      timer = setTimeout(() => void fetchAll(id, signal), quiet);
    },
    stop,
    outdate: watch.outdate,
  };
}

/** Counts states of the units: another engine may know more, another workspace has other segments under the same ids. */
function watchEngine(context: SessionContext, entries: Map<SegmentId, Entry>) {
  let age = 0;
  let path: string | null = null;
  let client: unknown = null;
  return {
    age: () => {
      const { workspace } = context.store.get();
      const now = workspace.kind === 'open' ? workspace.info.path : null;
      if (now !== path) entries.clear();
      if (now !== path || client !== context.client) age += 1;
      path = now;
      client = context.client;
      return age;
    },
    outdate: () => {
      age += 1;
    },
  };
}

/** The next rows that are not confirmed. */
function listFollowing({ store }: SessionContext, from: SegmentId): readonly Segment[] {
  const { open } = store.get();
  const following: Segment[] = [];
  let last = findSegment(store.get(), from);
  while (open && last && following.length < rowsAhead) {
    last = findAfter(open, last, (row) => !isConfirmed(row.status) && row.id !== from && !following.includes(row));
    if (last) following.push(last);
  }
  return following;
}
