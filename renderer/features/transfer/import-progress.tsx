import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import type { PairsImport } from '#renderer/session/pairs-import.ts';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';

/** How far it is with what is under way; nothing where nothing is. */
export function ImportProgress({ current }: { readonly current: PairsImport }) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const { phase, progress } = current;
  const { kind } = phase;
  if (kind !== 'sending' && kind !== 'reading' && kind !== 'settling' && kind !== 'applying') return null;
  const share = progress && progress.total > 0 ? Math.min(1, progress.done / progress.total) : null;
  const words =
    kind === 'applying' && progress && share !== null
      ? t('progress.units', { done: format.number(progress.done), total: format.number(progress.total) })
      : share === null
        ? ''
        : format.percent(share);
  return (
    <div className="import-pairs__progress">
      <p>
        <span role="status">{t(`progress.${kind}`)}</span> <span className="import-pairs__share">{words}</span>
      </p>
      <ProgressBar label={t(`progress.${kind}`)} value={share} valueText={words} />
    </div>
  );
}
