import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { CountTabs } from '#renderer/ui/count-tabs.tsx';
import { LineItem, LineList, LineRest } from '#renderer/ui/line-list.tsx';
import { entryFates, type EntryFate, type TermsPreview } from '#shared/model/terms-transfer.ts';
import { Standing } from './standing.tsx';

type Shown = EntryFate | 'refused';
const kinds: readonly Shown[] = [...entryFates, 'refused'];

/** How many entries are new, changed, known and refused, and which. */
export function ImportOutcome({ preview }: { readonly preview: TermsPreview }) {
  const { t } = useTranslation('termbase');
  const format = useFormat();
  const counts: Readonly<Record<Shown, number>> = { ...preview.counts, refused: preview.refusedCount };
  const [chosen, setChosen] = useState<Shown | null>(null);
  const shown = chosen ?? kinds.find((kind) => counts[kind] > 0) ?? 'added';
  return (
    <section aria-label={t('import.outcome')}>
      <CountTabs
        label={t('import.outcome')}
        tabs={kinds.map((value) => ({ value, label: t(`fates.${value}`), count: format.number(counts[value]) }))}
        shown={shown}
        onShow={setChosen}
      />
      {shown === 'refused' ? <Refusals preview={preview} /> : <Entries preview={preview} fate={shown} />}
      {preview.warnings.length > 0 ? (
        <p className="terms-outcome__more">{t('import.warnings', { count: preview.warnings.length })}</p>
      ) : null}
    </section>
  );
}

function Entries({ preview, fate }: { readonly preview: TermsPreview; readonly fate: EntryFate }) {
  const { t } = useTranslation('termbase');
  const entries = preview.entries.filter((entry) => entry.fate === fate);
  const more = preview.counts[fate] - entries.length;
  return (
    <LineList label={t(`fates.${fate}`)}>
      {entries.map(({ line, dutch, english, forbidden, before }) => (
        <LineItem key={line} line={line}>
          <span className="terms-outcome__words">
            <span lang="nl">{dutch.join(', ') || '–'}</span> → <span lang="en-GB">{english.join(', ') || '–'}</span>
            {forbidden.length > 0 ? (
              <span className="terms-outcome__forbidden">
                <Standing standing="deprecated" /> <span lang="en-GB">{forbidden.join(', ')}</span>
              </span>
            ) : null}
          </span>
          {fate === 'changed' ? (
            <span className="terms-outcome__before">{t('import.before', { words: before.join(', ') })}</span>
          ) : null}
        </LineItem>
      ))}
      {more > 0 ? <LineRest>{t('import.more', { count: more })}</LineRest> : null}
    </LineList>
  );
}

function Refusals({ preview }: { readonly preview: TermsPreview }) {
  const { t } = useTranslation('termbase');
  const messages = useMessages();
  const more = preview.refusedCount - preview.refused.length;
  return (
    <LineList label={t('fates.refused')}>
      {preview.refused.map(({ line, reason }, at) => (
        <LineItem key={at} line={line}>
          {messages.reason(reason)}
        </LineItem>
      ))}
      {more > 0 ? <LineRest>{t('import.more', { count: more })}</LineRest> : null}
    </LineList>
  );
}
