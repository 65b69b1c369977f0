import type { FailureOfType, OpenFailure } from '#shared/model/failure.ts';
import type { UndoLabel } from '#shared/contract/segments.ts';
import type {
  FileShape,
  ImportDone,
  ImportMode,
  ImportPreview,
  TableChoice,
  TakenBack,
  UnitFormat,
} from '#shared/model/transfer.ts';
import type { SourceFailure } from './open-bytes.ts';

/** Who and when, as plain data: jobs cross to a thread of their own. */
export interface JobAuthor {
  readonly name: string | null;
  /** ISO 8601, UTC. */
  readonly now: string;
}

/** What goes into each kind of work. */
export interface JobParams {
  /** A first look at a file. `name` is what it is called for the user. */
  readonly inspect: { readonly file: string; readonly name: string; readonly table: TableChoice | null };
  /** Reads a file into a stage and settles what would become of its units. */
  readonly preview: {
    readonly file: string;
    readonly name: string;
    readonly folder: string;
    readonly token: string;
    readonly memoryName: string;
    readonly mode: ImportMode;
    readonly table: TableChoice | null;
  };
  /** Settles a stage anew, for another memory or in another way. */
  readonly settle: { readonly folder: string; readonly memoryName: string; readonly mode: ImportMode };
  readonly apply: { readonly folder: string; readonly author: JobAuthor };
  readonly takeBack: { readonly importId: number; readonly author: JobAuthor };
  /** The newest step of the undo stack, either way: those of imports can be long. */
  readonly step: { readonly direction: 'undo' | 'redo'; readonly author: JobAuthor };
  readonly export: {
    readonly file: string;
    /** Null = all memories. */
    readonly memoryId: number | null;
    readonly format: UnitFormat;
  };
}

/** What comes out of each kind of work. */
export interface JobResults {
  readonly inspect: FileShape;
  readonly preview: ImportPreview;
  readonly settle: ImportPreview;
  readonly apply: ImportDone;
  readonly takeBack: TakenBack;
  readonly step: { readonly label: UndoLabel } | null;
  readonly export: { readonly units: number; readonly bytes: number; readonly shortened: number };
}

/** A kind of work. */
export type JobKind = keyof JobParams;

/** Why each kind of work ends without a result. */
export interface JobFailures {
  readonly inspect: SourceFailure | OpenFailure | FailureOfType<'cancelled'>;
  readonly preview: SourceFailure | OpenFailure | FailureOfType<'cancelled' | 'memory-read-only'>;
  readonly settle: OpenFailure | FailureOfType<'cancelled' | 'memory-read-only' | 'import-unknown'>;
  readonly apply: OpenFailure | FailureOfType<'cancelled' | 'memory-read-only' | 'import-unknown'>;
  readonly takeBack: OpenFailure | FailureOfType<'cancelled' | 'import-unknown'>;
  readonly step: OpenFailure | FailureOfType<'cancelled'>;
  readonly export: OpenFailure | FailureOfType<'cancelled' | 'rows-many'>;
}

/** Why any work ends without a result. */
export type JobFailure = JobFailures[JobKind];

/** What a thread is started with. */
export interface JobOrder<K extends JobKind = JobKind> {
  readonly kind: K;
  readonly params: JobParams[K];
  readonly workspacePath: string;
  /** Not 0: give up. */
  readonly stop: Int32Array;
}

/** What a thread says. */
export type JobMessage =
  | { readonly type: 'progress'; readonly done: number; readonly total: number }
  | { readonly type: 'done'; readonly value: unknown }
  | { readonly type: 'failed'; readonly failure: JobFailure }
  | { readonly type: 'bug'; readonly text: string };
