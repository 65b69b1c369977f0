import { useSyncExternalStore } from 'react';
import type { Settings } from '#shared/contract/workspace.ts';
import type { Article } from '#shared/model/article.ts';
import type { Finding } from '#shared/model/finding.ts';
import type { Segment } from '#shared/model/segment.ts';
import type { Commands } from './commands.ts';
import type { PairsImport } from './pairs-import.ts';
import {
  selectActive,
  selectArranged,
  selectArticle,
  selectFindingTotals,
  selectLiveText,
  selectSaveState,
} from './selectors.ts';
import type { ActiveSegment, FindingTotals } from './selectors.ts';
import { useSession } from './session.ts';
import type { Connection, ImportRun, Notice, OpenArticle, SaveState, SessionState, WorkspaceState } from './state.ts';
import type { Surface } from './surfaces.ts';
import type { View } from './views.ts';

/** Watches a part of the state; `select` must give the same object while nothing it reads has changed. */
export function useSessionState<T>(select: (state: SessionState) => T): T {
  const { store } = useSession();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

export const useCommands = (): Commands => useSession().commands;

/** Null until the engine has told. */
export const useArticles = (): readonly Article[] | null => useSessionState((state) => state.articles);
/** The article on the desk with its progress. */
export const useArticle = (): Article | null => useSessionState(selectArticle);
/** The article on the desk with its segments. */
export const useOpenArticle = (): OpenArticle | null => useSessionState((state) => state.open);
/** The same, for lists of its rows: see `selectArranged`. */
export const useArrangedArticle = (): OpenArticle | null => useSessionState(selectArranged);
/** The active segment and all that the panels show of it; changes when the row is stored, not at every key. */
export const useActiveSegment = (): ActiveSegment | null => useSessionState(selectActive);
/** The English of the active row as it stands in the editor; changes at every key. */
export const useLiveText = (): string => useSessionState(selectLiveText);
/** Findings of one row. */
export const useFindings = (segment: Segment): readonly Finding[] =>
  useSessionState((state) => state.findings.get(segment.id) ?? noFindings);
/** Findings of the open article that nobody has overridden. */
export const useFindingTotals = (): FindingTotals => useSessionState(selectFindingTotals);
export const useSaveState = (): SaveState => useSessionState(selectSaveState);
export const useConnection = (): Connection => useSessionState((state) => state.connection);
export const useWorkspace = (): WorkspaceState => useSessionState((state) => state.workspace);
export const useSettings = (): Settings => useSessionState((state) => state.settings);
export const useSurface = (): Surface | null => useSessionState((state) => state.surface);
export const useView = (): View => useSessionState((state) => state.view);
export const useNotices = (): readonly Notice[] => useSessionState((state) => state.notices);
export const useImportRun = (): ImportRun | null => useSessionState((state) => state.importRun);
export const usePairsImport = (): PairsImport | null => useSessionState((state) => state.pairs);

const noFindings: readonly Finding[] = [];
