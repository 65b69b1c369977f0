import type { Settings } from '#shared/contract/workspace.ts';
import type { Article } from '#shared/model/article.ts';
import { readDesktop } from '#renderer/engine/desktop.ts';
import { closeArticle, reloadArticle, showArticle, type ArticleColumns } from './open-article.ts';
import type { SessionParts } from './parts.ts';
import { readPlace } from './place.ts';
import { cacheSettings } from './settings.ts';

/** Reads all that the page shows, from an engine or a workspace that is new to it, and goes back to where the user was. */
export async function loadWorkspace(parts: SessionParts): Promise<void> {
  const { store } = parts;
  // All at once: the article waits for the answers.
  const [info, settings, articles, undo] = await Promise.all([
    parts.call('workspace.info', {}),
    parts.call('workspace.settings', {}),
    parts.call('articles.list', {}),
    parts.call('undo.state', {}),
  ]);
  if (!info.ok) {
    if (info.error.type === 'engine-gone') return;
    return store.set({ workspace: { kind: 'failed', failure: info.error } });
  }
  // Drawn once, with the article: without it first, the page would be laid out twice.
  const isEmpty = !store.get().open && settings.ok && articles.ok;
  const last = isEmpty ? await readLastArticle(parts, settings.value, articles.value) : null;
  const before = store.get().workspace;
  if (before.kind === 'open' && before.info.path !== info.value.path) closeArticle(parts);
  if (settings.ok) cacheSettings(settings.value);
  store.set({
    workspace: { kind: 'open', info: info.value },
    ...(settings.ok && { settings: settings.value }),
    ...(articles.ok && { articles: articles.value }),
    ...(undo.ok && { undo: undo.value }),
  });
  if (store.get().open) await reloadArticle(parts);
  else if (last && !store.get().opening) showArticle(parts, last);
  void parts.drafts.saveAll();
}

/** The article that was open last, whole; null where there was none. */
async function readLastArticle(
  parts: SessionParts,
  settings: Settings,
  articles: readonly Article[],
): Promise<ArticleColumns | null> {
  const last = articles.find((article) => article.id === readPlace(settings));
  if (!last) return null;
  const result = await parts.call('articles.openColumns', { articleId: last.id });
  if (result.ok) return result.value;
  parts.report(result.error);
  return null;
}

/** Tries the same file again (null) or another one. */
export async function reopenWorkspace(parts: SessionParts, path: string | null): Promise<void> {
  await parts.drafts.saveAll();
  const before = parts.store.get().workspace;
  parts.store.set({ workspace: { kind: 'unknown' } });
  const result = await parts.call('workspace.reopen', { path });
  if (result.ok) {
    if (before.kind === 'open' && before.info.path !== result.value.path) closeArticle(parts);
    return loadWorkspace(parts);
  }
  if (before.kind === 'open') {
    // The engine keeps the one that is open.
    parts.report(result.error);
    return parts.store.set({ workspace: before });
  }
  const { error } = result;
  parts.store.set({ workspace: error.type === 'engine-gone' ? before : { kind: 'failed', failure: error } });
}

/** Asks for a file, where there is a desktop to ask. */
export async function chooseWorkspace(parts: SessionParts): Promise<void> {
  const path = await readDesktop()?.chooseWorkspace();
  if (path) await reopenWorkspace(parts, path);
}
