import type { Finding } from '#shared/model/finding.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import type { SessionContext } from './context.ts';
import { isEqual } from './is-equal.ts';
import { isBlocking, liveTextOf } from './selectors.ts';

/** Keeps the findings of the open article up to date while the user types. */
export interface CheckRunner {
  /** Soon, for a row that is being typed in; what was asked for it before is cancelled. */
  scheduleRow(id: SegmentId): void;
  /** Now; resolves when `findings` is up to date for the row. */
  checkRow(id: SegmentId): Promise<void>;
  /** Soon, the whole article. */
  scheduleArticle(): void;
}

/** Milliseconds without a key after which a row is checked, and without a change after which the article is. */
const rowPause = 80;
const articlePause = 300;

export function createCheckRunner(context: SessionContext): CheckRunner {
  const rowTimers = new Map<SegmentId, ReturnType<typeof setTimeout>>();
  const rowCalls = new Map<SegmentId, AbortController>();
  let articleTimer: ReturnType<typeof setTimeout> | undefined;
  let articleCall = new AbortController();

  const checkRow = async (id: SegmentId) => {
    clearTimeout(rowTimers.get(id));
    rowTimers.delete(id);
    rowCalls.get(id)?.abort();
    const controller = new AbortController();
    rowCalls.set(id, controller);
    const target = liveTextOf(context.store.get(), id);
    if (target === null) return;
    const result = await context.call(
      'checks.segment',
      { segmentId: id, target, spelling: true },
      { signal: controller.signal },
    );
    if (rowCalls.get(id) !== controller) return;
    rowCalls.delete(id);
    if (result.ok && liveTextOf(context.store.get(), id) === target) putFindings(context, id, result.value);
  };

  const checkArticle = async () => {
    const open = context.store.get().open;
    if (!open) return;
    articleCall.abort();
    articleCall = new AbortController();
    const { signal } = articleCall;
    const result = await context.call('checks.article', { articleId: open.articleId, spelling: true }, { signal });
    const { open: now, drafts, findings } = context.store.get();
    if (!result.ok || signal.aborted || now?.articleId !== open.articleId) return;
    const all = new Map<SegmentId, readonly Finding[]>();
    for (const row of result.value) keepFindings(all, row.segmentId, row.findings);
    // What is being typed is newer than what the engine has stored.
    for (const id of drafts.keys()) all.set(id, findings.get(id) ?? []);
    context.store.set({ findings: all });
  };

  return {
    checkRow,
    scheduleRow: (id) => {
      clearTimeout(rowTimers.get(id));
      rowTimers.set(
        id,
        setTimeout(() => void checkRow(id), rowPause),
      );
    },
    scheduleArticle: () => {
      clearTimeout(articleTimer);
      articleTimer = setTimeout(() => void checkArticle(), articlePause);
    },
  };
}

/** Replaces the findings of one row. Where nothing stands against it any more, its panel goes and the text gets the keyboard. */
export function putFindings(context: SessionContext, id: SegmentId, found: readonly Finding[]): void {
  const { findings: before, blocked } = context.store.get();
  const changed = new Map(before);
  keepFindings(changed, id, found);
  // While a word is typed the check mostly says what it said before: then nothing is drawn anew.
  const findings = isEqual(before.get(id), changed.get(id)) ? before : changed;
  const settled = blocked === id && !found.some(isBlocking);
  context.store.set(settled ? { findings, blocked: null } : { findings });
  if (settled) context.editor?.focus();
}

/** A row without English shows that itself; it is work to do, not something wrong. */
function keepFindings(all: Map<SegmentId, readonly Finding[]>, id: SegmentId, found: readonly Finding[]): void {
  const kept = found.filter(({ code }) => code !== 'target_empty');
  if (kept.length > 0) all.set(id, kept);
  else all.delete(id);
}
