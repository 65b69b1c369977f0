import { lazy, Suspense, useEffect, type ComponentType, type LazyExoticComponent } from 'react';
import type { View } from '#renderer/session/views.ts';

type OtherView = Exclude<View, 'desk'>;

/** The views besides the desk. They load when they are first opened, so that the desk need not wait for them. */
const components: Partial<Readonly<Record<OtherView, LazyExoticComponent<ComponentType>>>> = {
  alignment: lazy(() =>
    import('#renderer/features/alignment/alignment-view.tsx').then((m) => ({ default: m.AlignmentView })),
  ),
  memory: lazy(() => import('#renderer/features/memory/memory-view.tsx').then((m) => ({ default: m.MemoryView }))),
  terms: lazy(() => import('#renderer/features/termbase/termbase-view.tsx').then((m) => ({ default: m.TermbaseView }))),
  candidates: lazy(() =>
    import('#renderer/features/candidates/candidates-view.tsx').then((m) => ({ default: m.CandidatesView })),
  ),
  reword: lazy(() => import('#renderer/features/reword/reword-view.tsx').then((m) => ({ default: m.RewordView }))),
  consistency: lazy(() =>
    import('#renderer/features/consistency/consistency-view.tsx').then((m) => ({ default: m.ConsistencyView })),
  ),
  statistics: lazy(() =>
    import('#renderer/features/statistics/statistics-view.tsx').then((m) => ({ default: m.StatisticsView })),
  ),
};

/** A view other than the desk. */
export function OpenView({ view }: { readonly view: OtherView }) {
  const Component = components[view];
  return (
    <Suspense fallback={null}>
      {Component ? <Component /> : null}
      <TakeKeyboard />
    </Suspense>
  );
}

/** A view that was come to by a key has the keyboard: in its search field, or else as a whole. A button that led there keeps it. */
function TakeKeyboard() {
  useEffect(() => {
    if (document.activeElement !== document.body) return;
    const view = document.querySelector<HTMLElement>('main');
    (view?.querySelector<HTMLElement>('[role="search"] input') ?? view)?.focus();
  }, []);
  return null;
}
