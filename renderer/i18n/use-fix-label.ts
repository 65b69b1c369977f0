import { useTranslation } from 'react-i18next';
import type { Finding } from '#shared/model/finding.ts';

/** What the button says that mends a finding; `term` words it for those that are mended by other words. */
export function useFixLabel(): (finding: Finding, term: (fix: string) => string) => string {
  const { t } = useTranslation();
  return ({ code, fix }, term) => {
    if (code === 'tag_missing' || code === 'tag_extra' || code === 'tag_misnested') return t(`tagFix.${code}`);
    return term(fix ?? '');
  };
}
