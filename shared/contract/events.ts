import type { Article } from '../model/article.ts';
import type { Failure, OpenFailure } from '../model/failure.ts';
import type { ArticleId } from '../model/ids.ts';
import type { Segment } from '../model/segment.ts';
import type { UndoState } from './segments.ts';
import type { WorkspaceInfo } from './workspace.ts';

/** What the engine tells every page without being asked, after the change is durable. */
export interface EngineEvents {
  /** These rows changed; each is whole. */
  readonly 'segments-changed': { readonly articleId: ArticleId; readonly segments: readonly Segment[] };
  /** Segments came into an article, went or moved: it is to be read again. */
  readonly 'article-restructured': { readonly articleId: ArticleId };
  /** The list of articles or their progress changed. */
  readonly 'articles-changed': readonly Article[];
  /** Comments changed somewhere: what is shown of them is to be read again. */
  readonly 'comments-changed': null;
  readonly 'undo-changed': UndoState;
  /** What is to be stored waits while a large import is written, or does so no longer. */
  readonly 'import-awaited': { readonly waits: boolean };
  /** Units or entries changed: what is shown of matches and terms is out of date. */
  readonly 'resources-changed': null;
  /** A backup was made or removed; `failure` says why the last one by the clock could not be made. */
  readonly 'backups-changed': { readonly failure: Failure | null };
  readonly 'workspace-changed': { readonly info: WorkspaceInfo } | { readonly failure: OpenFailure };
}

/** Name of an event. */
export type EngineEventName = keyof EngineEvents;
