import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Header, ListBox, ListBoxItem, ListBoxSection } from 'react-aria-components';
import { inconsistencyKinds, type Inconsistency } from '#shared/model/consistency.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';
import { stripTags } from '#shared/text/tags.ts';
import { joinClasses } from '#renderer/ui/join-classes.ts';

export interface FindingListProps {
  readonly findings: readonly Inconsistency[];
  readonly chosenKey: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** Most findings of a kind that are listed; whoever has more than these sets a rule first. */
const most = 300;

/** The findings by kind; the arrows walk, what is walked to is shown. */
export function FindingList({ findings, chosenKey, onChoose }: FindingListProps) {
  const { t } = useTranslation('consistency');
  const format = useFormat();
  const groups = useMemo(
    () =>
      inconsistencyKinds
        .map((kind) => ({ kind, all: findings.filter((finding) => finding.kind === kind) }))
        .filter(({ all }) => all.length > 0),
    [findings],
  );
  return (
    <ListBox
      className="finding-names"
      aria-label={t('list')}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={chosenKey === null ? [] : [chosenKey]}
      onSelectionChange={(keys) => onChoose(keys === 'all' ? null : String([...keys][0] ?? ''))}
    >
      {groups.map(({ kind, all }) => (
        <ListBoxSection key={kind} id={kind}>
          <Header className="finding-names__kind">
            {t(`kinds.${kind}`)} <span className="finding-names__count">{format.number(all.length)}</span>
          </Header>
          {all.slice(0, most).map((finding) => (
            <FindingName key={finding.key} finding={finding} />
          ))}
        </ListBoxSection>
      ))}
    </ListBox>
  );
}

function FindingName({ finding }: { readonly finding: Inconsistency }) {
  const { t } = useTranslation('consistency');
  const format = useFormat();
  const { subject, renderings, ignored, key, kind, side } = finding;
  const ways = t('ways', { count: renderings.length, formatted: format.number(renderings.length) });
  const language = kind === 'target' || (kind === 'name' && side === 'target') ? 'en-GB' : 'nl';
  const shown = kind === 'name' ? renderings.map(({ text }) => text).join(' / ') : subject;
  return (
    <ListBoxItem
      id={key}
      textValue={`${stripTags(shown)}, ${ways}`}
      className={joinClasses('finding-name', ignored && 'finding-name--ignored')}
    >
      <span className="finding-name__subject" lang={language}>
        <TaggedText text={shown} />
      </span>
      <span className="finding-name__ways">{ignored ? t('isIgnored') : ways}</span>
    </ListBoxItem>
  );
}
