import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import type { PairsPhase } from '#renderer/session/pairs-import.ts';
import { Banner } from '#renderer/ui/banner.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { LineItem, LineList, LineRest } from '#renderer/ui/line-list.tsx';
import { LeftOut } from './preview-outcome.tsx';
import { useTakenBackWords } from './use-taken-back-words.ts';

type Phase = Extract<PairsPhase, { readonly kind: 'done' | 'takingBack' }>;

/** What an import did, and the way back. */
export function ImportResult({ phase }: { readonly phase: Phase }) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const messages = useMessages();
  const { pairs } = useCommands();
  const say = useTakenBackWords();
  const { done, takenBack } = phase;
  const { counts, refused } = done;
  const numbers = {
    name: done.memoryName,
    added: format.number(counts.added),
    changed: format.number(counts.changed),
    duplicate: format.number(counts.duplicate + counts.older),
    refused: format.number(counts.refused),
  };
  if (takenBack) return <Banner tone="info">{say(takenBack)}</Banner>;
  return (
    <div className="import-pairs">
      <Banner
        tone={counts.refused > 0 ? 'warning' : 'success'}
        actions={
          <Button size="small" isPending={phase.kind === 'takingBack'} onPress={() => void pairs.takeBack()}>
            {t('undo')}
          </Button>
        }
      >
        {t('done', numbers)}{' '}
        {counts.refused > 0 ? t('doneRefused', { count: counts.refused, formatted: numbers.refused }) : ''}
      </Banner>
      {refused.length > 0 ? (
        <LineList label={t('fates.refused')}>
          {refused.map(({ line, reason }, at) => (
            <LineItem key={at} line={line}>
              {messages.reason(reason)}
            </LineItem>
          ))}
          {counts.refused > refused.length ? (
            <LineRest>{t('shownOf', { shown: format.number(refused.length), total: numbers.refused })}</LineRest>
          ) : null}
        </LineList>
      ) : null}
      <LeftOut {...done} />
    </div>
  );
}
