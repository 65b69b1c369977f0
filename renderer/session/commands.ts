import type { ExportedDocument, ExportFormat } from '#shared/contract/exports.ts';
import type { Progress } from '#shared/contract/engine-api.ts';
import type { PretranslatePreview, PretranslateReport } from '#shared/contract/segments.ts';
import type { VerifyReport } from '#shared/contract/workspace.ts';
import type { OptionalKind } from '#shared/model/article.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Finding, TermFindingCode } from '#shared/model/finding.ts';
import type { ArticleId, CommentId, ConceptId, MemoryId, SegmentId, ThreadId, UnitId } from '#shared/model/ids.ts';
import type { Match } from '#shared/model/memory.ts';
import type { Result } from '#shared/result.ts';
import type { PairsImporter } from './import-pairs.ts';
import type { TermFiles } from './term-files.ts';
import type { SegmentMark } from '#shared/contract/segments-edit.ts';
import type { DeskFilter } from './filter-rows.ts';
import type { RewordRequest } from './reword-request.ts';
import type { CaretHint } from './state.ts';
import type { Surface } from './surfaces.ts';
import type { View } from './views.ts';

/** A reason for letting a term finding stand. */
export interface OverrideRequest {
  readonly conceptId: ConceptId;
  readonly code: TermFindingCode;
  readonly reason: string;
}

export interface ExportRequest {
  /** The open article where absent. */
  readonly articleId?: ArticleId;
  readonly format: ExportFormat;
  /** Language of the labels in the document. */
  readonly language: 'en' | 'nl';
  readonly signal?: AbortSignal;
}

/** A document, and where it was put: a path on the desktop, 'downloaded' in a browser, null where the user changed their mind. */
export interface ExportDone {
  readonly document: ExportedDocument;
  readonly savedTo: { readonly kind: 'file'; readonly path: string } | { readonly kind: 'downloaded' } | null;
}

