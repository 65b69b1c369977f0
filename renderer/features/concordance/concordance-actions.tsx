import { useTranslation } from 'react-i18next';
import type { ConcordanceHit } from '#shared/model/concordance.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { formatKeys, isMac } from '#renderer/session/keys.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { HitActions } from './asked.ts';

export interface ConcordanceActionsProps {
  readonly hit: ConcordanceHit;
  readonly actions: HitActions;
}

const shown = (keys: string) => formatKeys(keys, isMac()).join('+');

/** Where the chosen hit comes from, and what can be done with it. */
export function ConcordanceActions({ hit, actions }: ConcordanceActionsProps) {
  const { t } = useTranslation('concordance');
  const format = useFormat();
  const { document, createdBy, changedAt, createdAt } = hit.provenance;
  const day = changedAt ?? createdAt;
  const origin = [hit.memoryName, document, createdBy, day && format.day(day)].filter(Boolean);
  return (
    <div className="concordance__foot">
      <p className="concordance__origin">{[...new Set(origin)].join(' · ')}</p>
      <p className="visually-hidden" role="status">
        {actions.copied ? t('copied') : ''}
      </p>
      <Button
        size="small"
        variant="quiet"
        keys={shown('Mod+Enter')}
        preventFocusOnPress
        onPress={() => actions.showInMemory?.()}
      >
        {t('showInMemory')}
      </Button>
      <Button size="small" keys={shown('Mod+C')} preventFocusOnPress onPress={() => actions.copy?.()}>
        {actions.copied ? t('copied') : t('copy')}
      </Button>
      <Button
        size="small"
        variant="primary"
        keys="Enter"
        preventFocusOnPress
        isDisabled={!actions.insert}
        aria-description={t('insertHint')}
        onPress={() => actions.insert?.()}
      >
        {t('insert')}
      </Button>
    </div>
  );
}
