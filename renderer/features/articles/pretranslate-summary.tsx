import { useTranslation } from 'react-i18next';
import type { PretranslateReport } from '#shared/contract/segments.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Banner } from '#renderer/ui/banner.tsx';

/** What a pre-translation did. */
export function PretranslateSummary({ report }: { readonly report: PretranslateReport }) {
  const { t } = useTranslation('articles');
  const format = useFormat();
  if (report.considered === 0) return <Banner tone="info">{t('pretranslate.nothing')}</Banner>;
  const filled = report.context + report.exact + report.fuzzy + report.assembled;
  return (
    <Banner tone="success">
      <p>{t('pretranslate.filled', { filled: format.number(filled), considered: format.number(report.considered) })}</p>
      <p>
        {t('pretranslate.split', {
          inContext: format.number(report.context),
          exact: format.number(report.exact),
          fuzzy: format.number(report.fuzzy),
          assembled: format.number(report.assembled),
          confirmed: format.number(report.confirmed),
          none: format.number(report.none),
        })}
      </p>
    </Banner>
  );
}
