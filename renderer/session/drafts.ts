import type { Failure } from '#shared/model/failure.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import type { Segment } from '#shared/model/segment.ts';
import type { SessionContext } from './context.ts';
import { renewArticle, replaceSegments } from './rows.ts';
import type { LocalDraft } from './state.ts';
import { unfoldSegments } from './unfold-segments.ts';

/** Brings local text to the engine: soon after the last key, one save of a row at a time. */
export interface DraftSaver {
  /** Saves within a second at most. */
  schedule(id: SegmentId): void;
  /** Saves now; false where the text is still only here. What is typed until it is its turn goes along. */
  save(id: SegmentId): Promise<boolean>;
  /** Saves the text as it is now by itself; what is typed until it is its turn goes after it. */
  saveAlone(id: SegmentId): Promise<boolean>;
  saveAll(): Promise<boolean>;
  isSaving(id: SegmentId): boolean;
}

/** Milliseconds without a key after which a draft is saved, and the longest it waits while keys keep coming. */
const quiet = 250;
const longest = 500;
/** Nearer than this to the longest wait a draft is saved as soon as its last key is on the screen, not while the next one comes. */
const near = 120;
/** Milliseconds after a key in which it is painted. */
const painting = 20;
/** Milliseconds until a save that the disk refused is tried again. */
const retryPause = 3000;

export function createDraftSaver(context: SessionContext): DraftSaver {
  const timers = new Map<SegmentId, { readonly since: number; readonly handle: ReturnType<typeof setTimeout> }>();
  const tails = new Map<SegmentId, Promise<boolean>>();

  const queue = (id: SegmentId, alone: LocalDraft | undefined): Promise<boolean> => {
    clearTimeout(timers.get(id)?.handle);
    timers.delete(id);
    const job = (tails.get(id) ?? Promise.resolve(true))
      .then(() => sendDraft(context, id, alone))
      .then((saved) => {
        if (tails.get(id) === job) tails.delete(id);
        if (!saved && context.client && context.store.get().drafts.has(id)) wait(id, retryPause);
        return saved;
      });
    tails.set(id, job);
    return job;
  };

  const save = (id: SegmentId) => queue(id, undefined);

  const wait = (id: SegmentId, pause: number, since = Date.now()) => {
    clearTimeout(timers.get(id)?.handle);
    timers.set(id, { since, handle: setTimeout(() => void save(id), pause) });
  };

  return {
    save,
    saveAlone: (id) => queue(id, context.store.get().drafts.get(id)),
    schedule: (id) => {
      const since = timers.get(id)?.since ?? Date.now();
      const left = Math.max(0, since + longest - Date.now());
      wait(id, Math.min(left < near ? painting : quiet, left), since);
    },
    saveAll: async () => {
      const ids = new Set([...context.store.get().drafts.keys(), ...tails.keys()]);
      const saved = await Promise.all([...ids].map(save));
      return saved.every(Boolean);
    },
    isSaving: (id) => tails.has(id),
  };
}

async function sendDraft(context: SessionContext, id: SegmentId, alone: LocalDraft | undefined): Promise<boolean> {
  // A conflict is resolved by saving again on top of the newer row; more than a few in a row means something else is wrong.
  for (let attempt = 0; attempt < 3; attempt++) {
    const current = context.store.get().drafts.get(id);
    if (!current) return true;
    const draft = { ...(alone ?? current), base: current.base };
    const { text: target, origin, matchScore, base: version, step } = draft;
    const params = { segmentId: id, target, origin, matchScore, version, step };
    const result = await context.call('segments.saveDraft', params);
    if (result.ok) {
      settleDraft(context, draft, result.value);
      return true;
    }
    if (result.error.type !== 'segment-changed') return keepUnsaved(context, result.error);
    if (!(await rebaseDraft(context, id, target))) return false;
  }
  return false;
}

/** The engine has `sent`. What was typed meanwhile stays local, based on the row as it is now. */
export function settleDraft(context: SessionContext, sent: LocalDraft, row: Segment): void {
  const { drafts, open } = context.store.get();
  const rest = new Map(drafts);
  const current = drafts.get(row.id);
  if (current && current.text === sent.text) rest.delete(row.id);
  else if (current) rest.set(row.id, { ...current, base: row.version });
  context.store.set({ drafts: rest, saveFailure: null, open: open && replaceSegments(open, [row]) });
}

function keepUnsaved(context: SessionContext, failure: Failure): false {
  // A lost engine has its own banner, and the text is sent as soon as there is a new one.
  if (failure.type !== 'engine-gone' && failure.type !== 'cancelled') context.store.set({ saveFailure: failure });
  return false;
}

/**
 * Someone else changed the row. The text typed here wins, the other stays in the row's history, and the user is told,
 * unless the row holds what we sent ourselves before the engine went away.
 */
async function rebaseDraft(context: SessionContext, id: SegmentId, sent: string): Promise<boolean> {
  const draft = context.store.get().drafts.get(id);
  if (!draft) return true;
  const result = await context.call('articles.openColumns', { articleId: draft.articleId });
  if (!result.ok) return keepUnsaved(context, result.error);
  const { article } = result.value;
  const segments = unfoldSegments(result.value.segments);
  const row = segments.find((segment) => segment.id === id);
  if (!row) return keepUnsaved(context, { type: 'segment-unknown', segmentId: id });
  const { open, drafts } = context.store.get();
  const current = drafts.get(id);
  context.store.set({
    ...(open?.articleId === article.id && { open: renewArticle(open, segments, article.leftOut) }),
    ...(current && { drafts: new Map(drafts).set(id, { ...current, base: row.version }) }),
  });
  if (row.target !== sent) context.notify({ type: 'kept-over-other', number: row.index + 1 });
  return true;
}
