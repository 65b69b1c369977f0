/**
 * What fills the window, the desk first. Views of one group are sides of one thing and stand beside each other. A view's
 * words are `views.<id>` in the locales, its component in `renderer/app/views.tsx`.
 */
export const viewGroups = [
  { id: 'desk', views: ['desk'] },
  { id: 'memory', views: ['memory', 'alignment'] },
  { id: 'terms', views: ['terms', 'candidates', 'reword', 'consistency'] },
  { id: 'statistics', views: ['statistics'] },
] as const;

export type ViewGroup = (typeof viewGroups)[number];
/** A whole screen of the workbench. */
export type View = ViewGroup['views'][number];

/** Every view, in the order of the window. */
export const views: readonly View[] = viewGroups.flatMap((group): readonly View[] => group.views);

/** The group that a view stands in. */
export function groupOf(view: View): ViewGroup {
  const group = viewGroups.find((each) => (each.views as readonly View[]).includes(view));
  if (!group) throw new Error(`No group holds the view ${view}.`);
  return group;
}
