import { emptyElements, inlineElements, type HtmlTag } from './inline-elements.ts';
import type { Piece } from '../rich/piece.ts';

/** Makes tags of the elements among the words of a paragraph, and finds the end that belongs to each start. */
export interface ElementPairs {
  /** The tag as a piece; one whose other end is missing stands by itself. */
  take(tag: HtmlTag): Piece;
}

/** Starts with no element open. Numbers of pairs are those that `nextPair` gives. */
export function pairElements(nextPair: () => number): ElementPairs {
  const open: { readonly name: string; readonly pair: number }[] = [];
  return {
    take: (tag) => {
      const { raw, name, address: about } = tag;
      const empty = emptyElements[name];
      const kind = inlineElements[name];
      if (empty !== undefined || tag.isClosed || kind === undefined) {
        return { tag: { kind: empty ?? 'other', role: 'single' }, pair: nextPair(), raw, about };
      }
      if (!tag.isEnd) {
        const pair = nextPair();
        open.push({ name, pair });
        return { tag: { kind, role: 'open' }, pair, raw, about };
      }
      const at = open.findLastIndex((each) => each.name === name);
      const [begun] = at < 0 ? [] : open.splice(at, 1);
      return { tag: { kind, role: 'close' }, pair: begun?.pair ?? nextPair(), raw, about: '' };
    },
  };
}
