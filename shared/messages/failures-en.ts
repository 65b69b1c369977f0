import type { FailureType } from '../model/failure.ts';

/** English words of every failure: what happened, where, and the way out. `{name}` is filled from the failure. */
export const failuresEn: Readonly<Record<FailureType, string>> = {
  'file-not-found': 'There is no file “{path}”. Check the name and the folder.',
  'file-unreadable': '“{path}” cannot be read: {reason}. Check that you may open it.',
  'file-not-text':
    '“{path}” is not a text file: byte {offset} cannot be text. Save it as plain text (UTF-8) and import that.',
  'file-empty': '“{path}” holds no text, so there is nothing to import.',
  'file-too-large': '“{path}” is {megabytes} MB; at most {limit} MB can be read at once. Split the file and try again.',
  'file-malformed': '“{path}”, line {line}: {reason}. Nothing was imported; mend the file and try again.',
  'file-kind-unknown': '“{path}” is of a kind that Veerman does not read. It reads {known}.',
  'dictionary-broken':
    '“{path}” cannot be used as a dictionary: {reason}. Get the files anew, all of them into one folder, and open it again.',
  'cannot-write': '“{path}” cannot be written: {reason}. Choose another folder or name.',
  'disk-full': 'The disk that holds “{path}” is full. Nothing was half written; free some space and try again.',
  'workspace-missing': 'There is no workspace “{path}”. Import an article to make one, or name another file.',
  'workspace-damaged':
    'The workspace “{path}” is damaged ({reason}). It was left as it is. Put back a backup of the file, or choose another workspace.',
  'workspace-newer':
    'The workspace “{path}” was made by a newer Veerman (version {found} of the file, this one knows {supported}). It was left as it is. Update Veerman to open it.',
  'workspace-in-use': 'The workspace “{path}” is open in another Veerman. Close that one, or choose another workspace.',
  'workspace-foreign':
    '“{path}” is not a Veerman workspace. It was left as it is. Choose another file; a new name makes a new workspace.',
  'backup-unknown': 'The backup “{name}” is no longer there. Look at the list again.',
  'backup-damaged':
    'The backup “{path}” is damaged ({reason}) and cannot be put back. Nothing was changed; take another one.',
  'folder-of-workspace':
    '“{path}” is the workspace’s own folder: what happens to one would happen to the other. Choose a folder elsewhere, best on another disk, or leave the field empty for “{standard}”.',
  'folder-relative': '“{path}” does not say on which disk the folder is. Give the whole path.',
  'article-unknown': 'There is no article “{article}” in this workspace. List the articles and take one of those.',
  'segment-unknown': 'The segment is no longer there; its article was removed. Open another article.',
  'source-empty': 'The Dutch cannot be empty. Nothing was changed.',
  'split-outside': 'Choose a place inside the Dutch: there must be text on both sides.',
  'segment-last': 'There is no segment after this one to join it with.',
  'paragraph-ends': 'The paragraph ends here. Join over its end only if you mean to.',
  'segment-locked': 'The segment is locked. Unlock it to change it.',
  'segment-changed':
    'The segment was changed elsewhere in the meantime. Your text is still here; look at both and save again.',
  'target-empty': 'There is no English yet. Type a translation or insert a match before you confirm.',
  'terms-not-met': 'The English does not keep to the glossary. Use the required term, or confirm anyway and say why.',
  'override-without-reason': 'Give a reason, so that the reviewer knows why the term was let go.',
  'query-without-words': 'The query holds no word to look for. Type at least one that must be there.',
  'comment-unknown': 'The comment is no longer there.',
  'comment-empty': 'Type something first; an empty comment is not kept.',
  'memory-unknown': 'The memory is no longer there. Look at the list of memories and choose another one.',
  'memory-name-taken': 'There is a memory “{name}” already. Choose another name.',
  'memory-read-only': 'The memory “{name}” is read-only. Allow writing to it first, or choose another memory.',
  'entry-unknown': 'The entry is no longer in the glossary.',
  'entry-without-term': 'An entry needs at least one term, Dutch or English.',
  'glossary-unknown': 'The glossary is no longer there. Look at the list of glossaries and choose another one.',
  'glossary-name-taken': 'There is a glossary “{name}” already. Choose another name.',
  'glossary-read-only': 'The glossary “{name}” is read-only. Allow changes to it first, or choose another glossary.',
  'unit-unknown': 'The unit is no longer in the memory.',
  'unit-side-empty': 'A unit needs text on both sides. Delete it if it is not wanted.',
  'list-gone': 'The list is out of date. Search again.',
  'list-changed':
    'Units came or went since you chose these; nothing was changed. Look at the list again and choose anew.',
  'units-many':
    '{units} units are too many for one step; at most {limit} can be changed at once. Narrow the list down, or remove the memory as a whole.',
  'pattern-invalid': '“{pattern}” is not a regular expression. Mend it, or search for it as plain text.',
  'pattern-slow': '“{pattern}” takes too long on some texts. Write it without repetitions inside repetitions.',
  'import-unknown': 'There is no such import any more. Look at the list of imports.',
  'upload-unknown': 'This file is no longer there. Choose it again.',
  'rows-many': 'That would be {rows} rows; a workbook holds no more than {limit}. Choose another format.',
  'alignment-unknown': 'This alignment is gone. Choose another, or start again from both documents.',
  'alignment-changed':
    'The alignment was changed in another window meanwhile. It has been loaded again; make your last change once more.',
  'nothing-to-undo': 'There is nothing to undo.',
  'nothing-to-redo': 'There is nothing to redo.',
  'export-failed': 'The document could not be made: {reason}. Nothing was written.',
  cancelled: 'Cancelled; nothing was changed.',
  'engine-gone': 'The engine stopped. What was saved is safe; it starts again by itself.',
  'params-invalid': 'The request was not understood: {issues}.',
};