export interface PretranslateRequest {
  /** Null = all articles. */
  readonly articleIds: readonly ArticleId[] | null;
  readonly confirmExact: boolean;
  readonly threshold?: number;
  readonly fragments?: boolean;
  /** Segments that stay as they are. */
  readonly except?: readonly SegmentId[];
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * All that a user can do. None throws: failures end up in the state (`notices`, `saveFailure`, `blocked`, `workspace`)
 * or in the result where there is one.
 */
export interface Commands {
  /** Puts an article on the desk; the caret goes to the given row, or to where it last was. */
  openArticle(articleId: ArticleId, segmentId?: SegmentId): Promise<void>;
  activate(segmentId: SegmentId, caret?: CaretHint): void;
  /** A row's whole text after typing, or after a suggestion was taken; called by the editor alone. */
  edit(segmentId: SegmentId, text: string, step?: 'complete' | null): void;
  /** The n-th match (from 1) or this one replaces the text of the active row. */
  insertMatch(which: number | Match): Promise<void>;
  /** The n-th term (from 1) or this English goes in at the caret. */
  insertTerm(which: number | string): Promise<void>;
  /** The English of the n-th fragment (from 1) goes in at the caret. */
  insertFragment(number: number): Promise<void>;
  /** The draft put together from fragments and glossary replaces the text of the active row. */
  insertDraft(): Promise<void>;
  /** Puts the right term in: over the wrong one where there is one, else at the caret. */
  applyFix(finding: Finding): Promise<void>;
  /** The same for the wrong wording at the caret, or the next one; suggestions for a misspelt word where that is at the caret or all there is. */
  mendWording(): Promise<void>;
  /** Shows what may be typed here. */
  complete(): void;
  /** Suggestions for the misspelt word at this place of the text, or the next one. */
  showSpelling(at: number): void;
  closeSpelling(): void;
  /** A suggestion takes the place of the misspelt word. */
  respell(words: string): Promise<void>;
  /** Lets that word stand: in the whole project, or in this segment. */
  allowSpelling(where: 'project' | 'here'): Promise<void>;
  confirm(overrides?: readonly OverrideRequest[]): Promise<void>;
  /** Closes the panel of a refused confirmation and goes back to the text. */
  dismissBlocked(): void;
  unconfirm(): Promise<void>;
  copySource(): Promise<void>;
  /** An earlier text of the active row takes the place of the present one. */
  bringBack(text: string): Promise<void>;
  /** Empties the English of the active row. */
  clearText(): Promise<void>;
  /** The selection, or the word at the caret, in the next case: lower, Sentence, UPPER, Title. */
  changeCase(): Promise<void>;
  insertCharacter(character: string): Promise<void>;
  /** Puts in the next tag of the Dutch that the English lacks; a pair goes round the selection. */
  insertTag(): void;
  /** Takes out the tag beside the caret, or those selected, each with its other end. */
  removeTag(): void;
  /** Splits the active row at the caret in its Dutch, or asks where; see `rowMode`. */
  split(): Promise<void>;
  /** Splits at this place of the Dutch. */
  splitAt(segmentId: SegmentId, sourceAt: number): Promise<void>;
  /** Joins the active row with the next one; over the end of a paragraph only with `across`. */
  join(across?: boolean): Promise<void>;
  /** Opens the Dutch of the active row for a correction; see `rowMode`. */
  editSource(): Promise<void>;
  saveSource(segmentId: SegmentId, source: string): Promise<void>;
  endRowMode(): void;
  /** Sets a mark of a row, the active one where none is named, or takes it away. */
  toggleMark(mark: SegmentMark, segmentId?: SegmentId): Promise<void>;
  goToBookmark(direction: 1 | -1): void;
  /** Looks over the other segments with the Dutch of this one, or of the active row. */
  showRepetitions(segmentId?: SegmentId): void;
  /** Opens the filter, for the words that are selected where there are some. */
  openFilter(): void;
  filter(filter: DeskFilter): void;
  closeFilter(): void;
  /** Opens the field for a new comment on the active row, about the words that are selected where there are some. */
  startComment(): void;
  endComment(): void;
  /** Keeps the comment that was begun; true where it was kept. So with the others. */
  addComment(text: string): Promise<boolean>;
  replyToComment(threadId: ThreadId, text: string): Promise<boolean>;
  editComment(commentId: CommentId, text: string): Promise<boolean>;
  removeComment(commentId: CommentId): Promise<boolean>;
  resolveThread(threadId: ThreadId, resolved: boolean): Promise<boolean>;
  undo(): Promise<void>;
  redo(): Promise<void>;
  next(caret?: CaretHint): void;
  previous(caret?: CaretHint): void;
  nextUnconfirmed(): void;
  nextFinding(): void;
  /** The row with this number, as printed beside it (from 1); the nearest one where that is left out. */
  goTo(number: number): void;
  /** Brings the keyboard to the matches, where the unit behind one is mended or deleted. */
  focusMatches(): void;
  /** Brings the keyboard to the next part of the window, or to the one before. */
  goToRegion(by: 1 | -1): void;
  /** Brings the keyboard back to the text of the active row. */
  focusText(): void;
  /** Articles (.txt, .md, .html), one after the other; see `useImportRun`. Files of pairs go to `pairs`, glossaries to `termFiles`. */
  importFiles(files: readonly File[]): Promise<void>;
  /** Reads no further files. What was imported before stays. */
  stopImport(): void;
  closeImport(): void;
  /** Memories from files of pairs; see `usePairsImport`. */
  readonly pairs: PairsImporter;
  /** Glossaries from files; the view of the glossary shows them. */
  readonly termFiles: TermFiles;
  /** Asks how a memory, or with null all, is to be saved as a file. */
  exportMemory(memoryId: MemoryId | null): void;
  leaveOut(articleId: ArticleId, kinds: readonly OptionalKind[]): Promise<void>;
  removeArticle(articleId: ArticleId): Promise<void>;
  exportArticle(request: ExportRequest): Promise<Result<ExportDone, Failure>>;
  pretranslate(request: PretranslateRequest): Promise<Result<PretranslateReport, Failure>>;
  /** What that would do; nothing is written but what was typed. */
  planPretranslation(request: PretranslateRequest): Promise<Result<PretranslatePreview, Failure>>;
  /** Tries at once instead of waiting for the next attempt. */
  reconnect(): void;
  /** null = the same file again. */
  reopenWorkspace(path: string | null): Promise<void>;
  /** Looks for faults in the workspace; changes nothing. */
  verify(): Promise<Result<VerifyReport, Failure>>;
  /** Desktop only: asks for a file and opens it. */
  chooseWorkspace(): Promise<void>;
  setting(key: string, value: string): void;
  /** The three steps of the first run, once more. */
  showFirstSteps(): void;
  /** The panel of dictionaries, for the word at the caret; where the desk is not shown, a dialog. */
  openDictionary(): void;
  /** Shows the article as it will be read, or puts it away. */
  togglePreview(): void;
  /** Another screen; what was typed is stored first. */
  showView(view: View): void;
  /** The preview of a change of wording everywhere. */
  openReword(request: RewordRequest): void;
  /** The entry in its glossary. */
  showEntry(conceptId: ConceptId): void;
  /** The unit in its memory. */
  showUnit(unitId: UnitId): void;
  show(surface: Surface): void;
  hide(): void;
  dismiss(noticeId: number): void;
  /** Stores all that is not stored yet; false where that failed. */
  flush(): Promise<boolean>;
}
