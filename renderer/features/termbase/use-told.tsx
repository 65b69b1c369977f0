import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#renderer/session/session.ts';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toast-store.ts';

/** Seconds in which a change can be taken back by one press. */
const seconds = 8;

let closeLast: () => void = () => {};

/**
 * Says what was done, with a button that takes it back. Undo takes back the newest step, so only the newest message has the
 * button, and it does nothing once something else was done.
 */
export function useTold(): (words: string) => void {
  const { t } = useTranslation('termbase');
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
              close();
              if (store.get().undo.undo === step) void commands.undo();
            }}
          >
            {t('undo')}
          </Button>
        ),
      });
      // Whatever was undone since by other means, the message no longer tells the truth.
      const forget = store.subscribe(() => {
        if (store.get().undo.redo === null) return;
        forget();
        close();
      });
      closeLast = () => {
        forget();
        close();
      };
    },
    [store, commands, t],
  );
}
