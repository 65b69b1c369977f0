import type { Gap, TextItem } from './text-items.ts';

/** A word as it was read on the way: one item, or two that a hyphen joins. */
export interface ReadWord {
  readonly text: string;
  readonly folded: string;
  readonly gap: Gap;
  /** Read without its genitive s, which only names have. */
  readonly genitive: boolean;
  /** Place of its (first) item. */
  readonly at: number;
  readonly last: number;
}

/** A text that is searched. */
export interface ReadText {
  readonly text: string;
  readonly items: readonly TextItem[];
}
