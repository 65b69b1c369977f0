import { isConfirmed } from '#shared/model/segment.ts';
import type { CommandSpec } from './command-spec.ts';
import { editSpecs } from './edit-specs.ts';
import { layoutKey } from './layout.ts';
import { selectActiveRow } from './selectors.ts';
import type { Loadable, SessionState } from './state.ts';
import { views, type View } from './views.ts';

const always = () => true;
const hasArticle = (state: SessionState) => state.open !== null;
const hasRow = (state: SessionState) => selectActiveRow(state) !== null;
const canEdit = (state: SessionState) => selectActiveRow(state)?.locked === false;

const numbered = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

const viewKeys: Partial<Readonly<Record<View, readonly string[]>>> = {
  desk: ['Mod+Shift+1'],
  memory: ['Mod+Shift+2'],
  terms: ['Mod+Shift+3'],
  statistics: ['Mod+Shift+4'],
};

/** Every command, in the order of the palette. */
export const registry: readonly CommandSpec[] = [
  {
    id: 'confirm',
    group: 'segment',
    keys: ['Mod+Enter'],
    run: (commands) => commands.confirm(),
    enabled: canEdit,
  },
  {
    id: 'unconfirm',
    group: 'segment',
    keys: ['Mod+Shift+Enter'],
    run: (commands) => commands.unconfirm(),
    enabled: (state) => canEdit(state) && isConfirmed(selectActiveRow(state)?.status ?? 'draft'),
  },
  {
    id: 'copy-source',
    group: 'segment',
    keys: ['Mod+Shift+S', 'Mod+Insert'],
    run: (commands) => commands.copySource(),
    enabled: canEdit,
  },
  ...numbered.map((n): CommandSpec => ({
    id: `insert-match-${n}`,
    group: 'segment',
    keys: [`Mod+${n}`],
    run: (commands) => commands.insertMatch(n),
    enabled: (state) => canEdit(state) && mayHold(state.aids?.matches, n),
  })),
  ...numbered.map((n): CommandSpec => ({
    id: `insert-term-${n}`,
    group: 'segment',
    keys: [`Alt+${n}`],
    run: (commands) => commands.insertTerm(n),
    enabled: (state) => canEdit(state) && mayHold(state.aids?.terms, n),
  })),
  {
    id: 'mend-wording',
    group: 'segment',
    keys: ['Mod+.'],
    run: (commands) => commands.mendWording(),
    enabled: (state) => canEdit(state) && hasWrongWording(state),
  },
  ...numbered.map((n): CommandSpec => ({
    id: `insert-fragment-${n}`,
    group: 'segment',
    keys: [`Alt+Shift+${n}`],
    run: (commands) => commands.insertFragment(n),
    enabled: (state) => canEdit(state) && mayHoldFragment(state, n),
  })),
  {
    id: 'insert-draft',
    group: 'segment',
    keys: ['Mod+Shift+D'],
    run: (commands) => commands.insertDraft(),
    enabled: (state) => canEdit(state) && hasDraft(state),
  },
  ...editSpecs({ canEdit, hasRow, hasArticle }),
  {
    id: 'undo',
    group: 'segment',
    keys: ['Mod+Z'],
    run: (commands) => commands.undo(),
    enabled: (state) => state.undo.undo !== null || state.drafts.size > 0,
    anywhere: true,
  },
  {
    id: 'redo',
    group: 'segment',
    keys: ['Mod+Shift+Z', 'Mod+Y'],
    run: (commands) => commands.redo(),
    enabled: (state) => state.undo.redo !== null,
    anywhere: true,
  },
  { id: 'next', group: 'move', keys: ['Mod+ArrowDown'], run: (commands) => commands.next(), enabled: hasRow },
  { id: 'previous', group: 'move', keys: ['Mod+ArrowUp'], run: (commands) => commands.previous(), enabled: hasRow },
  {
    id: 'next-unconfirmed',
    group: 'move',
    keys: ['Mod+U'],
    run: (commands) => commands.nextUnconfirmed(),
    enabled: hasArticle,
  },
  {
    id: 'next-finding',
    group: 'move',
    keys: ['F8'],
    run: (commands) => commands.nextFinding(),
    enabled: (state) => state.findings.size > 0,
  },
  {
    id: 'go-to',
    group: 'move',
    keys: ['Mod+G'],
    run: (commands) => commands.show('go-to'),
    enabled: hasArticle,
    leavesText: true,
  },
  {
    id: 'focus-matches',
    group: 'move',
    keys: ['Mod+Shift+M'],
    run: (commands) => commands.focusMatches(),
    enabled: (state) => mayHold(state.aids?.matches, 1),
    leavesText: true,
  },
  {
    id: 'add-term',
    group: 'segment',
    keys: ['Mod+E'],
    run: (commands) => commands.show('add-term'),
    enabled: always,
    leavesText: true,
    anywhere: true,
  },
  {
    id: 'concordance',
    group: 'article',
    keys: ['Mod+K'],
    run: (commands) => commands.show('concordance'),
    enabled: always,
    anywhere: true,
  },
  {
    id: 'pretranslate',
    group: 'article',
    keys: [],
    run: (commands) => commands.show('pretranslate'),
    enabled: hasArticle,
  },
  {
    id: 'export',
    group: 'article',
    keys: ['Mod+Shift+E'],
    run: (commands) => commands.show('export'),
    enabled: hasArticle,
  },
  ...views.map((view): CommandSpec => ({
    id: `view-${view}`,
    group: 'window',
    keys: viewKeys[view] ?? [],
    run: (commands) => commands.showView(view),
    enabled: (state) => state.view !== view,
  })),
  { id: 'next-region', group: 'window', keys: ['F6'], run: (commands) => commands.goToRegion(1), enabled: always },
  {
    id: 'previous-region',
    group: 'window',
    keys: ['Shift+F6'],
    run: (commands) => commands.goToRegion(-1),
    enabled: always,
  },
  {
    id: 'preview',
    group: 'article',
    keys: ['Mod+Alt+P'],
    run: (commands) => commands.togglePreview(),
    enabled: hasArticle,
  },
  {
    id: 'reset-layout',
    group: 'window',
    keys: [],
    run: (commands) => commands.setting(layoutKey, '{}'),
    enabled: (state) => (state.settings[layoutKey] ?? '{}') !== '{}',
  },
  {
    id: 'first-steps',
    group: 'window',
    keys: [],
    run: (commands) => commands.showFirstSteps(),
    enabled: (state) => (state.articles?.length ?? 0) > 0,
  },
  {
    id: 'palette',
    group: 'window',
    keys: ['Mod+Shift+P'],
    run: (commands) => commands.show('palette'),
    enabled: always,
  },
  { id: 'settings', group: 'window', keys: ['Mod+,'], run: (commands) => commands.show('settings'), enabled: always },
  { id: 'keys', group: 'window', keys: ['F1'], run: (commands) => commands.show('keys'), enabled: always },
  { id: 'change-keys', group: 'window', keys: [], run: (commands) => commands.show('change-keys'), enabled: always },
  { id: 'backups', group: 'window', keys: [], run: (commands) => commands.show('backups'), enabled: always },
];

/** Where a wording is wrong that can be mended by a key, or a word is misspelt. */
function hasWrongWording({ findings, activeId }: SessionState): boolean {
  const found = (activeId && findings.get(activeId)) || [];
  return found.some(
    ({ code, target, fix, overridden }) =>
      target !== null && (fix !== null || code === 'misspelt') && overridden === null,
  );
}

/** True where a list has an n-th item, or is still awaited: the command then waits too. */
function mayHold(list: Loadable<readonly unknown[]> | undefined, n: number): boolean {
  return list?.status === 'loading' || (list?.status === 'ready' && list.value.length >= n);
}

function mayHoldFragment({ aids }: SessionState, n: number): boolean {
  const { fragments } = aids ?? {};
  return fragments?.status === 'loading' || (fragments?.status === 'ready' && fragments.value.fragments.length >= n);
}

function hasDraft({ aids }: SessionState): boolean {
  return aids?.fragments.status === 'ready' && aids.fragments.value.draft !== null;
}
