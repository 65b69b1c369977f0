import { CircleCheck, Ellipsis, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { optionalKinds, type Article } from '#shared/model/article.ts';
import { useFormat } from '#renderer/i18n/use-format.ts';
import { useCommands } from '#renderer/session/hooks.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { joinClasses } from '#renderer/ui/join-classes.ts';
import { Menu, MenuItem, MenuLine, MenuToggles } from '#renderer/ui/menu.tsx';
import { ProgressBar } from '#renderer/ui/progress-bar.tsx';

export interface ArticleRowProps {
  readonly article: Article;
  readonly isCurrent: boolean;
  readonly onRemove: () => void;
}

/** One article: press it to open it; the rest is in its menu. */
export function ArticleRow({ article, isCurrent, onRemove }: ArticleRowProps) {
  const commands = useCommands();
  const row = useRef<HTMLLIElement>(null);
  // It may have been opened from elsewhere: the palette, an import, an undo.
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={row} className={joinClasses('article-row', isCurrent && 'article-row--current')}>
      <Button
        className="article-row__open"
        {...(isCurrent ? { 'aria-current': 'true' } : {})}
        onPress={() => void commands.openArticle(article.id)}
      >
        <span className="article-row__title" lang="nl">
          {article.title}
        </span>
        <ArticleFacts article={article} />
      </Button>
      <ArticleProgress article={article} />
      <ArticleMenu article={article} onRemove={onRemove} />
    </li>
  );
}

function ArticleFacts({ article }: { readonly article: Article }) {
  const { t } = useTranslation(['articles', 'common']);
  const format = useFormat();
  const { words, confirmedWords } = article;
  const isDone = article.segments > 0 && confirmedWords === words;
  const size = t('common:words', { count: words, formatted: format.number(words) });
  return (
    <span className="article-row__facts">
      <span>{article.publishedOn ? `${format.publishedBriefly(article.publishedOn)} · ${size}` : size}</span>
      {isDone ? (
        <span className="article-row__done">
          <CircleCheck aria-hidden />
          {t('done')}
        </span>
      ) : (
        <span>{format.percent(words === 0 ? 0 : confirmedWords / words)}</span>
      )}
    </span>
  );
}

function ArticleProgress({ article }: { readonly article: Article }) {
  const { t } = useTranslation('articles');
  const format = useFormat();
  return (
    <ProgressBar
      className="article-row__progress"
      tone="green"
      label={t('progress', { title: article.title })}
      value={article.words === 0 ? 0 : article.confirmedWords / article.words}
      valueText={t('progressValue', {
        count: article.words,
        done: format.number(article.confirmedWords),
        total: format.number(article.words),
      })}
    />
  );
}

function ArticleMenu({ article, onRemove }: { readonly article: Article; readonly onRemove: () => void }) {
  const { t } = useTranslation('articles');
  const commands = useCommands();
  const label = t('more', { title: article.title });
  return (
    <span className="article-row__more">
      <Menu label={label} trigger={<IconButton icon={Ellipsis} size="small" label={label} />}>
        <MenuToggles
          title={t('leaveOut')}
          options={optionalKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          chosen={article.leftOut}
          onChange={(kinds) => void commands.leaveOut(article.id, kinds)}
        />
        <MenuLine />
        <MenuItem label={t('remove')} icon={Trash2} isDanger onAction={onRemove} />
      </Menu>
    </span>
  );
}
