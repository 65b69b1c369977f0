import type { ExportWarning } from '#shared/contract/exports.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { CompilerChoice, PageContent } from './typst/compile-job.ts';
import { findFonts } from './typst/fonts.ts';
import { runWorker } from './typst/run-worker.ts';

/** What setting pages needs besides their content. */
export interface RenderOptions {
  /** Folder with the faces that ship with the product; their packages serve where it does not exist yet. */
  readonly fontsFolder: string;
  /** Aborting ends the work with `cancelled`. */
  readonly signal?: AbortSignal;
  /** For the document's metadata. */
  readonly author?: string;
  /** `auto` unless a test wants one. */
  readonly compiler?: CompilerChoice;
  /** The worker's file; found by itself beside the running code. */
  readonly workerUrl?: URL;
}

/** A finished PDF. */
export interface RenderedPdf {
  readonly pdf: Uint8Array;
  readonly pages: number;
  readonly warnings: readonly ExportWarning[];
}

/**
 * Sets pages as a PDF, tagged, and PDF/UA-1 where the text allows. The same content gives the same bytes. Whatever the text
 * holds, it is set as text, or named in a warning; `missingSignMeaning` explains the `□` that then stands for it.
 */
export async function setPages(
  content: PageContent,
  missingSignMeaning: string,
  { fontsFolder, signal, compiler = 'auto', workerUrl }: RenderOptions,
): Promise<Result<RenderedPdf, FailureOfType<'export-failed' | 'cancelled'>>> {
  const fonts = findFonts(fontsFolder);
  if (!fonts) return err({ type: 'export-failed', reason: { type: 'typefaces-missing', folder: fontsFolder } });
  const job = { content, missingSignMeaning, fonts, compiler };
  const compiled = await runWorker(job, { url: workerUrl, signal });
  if (!compiled.ok) return compiled;
  const { pdf, pages, lost, notUa } = compiled.value;
  return ok({
    pdf,
    pages,
    warnings: [
      ...(lost.length > 0 ? [{ type: 'characters-dropped', characters: lost.join(' ') } as const] : []),
      ...(notUa !== null ? [{ type: 'not-ua', characters: notUa } as const] : []),
    ],
  });
}
