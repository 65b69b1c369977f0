import { lazy, Suspense, useEffect, useState, type ComponentType } from 'react';
import { useSurface } from '#renderer/session/hooks.ts';

const BackupsDialog = lazy(() =>
  import('#renderer/features/backups/backups-dialog.tsx').then((m) => ({ default: m.BackupsDialog })),
);

/**
 * The dialogs. They are loaded at once, but after the text is on the screen, and are there before a hand has moved: whoever
 * presses a dialog's key and types on loses nothing.
 */
export function LateDialogs() {
  const [Dialogs, setDialogs] = useState<ComponentType | null>(null);
  useEffect(() => {
    void import('./dialogs.tsx').then((m) => setDialogs(() => m.Dialogs));
  }, []);
  return Dialogs ? <Dialogs /> : null;
}

/** The backups, which are there too where no workspace is open. Loaded when they are first asked for, and kept. */
export function LateBackups() {
  const isOpen = useSurface() === 'backups';
  const [wasAskedFor, setWasAskedFor] = useState(isOpen);
  if (isOpen && !wasAskedFor) setWasAskedFor(true);
  return <Suspense fallback={null}>{wasAskedFor ? <BackupsDialog /> : null}</Suspense>;
}
