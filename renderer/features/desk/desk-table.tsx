import { useId, useRef, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useSessionState } from '#renderer/session/hooks.ts';
import { findRowIndex } from '#renderer/session/rows.ts';
import type { OpenArticle } from '#renderer/session/state.ts';
import { ColumnSplitter } from './column-splitter.tsx';
import { DeskRow } from './desk-row.tsx';
import { useFollowActive } from './use-follow-active.ts';
import { useRowVirtualizer, type DeskRoom } from './use-row-virtualizer.ts';

interface DeskTableProps {
  readonly open: OpenArticle;
  readonly title: string;
  readonly room: RefObject<DeskRoom>;
}

/** Source and target side by side. Only the rows in view are drawn, and the active one wherever it is. */
export function DeskTable({ open, title, room }: DeskTableProps) {
  const { t } = useTranslation('desk');
  const headId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const activeId = useSessionState((state) => state.activeId);
  const blocked = useSessionState((state) => state.blocked);
  const activeIndex = activeId ? findRowIndex(open, activeId) : -1;
  const virtualizer = useRowVirtualizer(open, scroller, activeIndex, room);
  useFollowActive(virtualizer, scroller, activeIndex, blocked !== null);

  return (
    <div className="desk" role="table" aria-label={t('title', { title })} aria-rowcount={open.rows.length + 1}>
      <div className="desk__head" role="row" aria-rowindex={1}>
        <span role="columnheader" className="desk__head-number">
          <span className="visually-hidden">{t('columnNumber')}</span>
        </span>
        <span role="columnheader">{t('columnDutch')}</span>
        <span role="columnheader" aria-labelledby={headId}>
          <span id={headId}>{t('columnEnglish')}</span>
          <ColumnSplitter />
        </span>
        <span role="columnheader">
          <span className="visually-hidden">{t('columnStatus')}</span>
        </span>
      </div>
      <div className="desk__scroller" ref={scroller} role="rowgroup">
        <div className="desk__rows" role="presentation" style={{ height: virtualizer.getTotalSize() }}>
          {virtualizer.getVirtualItems().map((item) => {
            const segment = open.rows[item.index];
            if (!segment) return null;
            return (
              <DeskRow
                key={segment.id}
                row={segment}
                index={item.index}
                top={item.start}
                measure={virtualizer.measureElement}
                isDimmed={open.dimmed.has(segment.id)}
                followsGap={followsGap(open, item.index)}
                startsParagraph={open.rows[item.index - 1]?.paragraph !== segment.paragraph}
                isActive={segment.id === activeId}
                isBlocked={segment.id === blocked}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/** True where a filter passes over rows before this one. */
function followsGap({ rows, shown, leftOut, segments }: OpenArticle, at: number): boolean {
  const [before, row] = [rows[at - 1], rows[at]];
  if (!shown || !before || !row) return false;
  const between = segments.slice(before.index + 1, row.index);
  return between.some(({ kind }) => !leftOut.some((left) => left === kind));
}
