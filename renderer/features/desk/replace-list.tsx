import { useTranslation } from 'react-i18next';
import type { ReplaceItem } from '#shared/contract/segments-edit.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { VirtualList } from '#renderer/ui/virtual-list.tsx';
import { WordDiff } from '#renderer/ui/word-diff.tsx';

interface ReplaceListProps {
  readonly items: readonly ReplaceItem[];
  readonly side: 'source' | 'target';
  /** Segments that are left as they are. */
  readonly out: ReadonlySet<SegmentId>;
  readonly onOut: (out: ReadonlySet<SegmentId>) => void;
}

/** What would change, with a box before each. */
export function ReplaceList({ items, side, out, onOut }: ReplaceListProps) {
  const { t } = useTranslation(['desk', 'common']);
  const free = items.filter(({ locked }) => !locked);
  const chosen = free.filter(({ segmentId }) => !out.has(segmentId)).length;
  const choose = (segmentId: SegmentId, on: boolean) => {
    const next = new Set(out);
    if (on) next.delete(segmentId);
    else next.add(segmentId);
    onOut(next);
  };
  return (
    <>
      <Checkbox
        isSelected={chosen > 0 && chosen === free.length}
        isIndeterminate={chosen > 0 && chosen < free.length}
        isDisabled={free.length === 0}
        onChange={(on) => onOut(on ? new Set() : new Set(free.map(({ segmentId }) => segmentId)))}
      >
        {t('replace.all')}
      </Checkbox>
      <VirtualList
        className="replace__list"
        label={t('replace.list')}
        items={items}
        keyOf={({ segmentId }) => segmentId}
        usualHeight={56}
      >
        {({ segmentId, locked, index, title, status, before, after }) => (
          <div className="replace__item">
            <Checkbox
              label={t('repetitions.choose', { number: index + 1, title })}
              isSelected={!locked && !out.has(segmentId)}
              isDisabled={locked}
              onChange={(on) => choose(segmentId, on)}
            />
            <div>
              <p className="reading" lang={side === 'source' ? 'nl' : 'en-GB'}>
                <WordDiff
                  from={before}
                  to={after}
                  title={t('replace.diff')}
                  removed={t('replace.removed')}
                  added={t('replace.added')}
                />
              </p>
              <p className="replace__place">
                {t('repetitions.place', { number: index + 1, title })} ·{' '}
                {t(`common:status.${locked ? 'locked' : status}`)}
              </p>
            </div>
          </div>
        )}
      </VirtualList>
    </>
  );
}
