import type { CommentAnchor } from '#shared/model/comment.ts';
import type { CommentId, ThreadId } from '#shared/model/ids.ts';
import { groupThreads } from './group-threads.ts';
import { foldPanel, layoutKey, readLayout } from './layout.ts';
import type { SessionParts } from './parts.ts';
import { selectActiveRow, selectLiveText } from './selectors.ts';
import { saveSetting } from './settings.ts';

/** Reads all that is said about the article on the desk. */
export async function loadComments(parts: SessionParts): Promise<void> {
  const articleId = parts.store.get().open?.articleId;
  if (!articleId) return;
  const result = await parts.call('comments.list', { articleId });
  if (!result.ok || parts.store.get().open?.articleId !== articleId) return;
  parts.store.set({ comments: groupThreads(result.value, parts.store.get().comments) });
}

/** Opens the field for a new comment, about the words that are selected on either side where there are some. */
export function startComment(parts: SessionParts): void {
  const { store } = parts;
  const row = selectActiveRow(store.get());
  if (!row) return;
  // What is not seen cannot be typed in.
  if (store.get().settings['pane.aids'] === 'hidden') void saveSetting(parts, 'pane.aids', 'shown');
  const layout = readLayout(store.get().settings[layoutKey]);
  if (layout.folded.includes('comments'))
    void saveSetting(parts, layoutKey, JSON.stringify(foldPanel(layout, 'comments', false)));
  const visits = store.get().commentVisits + 1;
  store.set({ commenting: { segmentId: row.id, anchor: readAnchor(parts, row.source) }, commentVisits: visits });
}

function readAnchor(parts: SessionParts, source: string): CommentAnchor | null {
  const inSource = parts.source?.readRange() ?? null;
  const range = inSource ?? parts.editor?.readSelection() ?? null;
  if (!range || range[0] === range[1]) return null;
  const text = inSource ? source : selectLiveText(parts.store.get());
  const [start, end] = [Math.min(...range), Math.max(...range)];
  const quote = text.slice(start, end);
  if (quote.trim() === '') return null;
  const lead = quote.length - quote.trimStart().length;
  return { side: inSource ? 'source' : 'target', start: start + lead, quote: quote.trim() };
}

/** Closes that field; the keyboard goes back to the text. */
export function endComment(parts: SessionParts): void {
  parts.store.set({ commenting: null });
  parts.editor?.focus();
}

/** Keeps a new comment. True where it was kept. */
export async function addComment(parts: SessionParts, text: string): Promise<boolean> {
  const { commenting } = parts.store.get();
  if (!commenting) return false;
  // What was typed before comes before it on the undo stack.
  await parts.drafts.save(commenting.segmentId);
  const result = await parts.call('comments.add', { ...commenting, text });
  if (!result.ok) {
    parts.report(result.error);
    return false;
  }
  await loadComments(parts);
  if (parts.store.get().commenting === commenting) endComment(parts);
  return true;
}

export async function replyToComment(parts: SessionParts, threadId: ThreadId, text: string): Promise<boolean> {
  return change(parts, () => parts.call('comments.reply', { threadId, text }));
}

export async function editComment(parts: SessionParts, commentId: CommentId, text: string): Promise<boolean> {
  return change(parts, () => parts.call('comments.edit', { commentId, text }));
}

export async function removeComment(parts: SessionParts, commentId: CommentId): Promise<boolean> {
  return change(parts, () => parts.call('comments.remove', { commentId }));
}

export async function resolveThread(parts: SessionParts, threadId: ThreadId, resolved: boolean): Promise<boolean> {
  return change(parts, () => parts.call('comments.resolve', { threadId, resolved }));
}

type Answer = Awaited<ReturnType<SessionParts['call']>>;

async function change(parts: SessionParts, ask: () => Promise<Answer>): Promise<boolean> {
  // What was typed before comes before it on the undo stack.
  await parts.drafts.saveAll();
  const result = await ask();
  if (!result.ok) parts.report(result.error);
  await loadComments(parts);
  return result.ok;
}
