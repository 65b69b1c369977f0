import { useTranslation } from 'react-i18next';
import { useActiveSegment } from '#renderer/session/hooks.ts';
import { isOpen } from '#renderer/session/selectors.ts';

/** Tells a screen reader what there is to help with the row it has come to. */
export function Announcer() {
  const { t } = useTranslation('app');
  const active = useActiveSegment();
  const { matches, terms } = active ?? {};
  const isKnown = matches?.status === 'ready' && terms?.status === 'ready';
  return (
    <div className="visually-hidden" role="status">
      {active && isKnown
        ? t('found', {
            number: active.number,
            matches: t('matches', { count: matches.value.length }),
            terms: t('terms', { count: terms.value.length }),
            findings: t('findings', { count: active.findings.filter(isOpen).length }),
          })
        : ''}
    </div>
  );
}
