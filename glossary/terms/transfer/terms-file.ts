import type { TermTableShape } from '#shared/model/terms-transfer.ts';
import type { Refused } from '#shared/model/reason.ts';
import type { TbxConcept } from '#glossary/interchange/tbx/tbx-model.ts';

/** An entry as a file holds it. */
export interface FileEntry {
  readonly concept: TbxConcept;
  /** False where the file has no id for it: then its Dutch tells which entry it is. */
  readonly hasId: boolean;
  /** Line of the file, from 1. */
  readonly line: number;
}

/** A glossary file that was read whole. */
export interface TermsFile {
  readonly entries: readonly FileEntry[];
  readonly refused: readonly Refused[];
  /** What was read otherwise than it stands. */
  readonly warnings: readonly Refused[];
  /** How a table was understood; null where the file is none. */
  readonly table: TermTableShape | null;
}
