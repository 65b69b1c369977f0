import type { EngineWatch, EngineWatcher } from '#renderer/engine/watch-engine.ts';
import { createAidLoader } from './aids.ts';
import { createCheckRunner } from './checks.ts';
import type { Commands } from './commands.ts';
import { confirmActive, dismissBlocked, unconfirmActive } from './confirm.ts';
import { createContext } from './context.ts';
import { createDraftSaver } from './drafts.ts';
import { editText } from './edit-text.ts';
import { editCommands, type EditCommand } from './edit-commands.ts';
import { exportArticle } from './export-article.ts';
import { followEngine, loseEngine } from './follow-engine.ts';
import { createImporter } from './import-files.ts';
import { createPairsImporter } from './import-pairs.ts';
import { createTermFiles } from './term-files.ts';
import { watchExactMatches } from './insert-exact.ts';
import {
  applyFix,
  bringBack,
  copySource,
  insertDraft,
  insertFragment,
  insertMatch,
  insertTerm,
  mendWording,
} from './insert.ts';
import { activate, goTo, nextFinding, nextUnconfirmed, step } from './navigate.ts';
import { openArticle } from './open-article.ts';
import type { SessionParts } from './parts.ts';
import { planPretranslation, pretranslate } from './pretranslate.ts';
import type { Session } from './session.ts';
import { readCachedSettings, saveSetting } from './settings.ts';
import { initialState } from './state.ts';
import { createPlaces } from './place.ts';
import { createQueue, type Queue } from './queue.ts';
import { undoStep } from './undo.ts';
import { openDictionary } from './open-dictionary.ts';
import { togglePreview } from './toggle-preview.ts';
import { showView } from './show-view.ts';
import { chooseWorkspace, reopenWorkspace } from './workspace.ts';

/** Joins state, engine and commands. `watch` finds the engine, now and whenever it was lost. */
export function createSession(watch: (watcher: EngineWatcher) => EngineWatch): Session {
  const context = createContext({ ...initialState, settings: readCachedSettings() });
  const parts: SessionParts = Object.assign(context, {
    drafts: createDraftSaver(context),
    aids: createAidLoader(context),
    checks: createCheckRunner(context),
    places: createPlaces(context),
  });
  const inOrder = createQueue((works) => context.store.set({ works }));
  const engine = watch({
    onClient: (client) => void followEngine(parts, client),
    onGone: () => loseEngine(parts),
  });
  watchExactMatches(parts, inOrder);
  return {
    store: context.store,
    commands: {
      ...textCommands(parts, inOrder),
      ...editCommands(parts, inOrder),
      ...moveCommands(parts),
      ...workspaceCommands(parts, engine),
    },
    call: context.call,
    report: context.report,
    attachEditor: (handle) => {
      context.editor = handle;
      return () => {
        if (context.editor === handle) context.editor = null;
      };
    },
    attachSource: (handle) => {
      context.source = handle;
      return () => {
        if (context.source === handle) context.source = null;
      };
    },
  };
}

type TextCommand =
  | 'edit'
  | 'insertMatch'
  | 'insertTerm'
  | 'insertFragment'
  | 'insertDraft'
  | 'applyFix'
  | 'mendWording'
  | 'confirm'
  | 'dismissBlocked'
  | 'unconfirm'
  | 'copySource'
  | 'bringBack'
  | 'undo'
  | 'redo'
  | 'flush'
  | 'focusMatches'
  | 'goToRegion'
  | 'focusText';

