import { useTranslation } from 'react-i18next';
import type { Segment, SegmentHistoryEntry } from '#shared/model/segment.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import type { Loadable } from '#renderer/session/state.ts';
import { Panel } from '#renderer/ui/panel.tsx';
import { AidList, countOf } from './aid-list.tsx';
import { InsertKey } from './insert-key.tsx';
import './history-panel.css';

export interface HistoryPanelProps {
  readonly history: Loadable<readonly SegmentHistoryEntry[]>;
  readonly segment: Segment;
}

/** Earlier states of the active segment, newest first. */
export function HistoryPanel({ history, segment }: HistoryPanelProps) {
  const { t } = useTranslation('panels');
  const count = countOf(history);
  return (
    <Panel title={t('history.title')} className="history-panel" {...(count === undefined ? {} : { count })}>
      <AidList items={history} empty={t('history.empty')} className="history-list">
        {(entry, index) => <HistoryEntry key={index} entry={entry} segment={segment} />}
      </AidList>
    </Panel>
  );
}

function HistoryEntry({ entry, segment }: { readonly entry: SegmentHistoryEntry; readonly segment: Segment }) {
  const { t } = useTranslation(['panels', 'common']);
  const format = useFormat();
  const commands = useCommands();
  const status = entry.target === '' ? 'untranslated' : entry.status;
  return (
    <li className="history-entry">
      <div className="history-entry__head">
        <p className="history-entry__when">
          <time dateTime={entry.at}>{format.moment(entry.at)}</time>
          {' · '}
          {t(`common:status.${status}`)}
          {entry.origin && entry.origin !== 'typed' ? ` · ${t(`common:origin.${entry.origin}`)}` : null}
        </p>
        {entry.target === '' || entry.target === segment.target || segment.locked ? null : (
          <InsertKey
            keys={null}
            label={t('history.use')}
            isDisabled={false}
            onPress={() => void commands.bringBack(entry.target)}
          />
        )}
      </div>
      {entry.source === null ? null : (
        <p className="history-entry__text reading" lang="nl">
          {entry.source}
        </p>
      )}
      {entry.target === '' ? null : (
        <p className="history-entry__text reading" lang="en-GB">
          {entry.target}
        </p>
      )}
    </li>
  );
}
