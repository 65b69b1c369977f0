import type { ExportedDocument } from '#shared/contract/exports.ts';
import type { Failure } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readDesktop } from '#renderer/engine/desktop.ts';
import type { ExportDone, ExportRequest } from './commands.ts';
import type { SessionParts } from './parts.ts';

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

async function saveDocument(document: ExportedDocument): Promise<Result<ExportDone, Failure>> {
  const desktop = readDesktop();
  if (!desktop) {
    download(document);
    return ok({ document, savedTo: { kind: 'downloaded' } });
  }
  const saved = await desktop.saveFile(document.fileName, document.bytes);
  if (!saved.ok) return saved;
  return ok({ document, savedTo: saved.value && { kind: 'file', path: saved.value.path } });
}

function download({ bytes, fileName, mediaType }: ExportedDocument): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = window.document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser reads the blob after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
