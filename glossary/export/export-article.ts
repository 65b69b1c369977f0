import type { ExportedDocument, ExportFormat } from '#shared/contract/exports.ts';
import { assertNever } from '#shared/assert-never.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { ok, type Result } from '#shared/result.ts';
import { buildBilingualDocument, type BilingualMaterial } from './build-bilingual-document.ts';
import { nameExportFile } from './name-export-file.ts';
import { renderBilingualPdf } from './render-bilingual-pdf.ts';
import type { RenderOptions } from './set-pages.ts';
import { renderText } from './render-text.ts';

/** Makes an article into a document that can be saved: its bytes, a name for the file, and what to tell the user. */
export async function exportArticle(
  material: BilingualMaterial,
  format: ExportFormat,
  options: RenderOptions,
): Promise<Result<ExportedDocument, FailureOfType<'export-failed' | 'cancelled'>>> {
  const document = buildBilingualDocument(material);
  const { title, sourceName } = document;
  switch (format) {
    case 'pdf': {
      const rendered = await renderBilingualPdf(document, options);
      if (!rendered.ok) return rendered;
      const { pdf, pages, warnings } = rendered.value;
      const fileName = nameExportFile(title, sourceName, 'nl-en', 'pdf');
      return ok({ fileName, mediaType: 'application/pdf', bytes: pdf, warnings, pages });
    }
    case 'txt': {
      const { bytes, warnings } = renderText(document);
      const fileName = nameExportFile(title, sourceName, 'en', 'txt');
      return ok({ fileName, mediaType: 'text/plain; charset=utf-8', bytes, warnings, pages: null });
    }
    default:
      return assertNever(format);
  }
}
