import type { WritableDb } from '#glossary/store/database.ts';
import type { Pace } from './apply-import.ts';

/** What work gets besides its parameters. */
export interface JobPlace {
  /** A connection of the work's own; opened when it is first asked for. */
  db(): WritableDb;
  /** Does something more once the result was told, that nobody waits for and nothing depends on. */
  afterwards(work: () => void): void;
  /** `total` is 0 where it is not known. */
  pace(total: number): Pace;
}
