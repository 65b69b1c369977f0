import { useEffect, useState } from 'react';
import { useCommands, useSessionState, useSettings } from '#renderer/session/hooks.ts';
import { useRoom, type Room } from './use-room.ts';

/** Which side columns are open. */
export interface Panes {
  readonly room: Room;
  readonly articles: boolean;
  readonly aids: boolean;
  toggleArticles(): void;
  toggleAids(): void;
}

/** The choice is kept for wide windows; in a smaller one the articles only look in, until one is opened. */
export function usePanes(): Panes {
  const room = useRoom();
  const settings = useSettings();
  const commands = useCommands();
  const isWide = room === 'wide';
  const [drawer, setDrawer] = useDrawer(!isWide);
  const keptArticles = settings['pane.articles'] !== 'hidden';
  const aids = settings['pane.aids'] !== 'hidden';
  return {
    room,
    articles: isWide ? keptArticles : drawer,
    aids,
    toggleArticles: () => {
      if (isWide) commands.setting('pane.articles', keptArticles ? 'hidden' : 'shown');
      else setDrawer(!drawer);
    },
    toggleAids: () => commands.setting('pane.aids', aids ? 'hidden' : 'shown'),
  };
}

/** Open over the text until an article is chosen, Escape is pressed, or the text is clicked. Open where nothing is on the desk. */
function useDrawer(isUsed: boolean): readonly [boolean, (isOpen: boolean) => void] {
  const articleId = useSessionState((state) => state.open?.articleId ?? null);
  const [isOpen, setOpen] = useState(articleId === null);
  const [openFor, setOpenFor] = useState(articleId);
  if (openFor !== articleId) {
    setOpenFor(articleId);
    setOpen(articleId === null);
  }
  useEffect(() => {
    if (!isUsed || !isOpen) return;
    const close = (event: Event) => {
      const isKey = event instanceof KeyboardEvent;
      if (isKey && event.key !== 'Escape') return;
      const inText = event.target instanceof Element && event.target.closest('main') !== null;
      if (isKey || inText) setOpen(false);
    };
    window.addEventListener('keydown', close);
    window.addEventListener('pointerdown', close);
    return () => {
      window.removeEventListener('keydown', close);
      window.removeEventListener('pointerdown', close);
    };
  }, [isUsed, isOpen]);
  return [isOpen, setOpen];
}
