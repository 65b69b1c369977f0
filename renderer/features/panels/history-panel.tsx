import { useTranslation } from 'react-i18next';
import type { Segment, SegmentHistoryEntry } from '#shared/model/segment.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import type { Loadable } from '#renderer/session/state.ts';
import { AidPanel } from './aid-panel.tsx';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';
import { WordDiff } from '#renderer/ui/word-diff.tsx';
import { AidList, countOf } from './aid-list.tsx';
import { InsertKey } from './insert-key.tsx';
import { listVersions, type Version } from './list-versions.ts';
import './history-panel.css';

export interface HistoryPanelProps {
  readonly history: Loadable<readonly SegmentHistoryEntry[]>;
  readonly segment: Segment;
}

/** The versions of the active segment, the present one first: who wrote it, when, and what changed from the one before. */
export function HistoryPanel({ history, segment }: HistoryPanelProps) {
  const { t } = useTranslation('panels');
  const count = countOf(history);
  const versions: Loadable<readonly Version[]> =
    history.status === 'ready' ? { status: 'ready', value: listVersions(segment, history.value) } : history;
  return (
    <AidPanel id="history" title={t('history.title')} {...(count === undefined ? {} : { count })}>
      <AidList items={versions} empty={t('history.empty')} className="history-list">
        {(version, index) => <HistoryEntry key={index} version={version} segment={segment} />}
      </AidList>
    </AidPanel>
  );
}

function HistoryEntry({ version, segment }: { readonly version: Version; readonly segment: Segment }) {
  const { t } = useTranslation(['panels', 'common']);
  const format = useFormat();
  const commands = useCommands();
  const { target, isPresent, by, at, origin } = version;
  const status = target === '' ? 'untranslated' : version.status;
  const facts = [
    isPresent ? t('history.present') : null,
    by,
    t(`common:status.${status}`),
    origin && origin !== 'typed' ? t(`common:origin.${origin}`) : null,
  ];
  return (
    <li className="history-entry">
      <div className="history-entry__head">
        <p className="history-entry__when">
          <time dateTime={at}>{format.moment(at)}</time>
          {facts.map((fact) => (fact ? ` · ${fact}` : ''))}
        </p>
        {isPresent || target === '' || target === segment.target || segment.locked ? null : (
          <InsertKey
            command={null}
            label={t('history.use')}
            isDisabled={false}
            onPress={() => void commands.bringBack(target)}
          />
        )}
      </div>
      {version.source === null ? null : (
        <p className="history-entry__text reading" lang="nl">
          <TaggedText text={version.source} tags={segment.tags} />
        </p>
      )}
      <p className="history-entry__text reading" lang="en-GB">
        <VersionText version={version} />
      </p>
    </li>
  );
}

/** The text, marked where it departs from the version before; the first one has nothing to depart from. */
function VersionText({ version: { target, before } }: { readonly version: Version }) {
  const { t } = useTranslation('panels');
  if (before === null || before === '' || before === target) return <TaggedText text={target} />;
  return (
    <WordDiff
      from={before}
      to={target}
      title={t('history.differences')}
      removed={t('history.removed')}
      added={t('history.added')}
    />
  );
}
