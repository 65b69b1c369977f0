import type { Failure } from '#shared/model/failure.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import type { FragmentReport } from '#shared/model/fragment.ts';
import type { Match } from '#shared/model/memory.ts';
import type { Result } from '#shared/result.ts';
import type { SessionContext } from './context.ts';
import { listTerms, type TermChoice } from './list-terms.ts';
import { createMatchesAhead } from './match-ahead.ts';
import type { Aids, Loadable } from './state.ts';

/** Brings matches, terms and history of the active row; what is out of date is cancelled. */
export interface AidLoader {
  /** All of it, for a row that has just become active. */
  load(id: SegmentId): void;
  /** Again, without showing that it is under way. */
  refresh(parts: readonly AidPart[]): void;
  /** The history again, once nothing has been stored for a moment: it is read in pauses, not at every save. */
  refreshHistory(): void;
  /** The list once it is there; null where it could not be had or the user has moved on. */
  matches(): Promise<readonly Match[] | null>;
  terms(): Promise<readonly TermChoice[] | null>;
  fragments(): Promise<FragmentReport | null>;
}

type AidPart = 'matches' | 'terms' | 'history' | 'fragments';
type Value<P extends AidPart> = Extract<Aids[P], { status: 'ready' }>['value'];

/** Milliseconds before the engine is asked where one row follows on another, so that leafing through rows asks nothing. */
const settle = 25;
/** Milliseconds on a row after which the next one is no leafing: it is asked for at once. */
const rested = 200;
/** Milliseconds after which the first row is asked for even where the page is never idle. */
const patience = 500;
/** What takes longer is asked when the user has stayed, so that it is in nobody's way. */
const stay = 150;
/** Longer than from one save to the next while keys keep coming. */
const pause = 700;

const loading = { status: 'loading' } as const;
const allParts = ['terms', 'matches', 'history', 'fragments'] as const;

export function createAidLoader(context: SessionContext): AidLoader {
  let controller = new AbortController();
  const turn = createTurn();
  const { store } = context;
  const [ahead, pauseBefore] = [createMatchesAhead(context), createPace()];
  const put = putInto(context);
  /** The row whose matches are shown from before units changed, until the new ones are there. */
  let outOfDate: SegmentId | null = null;

  const askMatches = async (id: SegmentId, signal: AbortSignal) => {
    const keep = ahead.begin(id);
    const found = await context.call('memory.matches', { segmentId: id }, { signal });
    if (signal.aborted) return;
    if (found.ok) keep(found.value);
    if (outOfDate === id) outOfDate = null;
    put(id, 'matches', signal, found);
    ahead.fetchAfter(id);
  };

  const ask = async (id: SegmentId, part: AidPart, signal: AbortSignal) => {
    const params = { segmentId: id };
    if (part === 'matches') await askMatches(id, signal);
    if (part === 'fragments') put(id, part, signal, await context.call('fragments.find', params, { signal }));
    if (part === 'history') put(id, part, signal, await context.call('segments.history', params, { signal }));
    if (part !== 'terms') return;
    const found = await context.call('terms.forSegment', params, { signal });
    put(id, part, signal, found.ok ? { ok: true, value: listTerms(found.value) } : found);
  };

  const start = (id: SegmentId, parts: readonly AidPart[], pause: Pause) => {
    controller.abort();
    controller = new AbortController();
    const { signal } = controller;
    turn.take(pause, () => {
      for (const part of parts) if (part !== 'fragments') void ask(id, part, signal);
      if (parts.includes('fragments')) turn.take(stay, () => void ask(id, 'fragments', signal));
    });
  };

  return {
    load: (segmentId) => {
      ahead.stop();
      const known = ahead.find(segmentId);
      const matches = known ? { status: 'ready' as const, value: known.matches } : loading;
      outOfDate = known && !known.fresh ? segmentId : null;
      store.set({ aids: { segmentId, matches, terms: loading, history: loading, fragments: loading } });
      start(segmentId, known?.fresh ? ['terms', 'history', 'fragments'] : allParts, pauseBefore());
      if (known?.fresh) ahead.fetchAfter(segmentId);
    },
    refresh: (parts) => {
      const { aids } = store.get();
      if (!aids) return;
      // Aborting what is still on its way means asking for it again.
      const missing = allParts.filter(
        (part) => aids[part].status === 'loading' || (part === 'matches' && outOfDate !== null),
      );
      if (parts.includes('matches')) ahead.outdate();
      start(aids.segmentId, [...new Set([...parts, ...missing])], 4 * settle);
    },
    refreshHistory: inPauses(context, (id) => void ask(id, 'history', controller.signal)),
    // What is put into the text is what the memory holds now.
    matches: () => whenLoaded(context, (aids) => (outOfDate === aids.segmentId ? loading : aids.matches)),
    terms: () => whenLoaded(context, (aids) => aids.terms),
    fragments: () => whenLoaded(context, (aids) => aids.fragments),
  };
}

/** Milliseconds, none at all, or until the page has been drawn. */
type Pause = number | 'drawn';

/** One thing that is done after a pause, instead of the one before; at once after 0, while the page still draws. */
function createTurn() {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  return {
    take: (pause: Pause, work: () => void): void => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
      if (pause === 0) work();
      else if (pause === 'drawn') idle = requestIdleCallback(work, { timeout: patience });
      else timer = setTimeout(work, pause);
    },
  };
}

/** Asks for the active row once this was not called again for a moment, unless the user has moved on. */
function inPauses({ store }: SessionContext, ask: (id: SegmentId) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    const { activeId } = store.get();
    timer = setTimeout(() => {
      if (activeId && store.get().aids?.segmentId === activeId) ask(activeId);
    }, pause);
  };
}

/**
 * How long to wait before asking, by how long ago the last row was asked for. The first one comes with the start: the engine
 * makes ready for it what all others find ready, and would take the processor from the page that is being drawn.
 */
function createPace(): () => Pause {
  let last: number | null = null;
  return () => {
    const now = performance.now();
    const since = last === null ? null : now - last;
    last = now;
    if (since === null) return 'drawn';
    return since < rested ? settle : 0;
  };
}

/** Shows what the engine gave, unless the user has moved on. */
function putInto({ store }: SessionContext) {
  return <P extends AidPart>(id: SegmentId, part: P, signal: AbortSignal, result: Result<Value<P>, Failure>): void => {
    const { aids } = store.get();
    if (aids?.segmentId !== id || signal.aborted) return;
    const loaded = result.ok
      ? { status: 'ready' as const, value: result.value }
      : { status: 'failed' as const, failure: result.error };
    store.set({ aids: { ...aids, [part]: loaded } });
  };
}

function whenLoaded<T>(context: SessionContext, pick: (aids: Aids) => Loadable<T>): Promise<T | null> {
  const { store } = context;
  const id = store.get().activeId;
  return new Promise((resolve) => {
    const look = () => {
      const { aids, activeId, connection } = store.get();
      if (activeId !== id || !aids || connection === 'lost') return finish(null);
      const part = pick(aids);
      if (part.status === 'ready') finish(part.value);
      if (part.status === 'failed') finish(null);
    };
    const unsubscribe = store.subscribe(look);
    const finish = (value: T | null) => {
      unsubscribe();
      resolve(value);
    };
    look();
  });
}
