/** The panels of the desk, in their order at first. */
export const panelIds = [
  'matches',
  'fragments',
  'terms',
  'findings',
  'comments',
  'history',
  'preview',
  'dictionary',
] as const;
/** One of {@link panelIds}. */
export type PanelId = (typeof panelIds)[number];

/** Panels that are there only when they are asked for, and can be closed. */
export const panelsOnDemand: readonly PanelId[] = ['preview', 'dictionary'];

/** Where panels stand: beside the text, or below it. */
export type Dock = 'side' | 'below';

/** The setting that it is kept in. */
export const layoutKey = 'desk.layout';

/** How the user has arranged the desk. What is absent is as it was at first. */
export interface DeskLayout {
  readonly side: readonly PanelId[];
  readonly below: readonly PanelId[];
  /** Only the title of these is seen. */
  readonly folded: readonly PanelId[];
  /** Shares of the length of a dock; a panel without one takes what its content needs. */
  readonly weights: Readonly<Partial<Record<PanelId, number>>>;
  /** Widths of the side columns and height of the panels below, in rem. */
  readonly articles: number | null;
  readonly aids: number | null;
  readonly bottom: number | null;
  /** Part of the width of the texts that the Dutch has, 0.25–0.75. */
  readonly dutch: number | null;
}

/** As it is before anybody has moved anything. Some panels are there only when they are asked for. */
export const firstLayout: DeskLayout = {
  side: panelIds.filter((id) => !panelsOnDemand.includes(id)),
  below: [],
  folded: [],
  weights: {},
  articles: null,
  aids: null,
  bottom: null,
  dutch: null,
};

/** Least and most of each size, in its unit. */
export const sizeLimits = {
  articles: [10, 32],
  aids: [14, 48],
  bottom: [6, 40],
  dutch: [0.25, 0.75],
} as const satisfies Record<string, readonly [least: number, most: number]>;
/** Name of a size. */
export type SizeName = keyof typeof sizeLimits;

/** Reads what was kept; whatever is no layout counts as none, and a panel it does not know of stands where it did at first. */
export function readLayout(kept: string | undefined): DeskLayout {
  const value = parse(kept);
  const below = idsOf(value['below']);
  const side = idsOf(value['side']).filter((id) => !below.includes(id));
  const missing = firstLayout.side.filter((id) => !side.includes(id) && !below.includes(id));
  const weights = typeof value['weights'] === 'object' && value['weights'] !== null ? value['weights'] : {};
  const known = Object.entries(weights).filter(
    ([id, weight]) => isPanelId(id) && typeof weight === 'number' && weight > 0,
  );
  return {
    side: value['side'] === undefined ? firstLayout.side.filter((id) => !below.includes(id)) : [...side, ...missing],
    below,
    folded: idsOf(value['folded']),
    weights: Object.fromEntries(known),
    articles: sizeOf('articles', value['articles']),
    aids: sizeOf('aids', value['aids']),
    bottom: sizeOf('bottom', value['bottom']),
    dutch: sizeOf('dutch', value['dutch']),
  };
}

/** Keeps a size within its limits. */
export function clampSize(name: SizeName, size: number): number {
  const [least, most] = sizeLimits[name];
  return Math.min(most, Math.max(least, size));
}

/** The dock that a panel stands in; null where it is closed. */
export function dockOf({ side, below }: DeskLayout, id: PanelId): Dock | null {
  if (side.includes(id)) return 'side';
  return below.includes(id) ? 'below' : null;
}

/** Puts a panel into a dock, before another one or with null at the end. */
export function placePanel(layout: DeskLayout, id: PanelId, dock: Dock, before: PanelId | null): DeskLayout {
  if (before === id) return layout;
  const without = closePanel(layout, id);
  const list = without[dock];
  const at = before === null ? -1 : list.indexOf(before);
  const placed = at < 0 ? [...list, id] : [...list.slice(0, at), id, ...list.slice(at)];
  return { ...without, [dock]: placed };
}

/** Moves a panel one place on or back within its dock, past those that are not seen. */
export function shiftPanel(layout: DeskLayout, id: PanelId, by: 1 | -1, seen: readonly PanelId[]): DeskLayout {
  const dock = dockOf(layout, id);
  if (!dock) return layout;
  const list = layout[dock].filter((each) => each === id || seen.includes(each));
  const at = list.indexOf(id);
  if (by === -1) return at === 0 ? layout : placePanel(layout, id, dock, list[at - 1] ?? null);
  return at === list.length - 1 ? layout : placePanel(layout, id, dock, list[at + 2] ?? null);
}

/** Takes a panel off the desk. */
export function closePanel(layout: DeskLayout, id: PanelId): DeskLayout {
  const without = (list: readonly PanelId[]) => list.filter((each) => each !== id);
  return { ...layout, side: without(layout.side), below: without(layout.below) };
}

/** Folds a panel to its title, or unfolds it. */
export function foldPanel(layout: DeskLayout, id: PanelId, folded: boolean): DeskLayout {
  const rest = layout.folded.filter((each) => each !== id);
  return { ...layout, folded: folded ? [...rest, id] : rest };
}

function parse(kept: string | undefined): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(kept ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}

const isPanelId = (value: unknown): value is PanelId => panelIds.some((id) => id === value);

function idsOf(value: unknown): readonly PanelId[] {
  return Array.isArray(value) ? [...new Set(value.filter(isPanelId))] : [];
}

function sizeOf(name: SizeName, value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? clampSize(name, value) : null;
}
