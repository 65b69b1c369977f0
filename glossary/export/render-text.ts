import { writeTextArticle } from '#glossary/interchange/txt/write-text-article.ts';
import { writePlainText } from '#shared/text/style-runs.ts';
import type { ExportWarning } from '#shared/contract/exports.ts';
import type { BilingualDocument } from './bilingual-document.ts';

/** The English of an article, alone. */
export interface RenderedText {
  /** UTF-8 without a byte order mark. */
  readonly bytes: Uint8Array;
  readonly warnings: readonly ExportWarning[];
}

/**
 * The English article as plain text: its paragraphs in order, an empty line between them. Where English is missing the
 * Dutch stands in square brackets, so that nobody takes a gap for the end of the text.
 */
export function renderText(document: BilingualDocument): RenderedText {
  const paragraphs = document.paragraphs.map(({ rows }) => ({
    sentences: rows.map(({ source, target, gap, tags }) => ({
      text: target === '' ? `[${writePlainText(source, tags)}]` : writePlainText(target, tags),
      gap,
    })),
  }));
  return {
    bytes: new TextEncoder().encode(writeTextArticle(paragraphs)),
    warnings: warnOfProgress(document),
  };
}

/** What a reader should know about a document whose article is not finished. */
export function warnOfProgress({ counts }: BilingualDocument): readonly ExportWarning[] {
  const warnings: ExportWarning[] = [];
  if (counts.untranslated > 0) warnings.push({ type: 'untranslated', segments: counts.untranslated });
  if (counts.unconfirmed > 0) warnings.push({ type: 'unconfirmed', segments: counts.unconfirmed });
  return warnings;
}
