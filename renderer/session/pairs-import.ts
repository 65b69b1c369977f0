import type { Progress } from '#shared/contract/engine-api.ts';
import type { Failure } from '#shared/model/failure.ts';
import type {
  FileShape,
  ImportDone,
  ImportMode,
  ImportPreview,
  TableChoice,
  TakenBack,
} from '#shared/model/transfer.ts';

/**
 * How far a file of pairs is on its way into a memory. `sending`: it is handed to the engine. `reading`: what it would do is found
 * out. `columns`: the user must say which columns hold Dutch and English. `ready`: it waits for a yes.
 */
export type PairsPhase =
  | { readonly kind: 'sending' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'columns' }
  | { readonly kind: 'ready'; readonly preview: ImportPreview }
  | { readonly kind: 'settling'; readonly preview: ImportPreview }
  | { readonly kind: 'applying'; readonly preview: ImportPreview }
  | { readonly kind: 'done'; readonly done: ImportDone; readonly takenBack: TakenBack | null }
  | { readonly kind: 'takingBack'; readonly done: ImportDone; readonly takenBack: null }
  /** `preview` is there where the file can still be taken in. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly preview: ImportPreview | null };

/** How a file is to be taken in. */
export interface PairsChoice {
  /** Name of the memory; one that is not there is made. */
  readonly into: string;
  readonly mode: ImportMode;
  /** Null for what is no table. */
  readonly table: TableChoice | null;
}

/** The file of pairs that is being imported; others wait behind it. */
export interface PairsImport {
  readonly name: string;
  /** Which one of how many, from 1. */
  readonly place: number;
  readonly total: number;
  readonly choice: PairsChoice;
  /** Null until the engine has had a look. */
  readonly shape: FileShape | null;
  readonly progress: Progress | null;
  readonly phase: PairsPhase;
  /** An import was given up; nothing of it stayed. */
  readonly wasStopped: boolean;
}

/** Whether a table can be read: it must have both languages. */
export function hasBothColumns(table: TableChoice | null): boolean {
  return table === null || (table.columns.source !== undefined && table.columns.target !== undefined);
}

/** The name of the memory that a file goes to where nobody names one: its own, without its endings. */
export function nameAfterFile(fileName: string): string {
  const bare = fileName.replace(/(\.(tmx|csv|tsv|txt|xlsx|gz))+$/i, '').trim();
  return (bare === '' ? fileName : bare).slice(0, 200);
}
