import type { Concordance } from '#glossary/memory/concordance/concordance.ts';
import type { Keeping } from '#glossary/memory/keeping/keeping.ts';
import type { MemoryIndex } from '#glossary/memory/memory-index.ts';
import type { Transfers } from '#glossary/memory/transfer/open-transfers.ts';
import type { Shelf } from '#glossary/dictionaries/shelf.ts';
import type { OldWordUnits } from '#glossary/reword/old-word-units.ts';
import type { Spelling } from '#glossary/spelling/open-spelling.ts';
import type { Author } from '#glossary/segments/write-segment.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { Change } from '#glossary/store/journal.ts';
import type { Terms } from '#glossary/terms/terms-index.ts';

/** An open workspace with all that is kept in memory about it. */
export interface Session {
  readonly path: string;
  readonly db: WritableDb;
  readonly memory: MemoryIndex;
  readonly concordance: Concordance;
  readonly transfers: Transfers;
  readonly keeping: Keeping;
  readonly findOldWordUnits: OldWordUnits;
  readonly terms: Terms;
  readonly spelling: Spelling;
  readonly shelf: Shelf;
  /** Who works here, now. */
  author(): Author;
  /** Tells every page about rows that changed; after their transaction. */
  publish(changes: readonly Change[], also?: PublishAlso): void;
  /** Tells every page that what it stores waits for an import, or does so no longer. */
  tellWaiting(waits: boolean): void;
  readonly fontsFolder: string;
  close(): void;
}

/** What changed besides journaled rows. */
export interface PublishAlso {
  readonly articles?: boolean;
  readonly resources?: boolean;
}
