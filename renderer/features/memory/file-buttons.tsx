import { FileOutput, FilePlus, History } from 'lucide-react';
import { FileTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { MemoryId } from '#shared/model/ids.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import '#renderer/ui/foot-bar.css';

/** Memories come in from files and go out to them; the dialogs ask the rest. `shown` is the memory that is looked at. */
export function FileButtons({ shown }: { readonly shown: MemoryId | null }) {
  const { t } = useTranslation('memory');
  const commands = useCommands();
  return (
    <div className="foot-bar">
      <FileTrigger
        allowsMultiple
        onSelect={(files) => {
          if (files && files.length > 0) commands.pairs.add([...files]);
        }}
      >
        <Button size="small" variant="quiet" icon={FilePlus}>
          {t('files.import')}
        </Button>
      </FileTrigger>
      <Button size="small" variant="quiet" icon={FileOutput} onPress={() => commands.exportMemory(shown)}>
        {t('files.export')}
      </Button>
      <Button size="small" variant="quiet" icon={History} onPress={() => commands.show('memory-imports')}>
        {t('files.past')}
      </Button>
    </div>
  );
}
