import type { Settings, WorkspaceInfo } from '#shared/contract/workspace.ts';
import type { DraftStep, UndoLabel, UndoState } from '#shared/contract/segments.ts';
import type { CommentAnchor } from '#shared/model/comment.ts';
import type { Article, ImportReport, OptionalKind } from '#shared/model/article.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { FragmentReport } from '#shared/model/fragment.ts';
import type { Finding, TextRange } from '#shared/model/finding.ts';
import type { ArticleId, ConceptId, MemoryId, SegmentId, UnitId } from '#shared/model/ids.ts';
import type { Match } from '#shared/model/memory.ts';
import type { Segment, SegmentHistoryEntry, SegmentOrigin } from '#shared/model/segment.ts';
import type { Result } from '#shared/result.ts';
import type { DeskFilter, FilterProblem } from './filter-rows.ts';
import type { Threads } from './group-threads.ts';
import type { TermChoice } from './list-terms.ts';
import type { PairsImport } from './pairs-import.ts';
import type { SegmentPlaces } from './find-places.ts';
import type { RewordRequest } from './reword-request.ts';
import type { Surface } from './surfaces.ts';
import type { View } from './views.ts';

/** Something asked of the engine for the place where the user is. */
export type Loadable<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly value: T }
  | { readonly status: 'failed'; readonly failure: Failure };

/** `lost`: there was an engine and it is gone; a new one is waited for. */
export type Connection = 'connecting' | 'open' | 'lost';

export type WorkspaceState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'open'; readonly info: WorkspaceInfo }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** The article on the desk. `places` finds a row by its id; `rows` are the segments that are not left out. */
export interface OpenArticle {
  readonly articleId: ArticleId;
  readonly leftOut: readonly OptionalKind[];
  readonly segments: readonly Segment[];
  readonly rows: readonly Segment[];
  readonly places: SegmentPlaces;
  /** The rows that a filter shows with their neighbours; null where there is none. */
  readonly shown: ReadonlySet<SegmentId> | null;
  /** Rows that only stand there as neighbours. */
  readonly dimmed: ReadonlySet<SegmentId>;
  /** Places of `rows` among the segments; null where all are shown. */
  readonly order: Uint32Array | null;
  /** Another object only when other rows are shown, not when something else stands in them. */
  readonly arrangement: object;
}

/** What is asked in the active row besides its English: where to split it, or its Dutch anew. */
export type RowMode =
  | { readonly kind: 'split'; readonly segmentId: SegmentId; readonly targetAt: number }
  | { readonly kind: 'source'; readonly segmentId: SegmentId };

/** A misspelt word of the active row for which suggestions are shown. */
export interface Respelling {
  readonly segmentId: SegmentId;
  readonly word: string;
  readonly range: TextRange;
}

/** What is about to be said of a segment. */
export interface NewComment {
  readonly segmentId: SegmentId;
  readonly anchor: CommentAnchor | null;
}

/** Text that the engine has not stored yet. It lives here until it has. */
export interface LocalDraft {
  readonly text: string;
  readonly origin: SegmentOrigin;
  readonly matchScore: number | null;
  /** Version of the row that the text is based on. */
  readonly base: number;
  readonly articleId: ArticleId;
  /** How it was put in as a whole, and is undone as a whole; null for what was typed. */
  readonly step: DraftStep | null;
}

/** What the panels show of the active segment. */
export interface Aids {
  readonly segmentId: SegmentId;
  readonly matches: Loadable<readonly Match[]>;
  readonly terms: Loadable<readonly TermChoice[]>;
  readonly history: Loadable<readonly SegmentHistoryEntry[]>;
  readonly fragments: Loadable<FragmentReport>;
}

/**
 * Where the caret lands in a row. `start` and `end` are the first and the last line; with `x` (CSS pixels of the window)
 * the column is kept, with `y` too it goes to that very point.
 */
export interface CaretHint {
  readonly edge: 'start' | 'end';
  readonly x?: number;
  readonly y?: number;
  /** Selects this stretch of the text, in UTF-16 units; the second end is where the caret is. */
  readonly range?: readonly [anchor: number, focus: number];
  /** Leaves the keyboard where it is: the user has something selected elsewhere. */
  readonly stay?: boolean;
}

/** What came of one file. */
export interface ImportOutcome {
  readonly name: string;
  readonly result: Result<ImportReport, Failure>;
}

/** The import that runs or just ran; null when its report was closed. */
export interface ImportRun {
  readonly total: number;
  readonly outcomes: readonly ImportOutcome[];
  readonly running: boolean;
}

