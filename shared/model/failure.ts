import type { Finding } from './finding.ts';
import type { Reason } from './reason.ts';

/**
 * Every failure the engine expects, as plain data. The words for each are in `shared/messages`, in every language;
 * paths are as the user gave them.
 */
export type Failure =
  | { readonly type: 'file-not-found'; readonly path: string }
  | { readonly type: 'file-unreadable'; readonly path: string; readonly reason: Reason }
  | { readonly type: 'file-not-text'; readonly path: string; readonly offset: number }
  | { readonly type: 'file-empty'; readonly path: string }
  | { readonly type: 'file-too-large'; readonly path: string; readonly megabytes: number; readonly limit: number }
  | { readonly type: 'file-malformed'; readonly path: string; readonly line: number; readonly reason: Reason }
  | { readonly type: 'file-kind-unknown'; readonly path: string; readonly known: string }
  | { readonly type: 'dictionary-broken'; readonly path: string; readonly reason: Reason }
  | { readonly type: 'cannot-write'; readonly path: string; readonly reason: Reason }
  | { readonly type: 'disk-full'; readonly path: string }
  | { readonly type: 'workspace-missing'; readonly path: string }
  | { readonly type: 'workspace-damaged'; readonly path: string; readonly reason: Reason }
  | { readonly type: 'workspace-newer'; readonly path: string; readonly found: number; readonly supported: number }
  | { readonly type: 'workspace-in-use'; readonly path: string }
  | { readonly type: 'workspace-foreign'; readonly path: string }
  | { readonly type: 'backup-unknown'; readonly name: string }
  | { readonly type: 'backup-damaged'; readonly path: string; readonly reason: Reason }
  | { readonly type: 'folder-relative'; readonly path: string }
  // Backups that would be lost together with the workspace.
  | { readonly type: 'folder-of-workspace'; readonly path: string; readonly standard: string }
  | { readonly type: 'article-unknown'; readonly article: string }
  | { readonly type: 'segment-unknown'; readonly segmentId: string }
  | { readonly type: 'segment-locked'; readonly segmentId: string }
  | { readonly type: 'segment-changed'; readonly segmentId: string }
  | { readonly type: 'source-empty'; readonly segmentId: string }
  | { readonly type: 'split-outside'; readonly segmentId: string }
  | { readonly type: 'segment-last'; readonly segmentId: string }
  | { readonly type: 'paragraph-ends'; readonly segmentId: string }
  | { readonly type: 'target-empty'; readonly segmentId: string }
  | { readonly type: 'terms-not-met'; readonly segmentId: string; readonly findings: readonly Finding[] }
  | { readonly type: 'override-without-reason'; readonly segmentId: string }
  | { readonly type: 'comment-unknown' }
  | { readonly type: 'comment-empty' }
  | { readonly type: 'memory-unknown' }
  | { readonly type: 'query-without-words' }
  | { readonly type: 'memory-name-taken'; readonly name: string }
  | { readonly type: 'memory-read-only'; readonly name: string }
  | { readonly type: 'unit-unknown' }
  | { readonly type: 'unit-side-empty' }
  | { readonly type: 'list-gone' }
  | { readonly type: 'list-changed' }
  | { readonly type: 'units-many'; readonly units: number; readonly limit: number }
  | { readonly type: 'pattern-invalid'; readonly pattern: string }
  | { readonly type: 'pattern-slow'; readonly pattern: string }
  | { readonly type: 'entry-unknown'; readonly conceptId: string }
  | { readonly type: 'entry-without-term' }
  | { readonly type: 'glossary-unknown' }
  | { readonly type: 'glossary-name-taken'; readonly name: string }
  | { readonly type: 'glossary-read-only'; readonly name: string }
  | { readonly type: 'import-unknown' }
  | { readonly type: 'upload-unknown' }
  | { readonly type: 'rows-many'; readonly rows: number; readonly limit: number }
  | { readonly type: 'alignment-unknown' }
  | { readonly type: 'alignment-changed' }
  | { readonly type: 'nothing-to-undo' }
  | { readonly type: 'nothing-to-redo' }
  | { readonly type: 'export-failed'; readonly reason: Reason }
  | { readonly type: 'cancelled' }
  | { readonly type: 'engine-gone' }
  | { readonly type: 'params-invalid'; readonly issues: string };

/** Name of a failure. */
export type FailureType = Failure['type'];

/** The failures with these names. */
export type FailureOfType<T extends FailureType> = Extract<Failure, { readonly type: T }>;

/** Why a workspace would not open; every method can answer with one of these. */
export type OpenFailure = FailureOfType<
  | 'workspace-missing'
  | 'workspace-damaged'
  | 'workspace-newer'
  | 'workspace-in-use'
  | 'workspace-foreign'
  | 'file-not-found'
  | 'file-unreadable'
  | 'file-malformed'
  | 'cannot-write'
  | 'disk-full'
>;
