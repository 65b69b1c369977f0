import { z } from 'zod';
import { ids, method } from './method.ts';

/** Documents that an article can leave as: bilingual PDF, or the English alone as text. */
export const exportFormats = ['pdf', 'txt'] as const;
/** One of {@link exportFormats}. */
export type ExportFormat = (typeof exportFormats)[number];

/** Something the user should know about a finished export. */
export type ExportWarning =
  /** Segments went out without English: their place shows the Dutch or a mark. */
  | { readonly type: 'untranslated'; readonly segments: number }
  | { readonly type: 'unconfirmed'; readonly segments: number }
  /** Characters that the PDF cannot hold were left out. */
  | { readonly type: 'characters-dropped'; readonly characters: string }
  /** The file is a tagged PDF but not PDF/UA-1, because of these characters. */
  | { readonly type: 'not-ua'; readonly characters: string };

/** A finished document. */
export interface ExportedDocument {
  /** A file name that suits every system, with its ending. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly warnings: readonly ExportWarning[];
  /** Pages of a paged format, else null. */
  readonly pages: number | null;
}

const keySheet = z.object({
  /** Of the labels on the page: page x of y. */
  language: z.enum(['en', 'nl']),
  title: z.string().max(200),
  /** A line under the title. */
  facts: z.string().max(500),
  groups: z
    .array(
      z.object({
        heading: z.string().max(200),
        /** A combination is the caps to be drawn, such as `Ctrl` and `K`. */
        rows: z
          .array(z.object({ label: z.string().max(300), keys: z.array(z.array(z.string().max(40)).max(6)).max(20) }))
          .max(500),
      }),
    )
    .max(50),
});
/** What a sheet of keys says, in the words of the page. */
export type KeySheet = z.infer<typeof keySheet>;

/** Methods that make documents. */
export const exportsApi = {
  /** `language` is that of the labels in the document (status marks, page x of y). */
  'exports.create': method<ExportedDocument>()(
    z.object({ articleId: ids.article, format: z.enum(exportFormats), language: z.enum(['en', 'nl']) }),
    ['article-unknown', 'export-failed', 'cancelled'],
  ),
  /** The keys of the commands as a PDF to print. */
  'exports.keySheet': method<ExportedDocument>()(keySheet, ['export-failed', 'cancelled']),
};
