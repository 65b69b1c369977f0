import type { WritableDb } from '#glossary/store/database.ts';
import type { Pace } from './apply-import.ts';

/** What work gets besides its parameters. */
export interface JobPlace {
  /** A connection of the work's own; opened when it is first asked for. */
  db(): WritableDb;
  /** `total` is 0 where it is not known. */
  pace(total: number): Pace;
}
