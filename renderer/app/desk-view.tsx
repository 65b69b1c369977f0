import { useTranslation } from 'react-i18next';
import { ArticleList } from '#renderer/features/articles/article-list.tsx';
import { Desk } from '#renderer/features/desk/desk.tsx';
import { DictionarySearch } from '#renderer/features/dictionary/dictionary-search.tsx';
import { FirstRun } from '#renderer/features/first-run/first-run.tsx';
import { AidsColumn } from '#renderer/features/panels/aids-column.tsx';
import { EmptyDock } from '#renderer/features/panels/empty-dock.tsx';
import { ArticlePreview } from '#renderer/features/preview/article-preview.tsx';
import { useLayout } from '#renderer/session/use-layout.ts';
import { Announcer } from './announcer.tsx';
import { PaneSplitter } from './pane-splitter.tsx';
import type { Panes } from './use-panes.ts';

interface DeskViewProps {
  readonly panes: Panes;
  /** True while only the text is drawn, and the places of the rest. */
  readonly isTextOnly: boolean;
}

/** Articles, text, and what helps with it beside and below. Where there is little room all of that stands below. */
export function DeskView({ panes, isTextOnly }: DeskViewProps) {
  const { t } = useTranslation('app');
  const { layout } = useLayout();
  const isNarrow = panes.room === 'narrow';
  const hasBelow = !isNarrow && panes.aids && layout.below.length > 0;
  const guests = { preview: <ArticlePreview />, dictionary: <DictionarySearch isPanel /> };
  const hasSide = isNarrow || layout.side.length > 0;
  return (
    <>
      <nav className="app__articles" aria-label={t('articles')} hidden={!panes.articles}>
        {isTextOnly ? null : <ArticleList />}
        {panes.room === 'wide' ? <PaneSplitter pane="articles" /> : null}
      </nav>
      <main className="app__text" id="text" aria-label={t('text')}>
        <Desk />
      </main>
      {hasBelow ? (
        <section className="app__bottom" aria-label={t('aidsBelow')}>
          {isTextOnly ? null : <AidsColumn dock="below" axis="x" guests={guests} />}
          <PaneSplitter pane="bottom" />
        </section>
      ) : null}
      {!isNarrow && panes.aids && !hasBelow ? <EmptyDock dock="below" className="app__bottom" /> : null}
      {hasSide ? (
        <aside className="app__aids" aria-label={t('aids')} data-tour="aids" hidden={!panes.aids}>
          {isTextOnly ? null : <AidsColumn dock="side" axis={isNarrow ? 'x' : 'y'} isOnly={isNarrow} guests={guests} />}
          {isNarrow ? <PaneSplitter pane="bottom" /> : <PaneSplitter pane="aids" />}
        </aside>
      ) : null}
      {!hasSide && panes.aids ? <EmptyDock dock="side" className="app__aids" /> : null}
      {isTextOnly ? null : <FirstRun />}
      <Announcer />
    </>
  );
}
