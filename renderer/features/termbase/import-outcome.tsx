import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useMessages } from '#renderer/i18n/use-messages.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { entryFates, type EntryFate, type TermsPreview } from '#shared/model/terms-transfer.ts';

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
    <section className="terms-outcome" aria-label={t('import.outcome')}>
      <div className="terms-outcome__counts" role="group">
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kind === shown}
            className={joinClasses('terms-outcome__count', kind === shown && 'terms-outcome__count--shown')}
            onClick={() => setChosen(kind)}
          >
            <strong>{format.number(counts[kind])}</strong> {t(`fates.${kind}`)}
          </button>
        ))}
      </div>
      {shown === 'refused' ? <Refusals preview={preview} /> : <Entries preview={preview} fate={shown} />}
      {preview.warnings.length > 0 ? (
        <p className="terms-outcome__more">{t('import.warnings', { count: preview.warnings.length })}</p>
      ) : null}
    </section>
  );
}

function Entries({ preview, fate }: { readonly preview: TermsPreview; readonly fate: EntryFate }) {
  const { t } = useTranslation('termbase');
  const format = useFormat();
  const entries = preview.entries.filter((entry) => entry.fate === fate);
  const more = preview.counts[fate] - entries.length;
  return (
    <ul className="terms-outcome__list">
      {entries.map(({ line, dutch, english, before }) => (
        <li key={line}>
          <span className="terms-outcome__line">{format.number(line)}</span>
          <span className="terms-outcome__words">
            <span lang="nl">{dutch.join(', ') || '–'}</span> → <span lang="en-GB">{english.join(', ') || '–'}</span>
            {fate === 'changed' ? (
              <span className="terms-outcome__before">{t('import.before', { words: before.join(', ') })}</span>
            ) : null}
          </span>
        </li>
      ))}
      {more > 0 ? <li className="terms-outcome__more">{t('import.more', { count: more })}</li> : null}
    </ul>
  );
}

function Refusals({ preview }: { readonly preview: TermsPreview }) {
  const { t } = useTranslation('termbase');
  const format = useFormat();
  const messages = useMessages();
  const more = preview.refusedCount - preview.refused.length;
  return (
    <ul className="terms-outcome__list">
      {preview.refused.map(({ line, reason }, at) => (
        <li key={at}>
          <span className="terms-outcome__line">{format.number(line)}</span>
          <span>{messages.reason(reason)}</span>
        </li>
      ))}
      {more > 0 ? <li className="terms-outcome__more">{t('import.more', { count: more })}</li> : null}
    </ul>
  );
}
