import { useCallback, useMemo } from 'react';
import { useSessionState } from './hooks.ts';
import { layoutKey, readLayout, type DeskLayout } from './layout.ts';
import { useSession } from './session.ts';

/** How the desk is arranged, and how to arrange it otherwise. */
export interface LayoutInUse {
  readonly layout: DeskLayout;
  /** Takes effect at once and is kept in the workspace. */
  readonly change: (make: (layout: DeskLayout) => DeskLayout) => void;
}

export function useLayout(): LayoutInUse {
  const { store, commands } = useSession();
  const kept = useSessionState(({ settings }) => settings[layoutKey]);
  const layout = useMemo(() => readLayout(kept), [kept]);
  const change = useCallback<LayoutInUse['change']>(
    (make) => commands.setting(layoutKey, JSON.stringify(make(readLayout(store.get().settings[layoutKey])))),
    [store, commands],
  );
  return { layout, change };
}
