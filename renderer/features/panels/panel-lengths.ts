import { panelIds, type PanelId } from '#renderer/session/layout.ts';
import type { PanelLength } from './share-room.ts';

/** The unfolded panels of a dock as they stand on the page. */
export function listPanels(dock: Element | null | undefined): readonly HTMLElement[] {
  return [...(dock?.querySelectorAll<HTMLElement>(':scope > .aid-panel:not(.aid-panel--folded)') ?? [])];
}

/** How long they are, in CSS pixels. */
export function measurePanels(dock: Element | null | undefined, axis: 'x' | 'y'): readonly PanelLength[] {
  return listPanels(dock).flatMap((element) => {
    const id = panelIdOf(element);
    const { width, height } = element.getBoundingClientRect();
    return id ? [{ id, length: axis === 'x' ? width : height }] : [];
  });
}

export function panelIdOf(element: HTMLElement): PanelId | null {
  return panelIds.find((id) => id === element.dataset['panel']) ?? null;
}
