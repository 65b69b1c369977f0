import type { Provenance } from '#shared/model/memory.ts';
import type { Refused } from '#shared/model/reason.ts';

/** A translation unit as a TMX file holds it: what is written, and what comes back from reading. */
export interface TmxRecord {
  /** The file's `tuid`. */
  readonly id: string | null;
  /** Dutch. */
  readonly source: string;
  /** English. */
  readonly target: string;
  readonly previous: string | null;
  readonly next: string | null;
  /** TMX counts in whole seconds, so times lose their fraction when written. */
  readonly provenance: Provenance;
  /** Who changed it last. */
  readonly changedBy?: string | null;
  /** Codes of the two sides as the file has them; '' where nobody says, and a file that is written then names the usual ones. */
  readonly languages?: readonly [source: string, target: string];
}

/** A unit that was read, with its line in the file, from 1. */
export interface TmxUnit extends TmxRecord {
  readonly line: number;
  /** True where inline tags (bold, links …) were left out of either text. */
  readonly flattened: boolean;
  /** True where this kind of file tells what stands before a unit and never what follows. */
  readonly oneSided: boolean;
  /** Notes on the unit, which were left out. */
  readonly notes: number;
  readonly languages: readonly [source: string, target: string];
}

/** What the header of a TMX file says; null where it says nothing. */
export interface TmxHeader {
  readonly version: string | null;
  readonly creationTool: string | null;
  readonly creationToolVersion: string | null;
  readonly sourceLanguage: string | null;
  readonly segmentType: string | null;
  readonly dataType: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string | null;
  readonly createdBy: string | null;
}

/** Receives a TMX file unit by unit, in the order of the file. */
export interface TmxSink {
  header(header: TmxHeader): void;
  unit(unit: TmxUnit): void;
  refused(refused: Refused): void;
}
