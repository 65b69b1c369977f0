import { useCallback } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toast-store.ts';
import { useSession } from './session.ts';

/** Seconds in which a change can be taken back by one press. */
const seconds = 8;

/** Takes the last one away: undo would no longer take back what it speaks of. */
let closeLast = () => {};

/** Says in the corner what was done, with a button that takes it back. */
export function useUndoable(undo: string): (words: string) => void {
  const { store, commands } = useSession();
  return useCallback(
    (words) => {
      closeLast();
      const step = store.get().undo.undo;
      closeLast = showToast({
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
    },
    [store, commands, undo],
  );
}
