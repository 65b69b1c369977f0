import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RewordItem } from '#shared/model/reword.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import { WordDiff } from '#renderer/ui/word-diff.tsx';
import { groupItems, isChosen, keyOf, setChosen, textOf, type RewordEdits, type RewordGroup } from './choose-items.ts';
import { TaggedText } from '#renderer/ui/tagged-text.tsx';

export interface RewordListProps {
  readonly items: readonly RewordItem[];
  readonly edits: RewordEdits;
  readonly onEdit: (edits: RewordEdits) => void;
}

type Line = { readonly key: string } & (
  { readonly group: RewordGroup; readonly item: null } | { readonly group: null; readonly item: RewordItem }
);

/** The sentences, article by article and memory by memory. */
export function RewordList({ items, edits, onEdit }: RewordListProps) {
  const { t } = useTranslation('reword');
  const lines = useMemo(() => groupItems(items).flatMap(toLines), [items]);
  return (
    <VirtualList className="reword__list" label={t('list')} items={lines} keyOf={({ key }) => key} usualHeight={76}>
      {({ group, item }) =>
        group ? (
          <GroupHead group={group} edits={edits} onEdit={onEdit} />
        ) : (
          <Sentence item={item} edits={edits} onEdit={onEdit} />
        )
      }
    </VirtualList>
  );
}

function toLines(group: RewordGroup): readonly Line[] {
  const items = group.items.map((item): Line => ({ key: keyOf(item), group: null, item }));
  return [{ key: group.key, group, item: null }, ...items];
}

interface GroupHeadProps extends Omit<RewordListProps, 'items'> {
  readonly group: RewordGroup;
}

function GroupHead({ group, edits, onEdit }: GroupHeadProps) {
  const { t } = useTranslation('reword');
  const format = useFormat();
  const { items, title, kind } = group;
  const free = items.filter(({ place }) => !place.locked);
  const chosen = items.filter((item) => isChosen(item, edits)).length;
  return (
    <h2 className="reword__group">
      <Checkbox
        label={t('chooseGroup', { title })}
        isSelected={free.length > 0 && chosen === free.length}
        isIndeterminate={chosen > 0 && chosen < free.length}
        isDisabled={free.length === 0}
        onChange={(selected) => onEdit(setChosen(edits, items, selected))}
      />
      <span className="reword__kind">{t(kind === 'segment' ? 'article' : 'memory')}</span>
      <span className="reword__title" lang={kind === 'segment' ? 'nl' : undefined}>
        {title}
      </span>
      <span className="reword__count">
        {t('chosen', { chosen: format.number(chosen), all: format.number(items.length) })}
      </span>
    </h2>
  );
}

interface SentenceProps extends Omit<RewordListProps, 'items'> {
  readonly item: RewordItem;
}

function Sentence({ item, edits, onEdit }: SentenceProps) {
  const { t } = useTranslation('reword');
  const [isEditing, setEditing] = useState(false);
  const name = usePlaceName(item);
  const text = textOf(item, edits);
  const key = keyOf(item);
  const setText = (english: string) => onEdit({ ...edits, texts: new Map(edits.texts).set(key, english) });
  const { place } = item;
  return (
    <div className="reword__item">
      <Checkbox
        label={t('choose', { place: name })}
        isSelected={isChosen(item, edits)}
        isDisabled={place.locked}
        onChange={(selected) => onEdit(setChosen(edits, [item], selected))}
      />
      <span className="reword__number">{place.kind === 'segment' ? place.index + 1 : null}</span>
      <p className="reword__dutch reading" lang="nl">
        <TaggedText text={item.source} />
      </p>
      <div className="reword__english">
        {isEditing ? (
          <TextField
            label={t('proposal', { place: name })}
            hidesLabel
            isMultiline
            lang="en-GB"
            value={text}
            onChange={setText}
            autoFocus
          />
        ) : (
          <p className="reading" lang="en-GB">
            <WordDiff from={item.before} to={text} title={t('diff')} removed={t('removed')} added={t('added')} />
          </p>
        )}
        {place.locked ? (
          <p className="reword__remark">{t(place.kind === 'segment' ? 'locked' : 'readOnly')}</p>
        ) : edits.texts.has(key) && text !== item.after ? (
          <p className="reword__remark">{t('edited')}</p>
        ) : null}
      </div>
      <ItemWays item={item} isEditing={isEditing} onEditing={setEditing} />
    </div>
  );
}

interface ItemWaysProps {
  readonly item: RewordItem;
  readonly isEditing: boolean;
  readonly onEditing: (isEditing: boolean) => void;
}

function ItemWays({ item: { place }, isEditing, onEditing }: ItemWaysProps) {
  const { t } = useTranslation('reword');
  const commands = useCommands();
  return (
    <div className="reword__itemways">
      {place.locked ? null : (
        <Button size="small" variant="quiet" onPress={() => onEditing(!isEditing)}>
          {t(isEditing ? 'done' : 'edit')}
        </Button>
      )}
      {place.kind === 'segment' ? (
        <Button
          size="small"
          variant="quiet"
          onPress={() => void commands.openArticle(place.articleId, place.segmentId)}
        >
          {t('open')}
        </Button>
      ) : null}
    </div>
  );
}

function usePlaceName({ place }: RewordItem): string {
  const { t } = useTranslation('reword');
  return place.kind === 'segment'
    ? `${t('segment', { number: place.index + 1 })}, ${place.title}`
    : `${t('unit', { number: place.unitId })}, ${place.title}`;
}
