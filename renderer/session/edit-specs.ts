import { hasTags } from '#shared/text/tags.ts';
import type { CommandSpec } from './command-spec.ts';
import { selectActiveRow, selectLiveText } from './selectors.ts';
import type { SessionState } from './state.ts';

type Enabled = (state: SessionState) => boolean;

/** Commands that change rows in other ways than typing and confirming, or find some of them. */
export function editSpecs(when: {
  readonly canEdit: Enabled;
  readonly hasRow: Enabled;
  readonly hasArticle: Enabled;
}): readonly CommandSpec[] {
  const { canEdit, hasRow, hasArticle } = when;
  const onRow = { group: 'segment', enabled: canEdit } as const;
  const onTags = { group: 'segment', enabled: (state: SessionState) => canEdit(state) && rowHasTags(state) } as const;
  const onArticle = { group: 'article', enabled: hasArticle } as const;
  const onAnyRow = { group: 'segment', enabled: hasRow } as const;
  const leavesText = true;
  return [
    { id: 'complete', ...onRow, keys: ['Mod+Space', 'Alt+ArrowDown'], run: (commands) => commands.complete() },
    { id: 'clear-text', ...onRow, keys: ['Alt+Delete'], run: (commands) => commands.clearText() },
    { id: 'change-case', ...onRow, keys: ['Shift+F3'], run: (commands) => commands.changeCase() },
    { id: 'characters', ...onRow, leavesText, keys: ['Mod+Shift+U'], run: (commands) => commands.show('characters') },
    { id: 'insert-tag', ...onTags, keys: ['F9'], run: (commands) => commands.insertTag() },
    { id: 'remove-tag', ...onTags, keys: ['Shift+F9'], run: (commands) => commands.removeTag() },
    // A browser keeps Ctrl+T for itself.
    { id: 'split', ...onRow, leavesText, keys: ['Mod+T', 'Mod+Alt+T'], run: (commands) => commands.split() },
    { id: 'join', ...onRow, keys: ['Mod+J'], run: (commands) => commands.join() },
    { id: 'edit-source', ...onRow, leavesText, keys: ['F2'], run: (commands) => commands.editSource() },
    { id: 'lock', ...onAnyRow, keys: ['Mod+L'], run: (commands) => commands.toggleMark('locked') },
    { id: 'repetitions', ...onAnyRow, leavesText, keys: ['Mod+Alt+R'], run: (commands) => commands.showRepetitions() },
    { id: 'propagates', ...onAnyRow, keys: [], run: (commands) => commands.toggleMark('propagates') },
    { id: 'filter', ...onArticle, keys: ['Mod+Shift+F'], run: (commands) => commands.openFilter() },
    {
      id: 'dictionary',
      group: 'article',
      keys: ['Mod+D', 'Mod+Alt+D'],
      run: (commands) => commands.openDictionary(),
      enabled: () => true,
      anywhere: true,
    },
    { id: 'replace', ...onArticle, keys: ['Mod+H'], run: (commands) => commands.show('replace') },
    { id: 'bookmark', ...onAnyRow, keys: ['Mod+F2'], run: (commands) => commands.toggleMark('bookmarked') },
    { id: 'comment', ...onAnyRow, leavesText, keys: ['Mod+M'], run: (commands) => commands.startComment() },
    {
      id: 'comments',
      group: 'article',
      keys: ['Mod+Alt+N'],
      run: (commands) => commands.show('comments'),
      enabled: () => true,
    },
    {
      id: 'next-bookmark',
      group: 'move',
      keys: ['Shift+F2'],
      run: (commands) => commands.goToBookmark(1),
      enabled: hasArticle,
    },
    {
      id: 'previous-bookmark',
      group: 'move',
      keys: ['Mod+Shift+F2'],
      run: (commands) => commands.goToBookmark(-1),
      enabled: hasArticle,
    },
  ];
}

function rowHasTags(state: SessionState): boolean {
  return hasTags(selectActiveRow(state)?.source ?? '') || hasTags(selectLiveText(state));
}
