import type { SessionContext } from './context.ts';
import { closePanel, dockOf, foldPanel, layoutKey, placePanel, readLayout } from './layout.ts';
import { saveSetting } from './settings.ts';

/** Shows the article as it will be read below the text, or puts it away. Where the panels are hidden they come back with it. */
export function togglePreview(context: SessionContext): void {
  const { settings } = context.store.get();
  const layout = readLayout(settings[layoutKey]);
  const isHidden = settings['pane.aids'] === 'hidden';
  const isShown = dockOf(layout, 'preview') !== null && !layout.folded.includes('preview') && !isHidden;
  const opened = dockOf(layout, 'preview') ? layout : placePanel(layout, 'preview', 'below', null);
  const next = isShown ? closePanel(layout, 'preview') : foldPanel(opened, 'preview', false);
  void saveSetting(context, layoutKey, JSON.stringify(next));
  if (isHidden) void saveSetting(context, 'pane.aids', 'shown');
}
