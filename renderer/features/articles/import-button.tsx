import { FilePlus } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useCommands } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';

/** Files of every kind may be chosen: what cannot be read is refused with its reason, not hidden. */
export function ImportButton() {
  const { t } = useTranslation('articles');
  const commands = useCommands();
  return (
    <FileTrigger
      allowsMultiple
      onSelect={(files) => {
        if (files && files.length > 0) void commands.importFiles([...files]);
      }}
    >
      <Button size="small" variant="quiet" icon={FilePlus} aria-description={t('importLabel')}>
        {t('importButton')}
      </Button>
    </FileTrigger>
  );
}
