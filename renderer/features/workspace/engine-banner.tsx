import { useTranslation } from 'react-i18next';
import { readDesktop } from '#renderer/engine/desktop.ts';
import { useCommands, useConnection } from '#renderer/session/hooks.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';

/** Across the page while the engine is gone. Typing goes on. */
export function EngineBanner() {
  const { t } = useTranslation('workspace');
  const commands = useCommands();
  if (useConnection() !== 'lost') return null;
  return (
    <Banner
      tone="warning"
      actions={
        readDesktop() ? null : (
          <Button size="small" onPress={commands.reconnect}>
            {t('retryNow')}
          </Button>
        )
      }
    >
      {t('lost')}
    </Banner>
  );
}
