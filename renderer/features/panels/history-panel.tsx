import { useTranslation } from 'react-i18next';
import type { SegmentHistoryEntry } from '#shared/model/segment.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import type { Loadable } from '#renderer/session/state.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { AidList, countOf } from './aid-list.tsx';
import './history-panel.css';

/** Earlier states of the active segment, newest first. */
export function HistoryPanel({ history }: { readonly history: Loadable<readonly SegmentHistoryEntry[]> }) {
  const { t } = useTranslation('panels');
  const count = countOf(history);
  return (
    <Panel title={t('history.title')} className="history-panel" {...(count === undefined ? {} : { count })}>
      <AidList items={history} empty={t('history.empty')} className="history-list">
        {(entry, index) => <HistoryEntry key={index} entry={entry} />}
      </AidList>
    </Panel>
  );
}

function HistoryEntry({ entry }: { readonly entry: SegmentHistoryEntry }) {
  const { t } = useTranslation(['panels', 'common']);
  const format = useFormat();
  const status = entry.target === '' ? 'untranslated' : entry.status;
  return (
    <li className="history-entry">
      <p className="history-entry__when">
        <time dateTime={entry.at}>{format.moment(entry.at)}</time>
        {' · '}
        {t(`common:status.${status}`)}
        {entry.origin && entry.origin !== 'typed' ? ` · ${t(`common:origin.${entry.origin}`)}` : null}
      </p>
      {entry.target === '' ? null : (
        <p className="history-entry__text reading" lang="en-GB">
          {entry.target}
        </p>
      )}
    </li>
  );
}
