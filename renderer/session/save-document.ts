import type { ExportedDocument } from '#shared/contract/exports.ts';
import type { Failure } from '#shared/model/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import { readDesktop } from '#renderer/engine/desktop.ts';
import type { ExportDone } from './commands.ts';

/** Puts a document where the user wants it: a file on the desktop, a download in a browser. */
export async function saveDocument(document: ExportedDocument): Promise<Result<ExportDone, Failure>> {
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