function textCommands(parts: SessionParts, inOrder: Queue): Pick<Commands, TextCommand> {
  const { store } = parts;
  let confirmations = 0;
  const confirm: Commands['confirm'] = async (overrides) => {
    confirmations++;
    store.set({ confirming: true });
    await inOrder(() => confirmActive(parts, overrides)).finally(() => confirmations--);
    store.set({ confirming: confirmations > 0 });
  };
  return {
    edit: (segmentId, text, step) => editText(parts, segmentId, text, step),
    insertMatch: (which) => inOrder(() => insertMatch(parts, which)),
    insertTerm: (which) => inOrder(() => insertTerm(parts, which)),
    insertFragment: (number) => inOrder(() => insertFragment(parts, number)),
    insertDraft: () => inOrder(() => insertDraft(parts)),
    applyFix: (finding) => inOrder(() => applyFix(parts, finding)),
    mendWording: () => inOrder(() => mendWording(parts)),
    confirm,
    dismissBlocked: () => dismissBlocked(parts),
    unconfirm: () => inOrder(() => unconfirmActive(parts)),
    copySource: () => inOrder(() => copySource(parts)),
    bringBack: (text) => inOrder(() => bringBack(parts, text)),
    undo: () => inOrder(() => undoStep(parts, 'undo')),
    redo: () => inOrder(() => undoStep(parts, 'redo')),
    flush: () => parts.drafts.saveAll(),
    goToRegion: (by) => parts.store.set({ regionMove: { by } }),
    focusMatches: () => parts.store.set({ matchVisits: parts.store.get().matchVisits + 1 }),
    focusText: () => parts.editor?.focus(),
  };
}

type MoveCommand = 'openArticle' | 'activate' | 'next' | 'previous' | 'nextUnconfirmed' | 'nextFinding' | 'goTo';

function moveCommands(parts: SessionParts): Pick<Commands, MoveCommand> {
  return {
    openArticle: (articleId, segmentId) => openArticle(parts, articleId, segmentId),
    activate: (segmentId, caret) => activate(parts, segmentId, caret),
    next: (caret) => step(parts, 1, caret),
    previous: (caret) => step(parts, -1, caret),
    nextUnconfirmed: () => nextUnconfirmed(parts),
    nextFinding: () => nextFinding(parts),
    goTo: (number) => goTo(parts, number),
  };
}

function workspaceCommands(
  parts: SessionParts,
  engine: EngineWatch,
): Omit<Commands, TextCommand | EditCommand | MoveCommand> {
  const { store } = parts;
  const pairs = createPairsImporter(parts);
  const termFiles = createTermFiles(parts);
  const importer = createImporter(parts, { pairs, terms: termFiles.add });
  return {
    importFiles: importer.run,
    stopImport: importer.stop,
    closeImport: () => store.set({ importRun: null }),
    pairs,
    termFiles,
    exportMemory: (exported) => store.set({ exported, surface: 'export-memory' }),
    leaveOut: async (articleId, kinds) => {
      const result = await parts.call('articles.leaveOut', { articleId, kinds: [...kinds] });
      if (!result.ok) parts.report(result.error);
    },
    removeArticle: async (articleId) => {
      await parts.drafts.saveAll();
      const result = await parts.call('articles.remove', { articleId });
      if (!result.ok) parts.report(result.error);
    },
    exportArticle: (request) => exportArticle(parts, request),
    pretranslate: (request) => pretranslate(parts, request),
    planPretranslation: (request) => planPretranslation(parts, request),
    reconnect: () => engine.retry(),
    reopenWorkspace: (path) => reopenWorkspace(parts, path),
    verify: () => parts.call('workspace.verify', {}),
    chooseWorkspace: () => chooseWorkspace(parts),
    setting: (key, value) => void saveSetting(parts, key, value),
    showFirstSteps: () => {
      showView(parts, 'desk');
      void saveSetting(parts, 'firstRun', 'again');
    },
    openDictionary: () => openDictionary(parts),
    togglePreview: () => togglePreview(parts),
    showView: (view) => showView(parts, view),
    openReword: (reword) => {
      showView(parts, 'reword');
      store.set({ reword });
    },
    showEntry: (entry) => {
      showView(parts, 'terms');
      store.set({ entry });
    },
    showUnit: (id) => {
      showView(parts, 'memory');
      store.set({ unit: { id } });
    },
    show: (surface) => store.set({ surface }),
    hide: () => store.set({ surface: null }),
    dismiss: (noticeId) => store.set({ notices: store.get().notices.filter(({ id }) => id !== noticeId) }),
  };
}
