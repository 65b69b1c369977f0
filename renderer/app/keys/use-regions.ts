import { useEffect } from 'react';
import { useSession } from '#renderer/session/session.ts';

/** The parts of the window, in the order in which they are read. */
const regions = '.top-bar, .view-sides, .app__articles, main, .app__bottom, aside, .status-bar';
/** What takes the keyboard by Tab. */
const stops =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea:not(:disabled), [contenteditable="true"], [tabindex="0"]';

/** F6 leads from part to part of the window: to where the keyboard was in it, or else to the first thing in it. */
export function useRegions(): void {
  const { store, commands } = useSession();
  useEffect(() => {
    const visited = new WeakMap<Element, HTMLElement>();
    const remember = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement)) return;
      const region = target.closest(regions);
      if (region) visited.set(region, target);
    };
    const go = (by: 1 | -1) => {
      const all = [...document.querySelectorAll<HTMLElement>(regions)].flatMap((region) => {
        const stop = findStop(region, visited.get(region));
        return stop ? [{ region, stop }] : [];
      });
      const here = document.activeElement?.closest(regions);
      const at = all.findIndex(({ region }) => region === here);
      const next = all.at(at < 0 ? (by > 0 ? 0 : -1) : (at + by) % all.length);
      if (next?.region.matches('.app__text')) commands.focusText();
      // A text that is nowhere, as where there is no article, leaves the keyboard where it was.
      if (!next?.region.contains(document.activeElement)) next?.stop.focus();
    };
    let { regionMove: told } = store.get();
    const unsubscribe = store.subscribe(() => {
      const { regionMove } = store.get();
      if (regionMove !== told && regionMove) go(regionMove.by);
      told = regionMove;
    });
    window.addEventListener('focusin', remember);
    return () => {
      unsubscribe();
      window.removeEventListener('focusin', remember);
    };
  }, [store, commands]);
}

/** Null in a region that is not shown, and where there is nothing to go to. */
function findStop(region: HTMLElement, visited: HTMLElement | undefined): HTMLElement | null {
  const isStop = (element: HTMLElement) => element.checkVisibility() && element.closest(regions) === region;
  if (visited?.isConnected && isStop(visited)) return visited;
  return [...region.querySelectorAll<HTMLElement>(stops)].find(isStop) ?? null;
}
