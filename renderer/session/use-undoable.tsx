import { useCallback } from 'react';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toast-store.ts';
import { useCommands } from './hooks.ts';

/** Seconds in which a change can be taken back by one press. */
const seconds = 8;

/** Takes the last one away: undo would no longer take back what it speaks of. */
let closeLast = () => {};

/** Says in the corner what was done, with a button that takes it back. */
export function useUndoable(undo: string): (words: string) => void {
  const commands = useCommands();
  return useCallback(
    (words) => {
      closeLast();
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
              void commands.undo();
            }}
          >
            {undo}
          </Button>
        ),
      });
    },
    [commands, undo],
  );
}
