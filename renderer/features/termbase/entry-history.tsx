import { useTranslation } from 'react-i18next';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCall, useQuery, useReport } from '#renderer/session/engine-hooks.ts';
import { Button } from '#renderer/ui/button.tsx';
import type { Concept, EntryContent } from '#shared/model/terms.ts';
import { useTold } from './use-told.ts';

/** What an entry was before each change; each can be brought back. */
export function EntryHistory({ concept }: { readonly concept: Concept }) {
  const { t } = useTranslation('termbase');
  const format = useFormat();
  const call = useCall();
  const report = useReport();
  const told = useTold();
  const history = useQuery('terms.history', { conceptId: concept.id });
  if (history.status !== 'ready') return null;
  const restore = async (historyId: number) => {
    const restored = await call('terms.restore', { conceptId: concept.id, historyId });
    if (restored.ok) told(t('history.restored'));
    else report(restored.error);
  };
  if (history.value.length === 0) return <p>{t('history.empty')}</p>;
  return (
    <ol className="entry__history">
      {history.value.map(({ id, content, changedAt, changedBy }) => (
        <li key={id}>
          <p className="entry__history-head">
            {changedAt === null ? '' : format.moment(changedAt)} {changedBy}
          </p>
          <p className="entry__history-words">
            <span lang="nl">{words(content, 'nl')}</span> → <span lang="en-GB">{words(content, 'en')}</span>
          </p>
          {content.definition === concept.definition ? null : <p>{content.definition}</p>}
          {content.note === concept.note ? null : <p>{content.note}</p>}
          <Button size="small" onPress={() => void restore(id)}>
            {t('history.restore')}
          </Button>
        </li>
      ))}
    </ol>
  );
}

function words({ terms }: EntryContent, language: 'nl' | 'en'): string {
  return terms
    .filter((term) => term.language === language)
    .map(({ text, standing }) => (standing === 'deprecated' ? `✗\u00a0${text}` : text))
    .join(', ');
}
