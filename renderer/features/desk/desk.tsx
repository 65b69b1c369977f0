import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useArticle, useArrangedArticle } from '#renderer/session/hooks.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { DeskTable } from './desk-table.tsx';
import { FilterBar } from './filter-bar.tsx';
import type { DeskRoom } from './use-row-virtualizer.ts';
import './desk.css';

/** What the rows have before any was drawn: right nearly always, so that they are drawn once. */
const guessRoom = (): DeskRoom => ({ width: innerWidth * 0.56, height: innerHeight - 100 });

/** The article on the desk, row by row. */
export function Desk() {
  const { t } = useTranslation('desk');
  const open = useArrangedArticle();
  const article = useArticle();
  const [room] = useState(() => ({ current: guessRoom() }));
  if (!open) {
    return (
      <EmptyState size="page" icon={BookOpenText}>
        {t('chooseArticle')}
      </EmptyState>
    );
  }
  const nothing = open.shown ? t('filter.none') : t('allLeftOut');
  // A new article starts with a new scroll position and new heights.
  return (
    <div className="desk-frame">
      <FilterBar />
      {open.rows.length === 0 ? (
        <EmptyState size="page">{nothing}</EmptyState>
      ) : (
        <DeskTable key={open.articleId} open={open} title={article?.title ?? ''} room={room} />
      )}
    </div>
  );
}