/** Something to tell in passing. `id` is for dismissing it. */
export type Notice = { readonly id: number } & NoticeBody;
export type NoticeBody =
  | { readonly type: 'failure'; readonly failure: Failure }
  | { readonly type: 'bug'; readonly message: string }
  /** The row was changed elsewhere; the text typed here was kept, the other one is in its history. */
  | { readonly type: 'kept-over-other'; readonly number: number }
  | { readonly type: 'undone' | 'redone'; readonly label: UndoLabel }
  | { readonly type: 'article-done'; readonly title: string }
  /** Confirmed English went into that many other segments too; others have other English. */
  | { readonly type: 'propagated'; readonly segmentId: SegmentId; readonly filled: number; readonly others: number };

export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' | 'importing' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Everything the page knows. Replaced, never changed. */
export interface SessionState {
  readonly connection: Connection;
  readonly workspace: WorkspaceState;
  readonly settings: Settings;
  /** Null until the engine has told. */
  readonly articles: readonly Article[] | null;
  readonly undo: UndoState;
  /** Counts changes of the memory and the glossary, so that what is shown of them is asked again. */
  readonly resources: number;
  /** Counts what became of the backups, so that their list is asked again. */
  readonly backups: number;
  /** What is to be stored waits until a large import is written. */
  readonly waitsForImport: boolean;
  readonly opening: ArticleId | null;
  readonly open: OpenArticle | null;
  readonly activeId: SegmentId | null;
  /** Where the editor that is mounted next puts its caret. */
  readonly caret: CaretHint;
  readonly aids: Aids | null;
  readonly drafts: ReadonlyMap<SegmentId, LocalDraft>;
  /** Findings of the open article, per segment; a segment without any is absent. */
  readonly findings: ReadonlyMap<SegmentId, readonly Finding[]>;
  /** The segment whose confirmation was refused. What stands against it is in `findings`. */
  readonly blocked: SegmentId | null;
  /** Counts refused confirmations, so that the same row being refused again is seen. */
  readonly refusals: number;
  /** Counts how often the keyboard was sent to the matches. */
  readonly matchVisits: number;
  /** The last wish to go on to the next part of the window, or back. */
  readonly regionMove: { readonly by: 1 | -1 } | null;
  /** What is said about the open article, per segment; a segment about which nothing is said is absent. */
  readonly comments: Threads;
  /** The comment that is being written, until it is kept or given up. */
  readonly commenting: NewComment | null;
  /** Counts how often the keyboard was sent to the comments. */
  readonly commentVisits: number;
  readonly confirming: boolean;
  /** A command on the text is on its way: keys that come meanwhile wait for it. */
  readonly works: boolean;
  readonly rowMode: RowMode | null;
  /** The misspelt word for which suggestions are shown. */
  readonly respelling: Respelling | null;
  /** The segment whose repetitions are looked over. */
  readonly repetitionsOf: SegmentId | null;
  /** Null while the filter is closed. */
  readonly filter: (DeskFilter & { readonly problem: FilterProblem | null }) | null;
  /** Counts how often the keyboard was sent to the dictionaries. */
  readonly dictionaryVisits: number;
  /** Counts how often completions were asked for. */
  readonly completionAsks: number;
  /** Counts how often the keyboard was sent to the filter. */
  readonly filterVisits: number;
  readonly saveFailure: Failure | null;
  readonly notices: readonly Notice[];
  readonly view: View;
  readonly surface: Surface | null;
  /** The entry that the glossary is to show when it is opened. */
  readonly entry: ConceptId | null;
  /** The unit that the memory is to show when it is opened. */
  readonly unit: { readonly id: UnitId } | null;
  /** What the view “Re-word” is to begin with. */
  readonly reword: RewordRequest | null;
  readonly importRun: ImportRun | null;
  /** The file of pairs on its way into a memory; its dialog waits until the report of other files is closed. */
  readonly pairs: PairsImport | null;
  /** Files on their way into a glossary: the first is shown, the others wait, and all do until the report is closed. */
  readonly termFiles: readonly File[];
  /** The memory that the dialog of exports begins with; null = all. */
  readonly exported: MemoryId | null;
}

export const initialState: SessionState = {
  connection: 'connecting',
  workspace: { kind: 'unknown' },
  settings: {},
  articles: null,
  undo: { undo: null, redo: null },
  resources: 0,
  backups: 0,
  waitsForImport: false,
  opening: null,
  open: null,
  activeId: null,
  caret: { edge: 'end' },
  aids: null,
  drafts: new Map(),
  findings: new Map(),
  blocked: null,
  refusals: 0,
  matchVisits: 0,
  regionMove: null,
  comments: new Map(),
  commenting: null,
  commentVisits: 0,
  confirming: false,
  works: false,
  rowMode: null,
  respelling: null,
  repetitionsOf: null,
  filter: null,
  dictionaryVisits: 0,
  completionAsks: 0,
  filterVisits: 0,
  saveFailure: null,
  notices: [],
  view: 'desk',
  surface: null,
  entry: null,
  unit: null,
  reword: null,
  importRun: null,
  pairs: null,
  termFiles: [],
  exported: null,
};
