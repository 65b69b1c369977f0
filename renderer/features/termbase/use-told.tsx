import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommands } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import { showToast } from '#renderer/ui/toast-store.ts';

/** Seconds in which a change can be taken back by one press. */
const seconds = 8;

/** Says what was done, with a button that takes it back. */
export function useTold(): (words: string) => void {
  const { t } = useTranslation('termbase');
  const commands = useCommands();
  return useCallback(
    (words) => {
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
              void commands.undo();
            }}
          >
            {t('undo')}
          </Button>
        ),
      });
    },
    [commands, t],
  );
}
