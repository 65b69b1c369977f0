import type { FailureOfType } from '#shared/model/failure.ts';
import type { GlossaryId } from '#shared/model/ids.ts';
import type { TermsImportReport } from '#shared/model/terms.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { readTbx } from '#glossary/interchange/tbx/read-tbx.ts';
import { transact, type WritableDb } from '#glossary/store/database.ts';
import { ensureGlossary, keepConcept } from './keep-concepts.ts';

/** A TBX file as the user named it. */
export interface TbxSource {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Name of the glossary; null = the first one. */
  readonly into: string | null;
}

/** Why a file is not taken in. */
export type TbxRefusal = FailureOfType<'file-not-text' | 'file-empty' | 'file-malformed' | 'file-too-large'>;

const limitMegabytes = 200;

/** The report, and the entries that are new or different. */
export interface ImportedTerms {
  readonly report: TermsImportReport;
  readonly touched: readonly string[];
}

/** Takes a TBX file into a glossary: all entries that can be used, in one transaction, or nothing. */
export function importTbx(db: WritableDb, file: TbxSource, now: Date): Result<ImportedTerms, TbxRefusal> {
  const { path, bytes, into } = file;
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  if (megabytes > limitMegabytes) return err({ type: 'file-too-large', path, megabytes, limit: limitMegabytes });
  const read = readTbx(bytes, path);
  if (!read.ok) return read;
  const { concepts, refused } = read.value;
  return ok(
    transact(db, () => {
      const glossary = ensureGlossary(db, into, now);
      const counts = { added: 0, changed: 0, duplicate: 0 };
      const touched: string[] = [];
      for (const concept of concepts) {
        const { id, kept } = keepConcept(db, glossary.id, concept);
        counts[kept] += 1;
        if (kept !== 'duplicate') touched.push(id);
      }
      const glossaryId = String(glossary.id) as GlossaryId;
      return { report: { glossaryId, name: glossary.name, ...counts, refused }, touched };
    }),
  );
}
