import { z } from 'zod';
import {
  tableEncodings,
  termColumnRoles,
  termsFormats,
  type TermsPreview,
  type TermTableChoice,
} from '../model/terms-transfer.ts';
import type { TermsImportReport } from '../model/terms.ts';
import type { ExportedDocument } from './exports.ts';
import { bytes, ids, method } from './method.ts';

const place = z.number().int().min(0).max(1000).optional();
const columns = z.object(
  Object.fromEntries(termColumnRoles.map((role) => [role, place])) as Record<
    (typeof termColumnRoles)[number],
    typeof place
  >,
);

const tableChoice = z.object({
  encoding: z.enum(tableEncodings),
  separator: z.enum([',', ';', '\t', '|']),
  quotes: z.boolean(),
  sheet: z.string().max(200).nullable(),
  header: z.boolean(),
  columns,
}) satisfies z.ZodType<TermTableChoice, unknown>;

const file = z.object({
  path: z.string().min(1).max(4096),
  bytes,
  /** Name of the glossary, which is made where it does not exist; null = the one that new terms go to. */
  into: z.string().min(1).max(200).nullable(),
  /** How a table is to be read; as a first look would where it is absent or null. */
  table: tableChoice.nullable().optional(),
});

/** Methods on glossary files. */
export const termsTransferApi = {
  /** What an import would do; changes nothing. */
  'terms.preview': method<TermsPreview>()(file, [
    'file-not-text',
    'file-empty',
    'file-too-large',
    'file-malformed',
    'cancelled',
  ]),
  /** TBX, CSV, TSV, XLSX or a glossary of OmegaT; one transaction and one undo step. */
  'terms.import': method<TermsImportReport>()(file, [
    'file-not-text',
    'file-empty',
    'file-too-large',
    'file-malformed',
    'glossary-read-only',
    'cancelled',
  ]),
  /** All glossaries as one TBX v3 file. */
  'terms.export': method<Uint8Array>()(z.object({}), []),
  /** A glossary as a file, null = all of them in one; `language` is that of the labels of a PDF. */
  'terms.exportFile': method<ExportedDocument>()(
    z.object({ glossaryId: ids.glossary.nullable(), format: z.enum(termsFormats), language: z.enum(['en', 'nl']) }),
    ['glossary-unknown', 'export-failed', 'cancelled'],
  ),
};
