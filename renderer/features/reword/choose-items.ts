import type { RewordChoice, RewordItem } from '#shared/model/reword.ts';

/** Sentences of one article or one memory. */
export interface RewordGroup {
  readonly key: string;
  readonly kind: 'segment' | 'unit';
  readonly title: string;
  readonly items: readonly RewordItem[];
}

/** What the user made of the proposals: those that are taken out, and English written by hand. */
export interface RewordEdits {
  readonly out: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
}

export const noEdits: RewordEdits = { out: new Set(), texts: new Map() };

/** Names a sentence. */
export function keyOf({ place }: RewordItem): string {
  return place.kind === 'segment' ? `s${place.segmentId}` : `u${place.unitId}`;
}

/** The English that a sentence would get. */
export function textOf(item: RewordItem, edits: RewordEdits): string {
  return edits.texts.get(keyOf(item)) ?? item.after;
}

export function isChosen(item: RewordItem, edits: RewordEdits): boolean {
  return !item.place.locked && !edits.out.has(keyOf(item)) && textOf(item, edits).trim() !== '';
}

/** Articles in their order, then memories, each with its sentences. */
export function groupItems(items: readonly RewordItem[]): readonly RewordGroup[] {
  const groups = new Map<string, { kind: 'segment' | 'unit'; title: string; items: RewordItem[] }>();
  for (const item of items) {
    const { place } = item;
    const key = place.kind === 'segment' ? `a${place.articleId}` : `m${place.memoryId}`;
    const group = groups.get(key);
    if (group) group.items.push(item);
    else groups.set(key, { kind: place.kind, title: place.title, items: [item] });
  }
  return [...groups].map(([key, group]) => ({ key, ...group }));
}

/** Takes sentences in or out. */
export function setChosen(edits: RewordEdits, items: readonly RewordItem[], chosen: boolean): RewordEdits {
  const out = new Set(edits.out);
  for (const item of items) {
    if (chosen) out.delete(keyOf(item));
    else out.add(keyOf(item));
  }
  return { ...edits, out };
}

/** The chosen ones as the engine takes them. */
export function toChoices(items: readonly RewordItem[], edits: RewordEdits): readonly RewordChoice[] {
  return items.filter((item) => isChosen(item, edits)).map((item) => toChoice(item, textOf(item, edits)));
}

function toChoice({ place, before }: RewordItem, target: string): RewordChoice {
  return place.kind === 'segment'
    ? { kind: 'segment', segmentId: place.segmentId, version: place.version, target }
    : { kind: 'unit', unitId: place.unitId, before, target };
}
