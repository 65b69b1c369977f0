import { useTranslation } from 'react-i18next';
import type { UnitChange } from '#shared/contract/memory-units.ts';
import '#renderer/ui/word-diff.css';

/** A text with the pieces crossed out that go and underlined that come; as it is where nothing changes. */
export function ChangedText({ text, change }: { readonly text: string; readonly change: UnitChange | null }) {
  const { t } = useTranslation('memory');
  if (!change) return text;
  return change.pieces.map(({ start, end, text: comes }, at) => (
    <span key={start}>
      {text.slice(change.pieces[at - 1]?.end ?? 0, start)}
      <del className="word-diff" title={t('replace.diff')}>
        {text.slice(start, end)}
      </del>
      {comes === '' ? null : (
        <ins className="word-diff" title={t('replace.diff')}>
          {comes}
        </ins>
      )}
      {at === change.pieces.length - 1 ? text.slice(end) : null}
    </span>
  ));
}
