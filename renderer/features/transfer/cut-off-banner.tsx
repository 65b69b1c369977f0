import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCall, useQuery } from '#renderer/session/engine-hooks.ts';
import { Banner } from '#renderer/ui/banner.tsx';

/** Across the page where an import did not come to its end, until somebody has seen it. */
export function CutOffBanner() {
  const { t } = useTranslation(['transfer', 'common']);
  const format = useFormat();
  const call = useCall();
  const told = useQuery('transfer.cutOff', {});
  const [seen, setSeen] = useState<string | null>(null);
  const imports = told.status === 'ready' ? told.value : [];
  const key = JSON.stringify(imports);
  if (imports.length === 0 || key === seen) return null;
  const close = () => {
    setSeen(key);
    void call('transfer.forgetCutOff', {});
  };
  const names = imports.map(({ fileName, at }) => t('cutOff.file', { name: fileName, at: format.moment(at) }));
  return (
    <Banner tone="warning" onClose={close} closeLabel={t('common:close')}>
      {t('cutOff.text', { count: imports.length, names: names.join(', ') })}
    </Banner>
  );
}
