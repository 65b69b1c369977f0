import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useQuery } from '#renderer/session/engine-hooks.ts';
import { useCommands, useSurface } from '#renderer/session/hooks.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { TakenBack } from '#shared/model/transfer.ts';
import { PastImport } from './past-import.tsx';
import { useTakenBackWords } from './use-taken-back-words.ts';

/** Who imported what and when, each with a way back. */
export function PastImportsDialog() {
  const { t } = useTranslation(['transfer', 'common']);
  const commands = useCommands();
  if (useSurface() !== 'memory-imports') return null;
  return (
    <Dialog
      title={t('past.title')}
      isOpen
      onClose={commands.hide}
      closeLabel={t('common:close')}
      footer={<Button onPress={commands.hide}>{t('common:close')}</Button>}
    >
      <PastImports />
    </Dialog>
  );
}

function PastImports() {
  const { t } = useTranslation('transfer');
  const messages = useMessages();
  const say = useTakenBackWords();
  const told = useQuery('transfer.imports', {});
  const [last, setLast] = useState<TakenBack | null>(null);
  if (told.status === 'failed') return <Banner tone="error">{messages.failure(told.failure)}</Banner>;
  if (told.status === 'loading') return null;
  if (told.value.length === 0) return <EmptyState>{t('past.empty')}</EmptyState>;
  return (
    <>
      {last ? <Banner tone="info">{say(last)}</Banner> : null}
      <ol>
        {told.value.map((each) => (
          <PastImport key={each.id} past={each} onTakenBack={setLast} />
        ))}
      </ol>
    </>
  );
}
