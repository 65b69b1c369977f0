import type { Commands } from './commands.ts';
import { changeCase, changeTags, clearText, insertCharacter } from './edit-selection.ts';
import {
  addComment,
  editComment,
  endComment,
  removeComment,
  replyToComment,
  resolveThread,
  startComment,
} from './comments.ts';
import { closeFilter, filterDesk, openFilter } from './filter.ts';
import { goToBookmark, toggleMark } from './marks.ts';
import type { SessionParts } from './parts.ts';
import type { Queue } from './queue.ts';
import { allowSpelling, closeSpelling, respell, showSpelling } from './spelling.ts';
import { endRowMode, joinActive, saveSource, splitActive, splitAt, startSourceEdit } from './structure.ts';

export type EditCommand =
  | 'complete'
  | 'showSpelling'
  | 'closeSpelling'
  | 'respell'
  | 'allowSpelling'
  | 'clearText'
  | 'changeCase'
  | 'insertCharacter'
  | 'insertTag'
  | 'removeTag'
  | 'split'
  | 'splitAt'
  | 'join'
  | 'editSource'
  | 'saveSource'
  | 'endRowMode'
  | 'toggleMark'
  | 'goToBookmark'
  | 'showRepetitions'
  | 'openFilter'
  | 'filter'
  | 'closeFilter'
  | CommentCommand;

type CommentCommand =
  'startComment' | 'endComment' | 'addComment' | 'replyToComment' | 'editComment' | 'removeComment' | 'resolveThread';

/** What changes rows in other ways than typing and confirming, and what is shown of them. */
export function editCommands(parts: SessionParts, inOrder: Queue): Pick<Commands, EditCommand> {
  return {
    complete: () => parts.store.set({ completionAsks: parts.store.get().completionAsks + 1 }),
    showSpelling: (at) => void showSpelling(parts, at),
    closeSpelling: () => closeSpelling(parts),
    respell: (words) => inOrder(() => respell(parts, words)),
    allowSpelling: (where) => inOrder(() => allowSpelling(parts, where)),
    clearText: () => inOrder(() => clearText(parts)),
    changeCase: () => inOrder(() => changeCase(parts)),
    insertCharacter: (character) => inOrder(() => insertCharacter(parts, character)),
    insertTag: () => changeTags(parts, 'insert-tag'),
    removeTag: () => changeTags(parts, 'remove-tag'),
    split: () => inOrder(() => splitActive(parts)),
    splitAt: (segmentId, sourceAt) => inOrder(() => splitAt(parts, segmentId, sourceAt)),
    join: (across = false) => inOrder(() => joinActive(parts, across)),
    editSource: () => inOrder(() => startSourceEdit(parts)),
    saveSource: (segmentId, source) => inOrder(() => saveSource(parts, segmentId, source)),
    endRowMode: () => endRowMode(parts),
    toggleMark: (mark, segmentId) => inOrder(() => toggleMark(parts, mark, segmentId)),
    goToBookmark: (direction) => goToBookmark(parts, direction),
    showRepetitions: (segmentId) =>
      parts.store.set({ repetitionsOf: segmentId ?? parts.store.get().activeId, surface: 'repetitions' }),
    openFilter: () => openFilter(parts),
    filter: (filter) => void filterDesk(parts, filter),
    closeFilter: () => closeFilter(parts),
    ...commentCommands(parts),
  };
}

/** What is said about segments. */
function commentCommands(parts: SessionParts): Pick<Commands, CommentCommand> {
  return {
    startComment: () => startComment(parts),
    endComment: () => endComment(parts),
    addComment: (text) => addComment(parts, text),
    replyToComment: (threadId, text) => replyToComment(parts, threadId, text),
    editComment: (commentId, text) => editComment(parts, commentId, text),
    removeComment: (commentId) => removeComment(parts, commentId),
    resolveThread: (threadId, resolved) => resolveThread(parts, threadId, resolved),
  };
}
