import type { Failure } from '#shared/model/failure.ts';
import { err, type Result } from '#shared/result.ts';
import type { ExportDone, ExportRequest } from './commands.ts';
import type { SessionParts } from './parts.ts';
import { saveDocument } from './save-document.ts';

/** Makes the document and puts it where the user wants it: a file on the desktop, a download in a browser. */
export async function exportArticle(parts: SessionParts, request: ExportRequest): Promise<Result<ExportDone, Failure>> {
  const { format, language, signal } = request;
  const articleId = request.articleId ?? parts.store.get().open?.articleId;
  if (!articleId) return err({ type: 'article-unknown', article: '' });
  await parts.drafts.saveAll();
  const made = await parts.call('exports.create', { articleId, format, language }, signal ? { signal } : {});
  if (!made.ok) return made;
  if (signal?.aborted) return err({ type: 'cancelled' });
  return saveDocument(made.value);
}
