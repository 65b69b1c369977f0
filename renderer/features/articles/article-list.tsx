import { FileText } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Article } from '#shared/model/article.ts';
import { useArticle, useArticles } from '#renderer/session/hooks.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { ArticleRow } from './article-row.tsx';
import { ImportButton } from './import-button.tsx';
import { RemoveArticleDialog } from './remove-article-dialog.tsx';
import './article-list.css';

/** The left side of the page: every article with its progress, and the way to bring in more. */
export function ArticleList() {
  const { t } = useTranslation('articles');
  const articles = useArticles();
  const current = useArticle();
  const [leaving, setLeaving] = useState<Article | null>(null);
  const list = useRef<HTMLUListElement>(null);
  // The row that had the keyboard is gone; the dialog gives it back to nothing.
  const focusList = () => {
    if (document.activeElement === document.body) list.current?.querySelector('button')?.focus();
  };
  return (
    <div className="article-list">
      <header className="article-list__head">
        <h2 className="article-list__title">{t('title')}</h2>
        <ImportButton />
      </header>
      {articles?.length === 0 ? (
        <EmptyState size="page" icon={FileText}>
          {t('empty')}
        </EmptyState>
      ) : (
        <ul ref={list} className="article-list__items">
          {articles?.map((article) => (
            <ArticleRow
              key={article.id}
              article={article}
              isCurrent={article.id === current?.id}
              onRemove={() => setLeaving(article)}
            />
          ))}
        </ul>
      )}
      <RemoveArticleDialog article={leaving} onClose={() => setLeaving(null)} onRemoved={focusList} />
    </div>
  );
}
