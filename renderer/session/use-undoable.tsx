import { useCallback } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toast-store.ts';
import { useSession } from './session.ts';

/** Seconds in which a change can be taken back by one press. */
const seconds = 8;

/** Takes the last one away: undo would no longer take back what it speaks of. */
let closeLast: () => void = () => {};

/**
 * Says in the corner what was done, with a button that takes it back. Undo takes back the newest step, so only the newest message
 * has the button; it does nothing once something else was done, and goes when anything is undone.
 */
export function useUndoable(undo: string): (words: string) => void {
  const { store, commands } = useSession();
  return useCallback(
    (words) => {
      closeLast();
      const step = store.get().undo.undo;
      const close = showToast({
        tone: 'success',
        content: words,
        seconds,
        actions: (
          <Button
            size="small"
            variant="quiet"
            onPress={() => {
              closeLast();
              // Something else was done since: undo would take that back.
              if (store.get().undo.undo === step) void commands.undo();
            }}
          >
            {undo}
          </Button>
        ),
      });
      // Whatever was undone since by other means, the message no longer tells the truth.
      const forget = store.subscribe(() => {
        if (store.get().undo.redo !== null) closeLast();
      });
      closeLast = () => {
        forget();
        close();
      };
    },
    [store, commands, undo],
  );
}
