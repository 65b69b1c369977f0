import type { Refused } from '#shared/model/reason.ts';
import type { Concept } from '#shared/model/terms.ts';

/** A concept entry as a TBX file holds it; which glossary it joins is the importer's to say. */
export type TbxConcept = Omit<Concept, 'glossaryId'>;

/** A concept entry with its place in the file. */
export interface TbxEntry {
  readonly concept: TbxConcept;
  readonly hasId: boolean;
  readonly line: number;
}

/** A TBX file that was read whole. */
export interface TbxFile {
  /** In the order of the file; Dutch terms before English ones. */
  readonly concepts: readonly TbxConcept[];
  /** The same, each with its line and whether the file gives it an id. */
  readonly entries: readonly TbxEntry[];
  /** Entries and terms that cannot be used, with their line. */
  readonly refused: readonly Refused[];
  /** What was read otherwise than it stands: an unknown status, a term given twice, languages passed over. */
  readonly warnings: readonly Refused[];
}
