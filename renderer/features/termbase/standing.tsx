import { Ban, CircleCheck, CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { TermStanding } from '#shared/model/terms.ts';
import './standing.css';

const icons = { preferred: CircleCheck, admitted: CircleDashed, deprecated: Ban } as const;

/** The standing of a term, as icon and word. */
export function Standing({ standing }: { readonly standing: TermStanding }) {
  const { t } = useTranslation('termbase');
  const Icon = icons[standing];
  return (
    <span className={`standing standing--${standing}`}>
      <Icon aria-hidden />
      {t(`standing.${standing}`)}
    </span>
  );
}
