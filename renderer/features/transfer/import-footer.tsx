import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import type { PairsImport } from '#renderer/session/pairs-import.ts';
import { Button } from '#renderer/ui/button.tsx';

/** What can be done now: give up, skip, import, go on. */
export function ImportFooter({ current }: { readonly current: PairsImport }) {
  const { t } = useTranslation(['transfer', 'common']);
  const { pairs } = useCommands();
  const { phase, place, total } = current;
  const isLast = place === total;
  // The keys keep these two apart: each takes the focus when it appears, or it would fall to the cross, which drops the other files.
  if (phase.kind === 'applying') {
    return (
      <Button key="stop" autoFocus onPress={pairs.stop}>
        {t('import.stop')}
      </Button>
    );
  }
  if (phase.kind === 'done' || phase.kind === 'takingBack') {
    return (
      <Button key="next" variant="primary" autoFocus onPress={pairs.next}>
        {t(isLast ? 'common:close' : 'import.next')}
      </Button>
    );
  }
  return (
    <>
      <Button onPress={pairs.close}>{t(isLast ? 'common:cancel' : 'import.cancelAll')}</Button>
      {isLast ? null : <Button onPress={pairs.next}>{t('import.skip')}</Button>}
      {phase.kind === 'failed' ? (
        <Button onPress={pairs.retry}>{t('common:tryAgain')}</Button>
      ) : (
        <RunButton current={current} />
      )}
    </>
  );
}

function RunButton({ current: { phase } }: { readonly current: PairsImport }) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const { pairs } = useCommands();
  const counts = 'preview' in phase ? phase.preview?.counts : undefined;
  const count = counts ? counts.added + counts.changed : 0;
  const words = counts ? t('import.run', { count, formatted: format.number(count) }) : t('import.runUnknown');
  return (
    <Button variant="primary" isDisabled={phase.kind !== 'ready' || count === 0} onPress={() => void pairs.apply()}>
      {words}
    </Button>
  );
}
