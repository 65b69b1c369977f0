import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useArticle, useCommands, useOpenArticle, useSessionState } from '#renderer/session/hooks.ts';
import { useSession } from '#renderer/session/session.ts';
import type { OpenArticle } from '#renderer/session/state.ts';
import { stripTags } from '#shared/text/tags.ts';
import { groupParagraphs, type PreviewParagraph as Paragraph } from './group-paragraphs.ts';
import { PreviewParagraph } from './preview-paragraph.tsx';
import './article-preview.css';

/** The English article as it will be read. It follows the caret, and a press on a sentence goes there on the desk. */
export function ArticlePreview() {
  const open = useOpenArticle();
  // Another article starts at its own place, with heights of its own.
  return open ? <OpenPreview key={open.articleId} open={open} /> : null;
}

function OpenPreview({ open }: { readonly open: OpenArticle }) {
  const { t } = useTranslation('panels');
  const commands = useCommands();
  const article = useArticle();
  const scroller = useRef<HTMLDivElement>(null);
  const { segments, leftOut } = open;
  const paragraphs = useMemo(() => groupParagraphs(segments, leftOut), [segments, leftOut]);
  // Its functions give another answer each time: React's compiler must leave this component alone.
  // eslint-disable-next-line react-hooks/incompatible-library
  const list = useVirtualizer({
    count: paragraphs.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => paragraphs[index]?.segments[0]?.id ?? index,
    estimateSize: (index) => guessHeight(paragraphs[index]),
    overscan: 4,
  });
  useFollowCaret(scroller, paragraphs, (index) => list.scrollToIndex(index, { align: 'center' }));
  const go = (event: MouseEvent) => {
    if (window.getSelection()?.isCollapsed === false) return;
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-segment]') : null;
    const segment = open.segments.find(({ id }) => id === target?.dataset['segment']);
    if (segment) commands.activate(segment.id);
  };
  const walk = useWalk(open);
  return (
    <div
      ref={scroller}
      className="preview"
      role="article"
      aria-label={t('preview.of', { title: article?.title ?? '' })}
      tabIndex={0}
      onClick={go}
      onKeyDown={walk.handleKeys}
    >
      <span className="visually-hidden" role="status">
        {walk.said}
      </span>
      <div className="preview__page" style={{ height: list.getTotalSize() }}>
        {list.getVirtualItems().map(({ index, key, start }) => {
          const paragraph = paragraphs[index];
          return paragraph ? (
            <div
              key={key}
              ref={list.measureElement}
              data-index={index}
              className="preview__place"
              style={{ transform: `translateY(${start}px)` }}
            >
              <PreviewParagraph paragraph={paragraph} />
            </div>
          ) : null;
        })}
      </div>
    </div>
  );
}

/** Arrows go from sentence to sentence, on the desk too, and say each; Enter goes into its text. */
function useWalk({ segments, places }: OpenArticle) {
  const { store, commands } = useSession();
  const [said, setSaid] = useState('');
  const handleKeys = (event: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (ctrlKey || altKey || metaKey || shiftKey) return;
    if (key === 'ArrowDown' || key === 'ArrowRight') commands.next(staying);
    else if (key === 'ArrowUp' || key === 'ArrowLeft') commands.previous(staying);
    else if (key === 'Enter') commands.focusText();
    else return;
    event.preventDefault();
    const { activeId, drafts } = store.get();
    const segment = segments[(activeId && places.get(activeId)) ?? -1];
    if (segment) setSaid(stripTags(drafts.get(segment.id)?.text || segment.target || segment.source));
  };
  return { said, handleKeys };
}

/** The row becomes the active one, and the keyboard stays in the preview. */
const staying = { edge: 'end', stay: true } as const;

/** Keeps the sentence with the caret in sight, and otherwise leaves the page where the reader put it. */
function useFollowCaret(
  scroller: RefObject<HTMLDivElement | null>,
  paragraphs: readonly Paragraph[],
  toParagraph: (index: number) => void,
): void {
  const activeId = useSessionState((state) => state.activeId);
  const latest = useRef({ paragraphs, toParagraph });
  useEffect(() => {
    latest.current = { paragraphs, toParagraph };
  });
  useEffect(() => {
    if (!activeId) return undefined;
    const find = () => scroller.current?.querySelector<HTMLElement>(`[data-segment="${activeId}"]`) ?? null;
    const index = latest.current.paragraphs.findIndex(({ segments }) => segments.some(({ id }) => id === activeId));
    if (!find() && index >= 0) latest.current.toParagraph(index);
    // Once it is drawn, and the paragraphs round it are as high as they are.
    const frames = [1, 2, 3].map((turn) => setTimeout(() => showIn(scroller.current, find()), turn * 30));
    return () => frames.forEach(clearTimeout);
  }, [activeId, scroller]);
}

/** Scrolls a box, and nothing round it, until an element in it is in sight with room above and below. */
function showIn(box: HTMLElement | null, element: HTMLElement | null): void {
  if (!box || !element) return;
  const [outer, inner] = [box.getBoundingClientRect(), element.getBoundingClientRect()];
  const room = Math.min(outer.height / 4, 64);
  if (inner.top < outer.top + room) box.scrollTop += inner.top - outer.top - room;
  else if (inner.bottom > outer.bottom - room) {
    box.scrollTop += Math.min(inner.bottom - outer.bottom + room, inner.top - outer.top - room);
  }
}

/** A line holds about 60 characters and is about 26 pixels high. */
function guessHeight(paragraph: Paragraph | undefined): number {
  const length = paragraph?.segments.reduce((sum, { source, target }) => sum + (target || source).length, 0) ?? 60;
  return Math.ceil(length / 60) * 26 + 14;
}
