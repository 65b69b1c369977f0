import type { EngineEvents } from '#shared/contract/events.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import type { SessionParts } from './parts.ts';
import { loadComments } from './comments.ts';
import { closeArticle, followRestructure } from './open-article.ts';
import { leaveOutRows, replaceSegments } from './rows.ts';
import { loadWorkspace } from './workspace.ts';

/** Rows checked one by one after a change; more are checked as a whole article. */
const fewRows = 4;

/** Takes a fresh engine into the session and keeps up with what it tells. */
export async function followEngine(parts: SessionParts, client: EngineClient): Promise<void> {
  const { store } = parts;
  parts.client = client;
  client.on('segments-changed', (payload) => takeSegments(parts, payload));
  client.on('article-restructured', ({ articleId }) => followRestructure(parts, articleId));
  client.on('articles-changed', (articles) => takeArticles(parts, articles));
  client.on('comments-changed', () => void loadComments(parts));
  client.on('undo-changed', (undo) => store.set({ undo }));
  client.on('import-awaited', ({ waits }) => store.set({ waitsForImport: waits }));
  client.on('resources-changed', () => {
    store.set({ resources: store.get().resources + 1 });
    parts.aids.refresh(['matches', 'terms', 'fragments']);
    parts.checks.scheduleArticle();
  });
  client.on('backups-changed', ({ failure }) => {
    store.set({ backups: store.get().backups + 1 });
    if (failure) parts.report(failure);
  });
  client.on('workspace-changed', (payload) => {
    if ('failure' in payload) store.set({ workspace: { kind: 'failed', failure: payload.failure } });
    else void loadWorkspace(parts);
  });
  store.set({ connection: 'open', saveFailure: null, waitsForImport: false });
  await loadWorkspace(parts);
}

/** The engine is gone; what is not stored stays here until there is a new one. */
export function loseEngine(parts: SessionParts): void {
  parts.client = null;
  parts.store.set({ connection: 'lost' });
}

function takeSegments(parts: SessionParts, { articleId, segments }: EngineEvents['segments-changed']): void {
  const { open, activeId } = parts.store.get();
  if (open?.articleId !== articleId) return;
  parts.store.set({ open: replaceSegments(open, segments) });
  if (segments.some((segment) => segment.id === activeId)) parts.aids.refreshHistory();
  if (segments.length > fewRows) parts.checks.scheduleArticle();
  else for (const segment of segments) parts.checks.scheduleRow(segment.id);
}

function takeArticles(parts: SessionParts, articles: EngineEvents['articles-changed']): void {
  const { open } = parts.store.get();
  parts.store.set({ articles });
  if (!open) return;
  const article = articles.find(({ id }) => id === open.articleId);
  if (!article) return closeArticle(parts);
  const next = leaveOutRows(open, article.leftOut);
  parts.store.set({ open: next });
}
