import type { SourceFailure } from '../open-bytes.ts';
import type { PairsFile } from '../read-pairs-file.ts';
import type { StagedFile } from '../create-stager.ts';
import type { PackedRows } from './pack-rows.ts';

/** What a reading thread is started with. */
export interface ReadingOrder {
  readonly file: PairsFile;
  /** See {@link flags}. */
  readonly flags: Int32Array;
}

/** Places in the memory that both threads share: not 0 = give up; how many pieces the other one has taken. */
export const flags = { stop: 0, taken: 1 } as const;

/** Pieces that may wait to be taken. */
export const mostWaiting = 4;

/** What a reading thread says. */
export type ReadingMessage =
  | { readonly type: 'rows'; readonly rows: PackedRows; readonly read: number }
  | { readonly type: 'done'; readonly file: StagedFile }
  | { readonly type: 'refused'; readonly failure: SourceFailure }
  | { readonly type: 'bug'; readonly text: string };
