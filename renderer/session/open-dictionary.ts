import type { SessionContext } from './context.ts';
import { dockOf, foldPanel, layoutKey, placePanel, readLayout } from './layout.ts';
import { saveSetting } from './settings.ts';

/**
 * Brings the keyboard to the dictionaries: on the desk to their panel, which is put below the text where it is not there,
 * and in another view to a dialog.
 */
export function openDictionary(context: SessionContext): void {
  const { settings, view, open, activeId, dictionaryVisits } = context.store.get();
  if (view !== 'desk' || !open || activeId === null) return context.store.set({ surface: 'dictionary' });
  const kept = readLayout(settings[layoutKey]);
  const placed = dockOf(kept, 'dictionary') ? kept : placePanel(kept, 'dictionary', 'below', null);
  void saveSetting(context, layoutKey, JSON.stringify(foldPanel(placed, 'dictionary', false)));
  if (settings['pane.aids'] === 'hidden') void saveSetting(context, 'pane.aids', 'shown');
  context.store.set({ dictionaryVisits: dictionaryVisits + 1 });
}
