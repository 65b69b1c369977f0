import { lazy, Suspense, useEffect, useState } from 'react';
import { useSurface } from '#renderer/session/hooks.ts';

const Dialogs = lazy(() => import('./dialogs.tsx').then((m) => ({ default: m.Dialogs })));
const BackupsDialog = lazy(() =>
  import('#renderer/features/backups/backups-dialog.tsx').then((m) => ({ default: m.BackupsDialog })),
);

/** Milliseconds after the start before what nobody asked for is loaded: the text comes first. */
const pause = 1000;

/** The dialogs. They are loaded when the text is there and the page has nothing to do, or when the first one is asked for. */
export function LateDialogs() {
  const isAskedFor = useSurface() !== null;
  const isQuiet = useQuiet();
  return <Suspense fallback={null}>{isAskedFor || isQuiet ? <Dialogs /> : null}</Suspense>;
}

/** The backups, which are there too where no workspace is open. Loaded when they are first asked for, and kept. */
export function LateBackups() {
  const isOpen = useSurface() === 'backups';
  const [wasAskedFor, setWasAskedFor] = useState(isOpen);
  if (isOpen && !wasAskedFor) setWasAskedFor(true);
  return <Suspense fallback={null}>{wasAskedFor ? <BackupsDialog /> : null}</Suspense>;
}

/** True, and true for good, once a second has gone by and the page has had nothing to do. */
function useQuiet(): boolean {
  const [isQuiet, setIsQuiet] = useState(false);
  useEffect(() => {
    let idle = 0;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => setIsQuiet(true), { timeout: pause });
    }, pause);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, []);
  return isQuiet;
}
