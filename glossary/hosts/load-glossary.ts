import { readTbx } from '#glossary/interchange/tbx/read-tbx.ts';
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

/** Reads a TBX file that the user named. */
export async function loadGlossary(path: string): Promise<Result<LoadedGlossary, Failure>> {
  const bytes = await readUserFile(path);
  if (!bytes.ok) return bytes;
  const read = readTbx(bytes.value, path);
  if (!read.ok) return read;
  const concepts = read.value.concepts.map((concept): Concept => ({ ...concept, glossaryId: path as GlossaryId }));
  return ok({
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    index: buildTermIndex(concepts),
    refused: read.value.refused,
  });
}
