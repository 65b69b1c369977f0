import type { FailureOfType } from '#shared/model/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import type { BilingualDocument } from './bilingual-document.ts';
import { documentWords } from './document-words.ts';
import { warnOfProgress } from './render-text.ts';
import { setPages, type RenderedPdf, type RenderOptions } from './set-pages.ts';
import { layOutDocument } from './typst/lay-out-document.ts';

/** Sets a document as a PDF: Dutch and English in aligned rows, with bookmarks, and what to know of the translation. */
export async function renderBilingualPdf(
  document: BilingualDocument,
  options: RenderOptions,
): Promise<Result<RenderedPdf, FailureOfType<'export-failed' | 'cancelled'>>> {
  const data = layOutDocument(document, options.author ?? null);
  const rendered = await setPages({ template: 'bilingual', data }, documentWords(document.language).lost, options);
  if (!rendered.ok) return rendered;
  return ok({ ...rendered.value, warnings: [...warnOfProgress(document), ...rendered.value.warnings] });
}
