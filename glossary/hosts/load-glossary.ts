import { readTermsFile } from '#glossary/terms/transfer/read-terms-file.ts';
import { buildTermIndex, type TermIndex } from '#glossary/terms/recognise/term-index.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { ConceptId, GlossaryId } from '#shared/model/ids.ts';
import type { Refused } from '#shared/model/reason.ts';
import type { Concept } from '#shared/model/terms.ts';
import { ok, type Result } from '#shared/result.ts';
import { readUserFile } from './read-file.ts';

/** A glossary file ready to search, without a workspace. */
export interface LoadedGlossary {
  readonly concepts: ReadonlyMap<ConceptId, Concept>;
  readonly index: TermIndex;
  /** Entries that could not be read. */
  readonly refused: readonly Refused[];
}

/** Reads a glossary file that the user named: TBX, CSV, TSV, XLSX, or one of OmegaT. Its entries keep the ids of the file. */
export async function loadGlossary(path: string): Promise<Result<LoadedGlossary, Failure>> {
  const bytes = await readUserFile(path);
  if (!bytes.ok) return bytes;
  const read = readTermsFile(bytes.value, path);
  if (!read.ok) return read;
  const concepts = read.value.entries.map(({ concept }): Concept => ({ ...concept, glossaryId: path as GlossaryId }));
  return ok({
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    index: buildTermIndex(concepts),
    refused: read.value.refused,
  });
}
