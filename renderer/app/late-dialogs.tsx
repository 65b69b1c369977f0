import { lazy, Suspense, useEffect, useState } from 'react';
import { createAfterPaint } from '#renderer/session/after-paint.ts';
import { useOpenArticle, useSurface } from '#renderer/session/hooks.ts';

const loadDialogs = () => import('./dialogs.tsx').then((m) => ({ default: m.Dialogs }));
const Dialogs = lazy(loadDialogs);
const BackupsDialog = lazy(() =>
  import('#renderer/features/backups/backups-dialog.tsx').then((m) => ({ default: m.BackupsDialog })),
);

/**
 * The dialogs. They are loaded while the engine opens the article, and are there as soon as that is: whoever presses a
 * dialog's key and types on loses nothing.
 */
export function LateDialogs() {
  const isAskedFor = useSurface() !== null;
  const hasArticle = useOpenArticle() !== null;
  useEffect(() => {
    const loading = createAfterPaint(() => void loadDialogs());
    loading.ask();
    return loading.stop;
  }, []);
  return <Suspense fallback={null}>{isAskedFor || hasArticle ? <Dialogs /> : null}</Suspense>;
}

/** The backups, which are there too where no workspace is open. Loaded when they are first asked for, and kept. */
export function LateBackups() {
  const isOpen = useSurface() === 'backups';
  const [wasAskedFor, setWasAskedFor] = useState(isOpen);
  if (isOpen && !wasAskedFor) setWasAskedFor(true);
  return <Suspense fallback={null}>{wasAskedFor ? <BackupsDialog /> : null}</Suspense>;
}
