import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AidPanel } from './aid-panel.tsx';

/** Room for the article as it will be read. */
export function PreviewPanel({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('panels');
  return (
    <AidPanel id="preview" title={t('preview.title')}>
      {children}
    </AidPanel>
  );
}
