import { basename, extname } from 'node:path';
import type { Article } from '#shared/model/article.ts';
import type { FailureOf } from '#shared/contract/engine-api.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import type { Console, ExitCode } from './console.ts';
import { openSession, type WhenMissing } from './session.ts';

/** What every command gets. */
export interface CommandContext {
  readonly console: Console;
  /** Path of the workspace file, or null for the user's own. */
  readonly workspace: string | null;
}

/** Runs a command on the open workspace and closes it again, whatever happens. */
export async function withEngine<T = ExitCode>(
  { workspace, console }: CommandContext,
  whenMissing: WhenMissing,
  work: (client: EngineClient) => Promise<T>,
): Promise<T> {
  const missing = workspace === null && whenMissing === 'fail' ? 'sample' : whenMissing;
  const session = openSession(workspace, missing, false);
  try {
    await tellCutOff(console, session.client);
    return await work(session.client);
  } finally {
    await session.close();
  }
}

/** An import that a kill or a power cut ended: whoever works next hears of it, once. */
async function tellCutOff(console: Console, client: EngineClient): Promise<void> {
  const cutOff = await client.call('transfer.cutOff', {});
  if (!cutOff.ok) return;
  for (const { fileName, at } of cutOff.value) {
    console.tell('cutOff', { file: fileName, when: at.slice(0, 16).replace('T', ' ') });
  }
}

/**
 * The articles that the user means by these names, or all where there are none. A name is an article's id, its number
 * in the list (from 1), its file name with or without ending, or the beginning of one that no other shares.
 */
export async function resolveArticles(
  client: EngineClient,
  names: readonly string[],
): Promise<Result<readonly Article[], FailureOfType<'article-unknown'> | FailureOf<'articles.list'>>> {
  const listed = await client.call('articles.list', {});
  if (!listed.ok || names.length === 0) return listed;
  const chosen: Article[] = [];
  for (const name of names) {
    const article = findArticle(listed.value, name);
    if (!article) return err({ type: 'article-unknown', article: name });
    if (!chosen.includes(article)) chosen.push(article);
  }
  return ok(chosen);
}

function findArticle(articles: readonly Article[], name: string): Article | undefined {
  const wanted = basename(name);
  const exact = articles.find(
    ({ id, sourceName }) => id === name || sourceName === wanted || withoutEnding(sourceName) === withoutEnding(wanted),
  );
  if (exact) return exact;
  if (/^\d{1,2}$/.test(name)) return articles[Number(name) - 1];
  const begun = articles.filter(({ sourceName }) => sourceName.startsWith(wanted));
  return begun.length === 1 ? begun[0] : undefined;
}

function withoutEnding(fileName: string): string {
  return basename(fileName, extname(fileName));
}
