import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { CountTabs } from '#renderer/ui/count-tabs.tsx';
import type { ImportPreview, LanguageCount, UnitFate } from '#shared/model/transfer.ts';
import { PreviewRefused } from './preview-refused.tsx';
import { PreviewUnits } from './preview-units.tsx';

const kinds = ['added', 'changed', 'duplicate', 'older', 'refused'] as const satisfies readonly (
  UnitFate | 'refused'
)[];
type Kind = (typeof kinds)[number];

/** How many units are new, changed, known and refused, and which; and what of the file is not kept. */
export function PreviewOutcome({ preview }: { readonly preview: ImportPreview }) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const { counts, token } = preview;
  const [chosen, setChosen] = useState<Kind | null>(null);
  const shown = chosen ?? kinds.find((kind) => counts[kind] > 0) ?? 'added';
  // Only what there is, but always what is new and what is refused: none is told too.
  const tabs = kinds.filter((kind) => counts[kind] > 0 || kind === 'added' || kind === 'refused');
  if (kinds.every((kind) => counts[kind] === 0)) return <p className="import-pairs__hint">{t('noneAtAll')}</p>;
  return (
    <section className="import-pairs__outcome" aria-label={t('outcome')}>
      <CountTabs
        label={t('outcome')}
        tabs={tabs.map((value) => ({ value, label: t(`fates.${value}`), count: format.number(counts[value]) }))}
        shown={shown}
        onShow={setChosen}
      />
      {shown === 'older' ? <p className="import-pairs__hint">{t('fateHints.older')}</p> : null}
      {shown === 'refused' ? (
        <PreviewRefused key="refused" token={token} total={counts.refused} />
      ) : (
        <PreviewUnits key={shown} token={token} fate={shown} total={counts[shown]} />
      )}
      <LeftOut {...preview} />
    </section>
  );
}

/** Language variants that were found, and what a memory does not keep. Of a preview and of what was done. */
export function LeftOut({
  languages,
  flattened,
  withNotes,
}: Pick<ImportPreview, 'languages' | 'flattened' | 'withNotes'>) {
  const { t } = useTranslation('transfer');
  const format = useFormat();
  const list = (side: LanguageCount['side']) =>
    languages
      .filter((language) => language.side === side)
      .map(({ code, units }) => t('variant', { code, units: format.number(units) }))
      .join(', ');
  const sentences = [
    languages.length > 0 ? t('variants', { dutch: list('nl') || '–', english: list('en') || '–' }) : '',
    flattened > 0 ? t('flattened', { count: flattened, formatted: format.number(flattened) }) : '',
    withNotes > 0 ? t('withNotes', { count: withNotes, formatted: format.number(withNotes) }) : '',
  ].filter((sentence) => sentence !== '');
  return sentences.map((sentence) => (
    <p key={sentence} className="import-pairs__hint">
      {sentence}
    </p>
  ));
}
