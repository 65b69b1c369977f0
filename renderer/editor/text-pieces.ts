import type { TextRange } from '#shared/model/finding.ts';

/** A text node with its place in the whole text. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
}

/** The text nodes of an element in order. */
export function listPieces(root: HTMLElement): readonly TextPiece[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const pieces: TextPiece[] = [];
  let start = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    pieces.push({ node: node as Text, start });
    start += (node as Text).length;
  }
  return pieces;
}

/** The stretches of the text as ranges of the document; those that are not there are left out. */
export function findRanges(root: HTMLElement, wanted: readonly TextRange[]): Range[] {
  const pieces = listPieces(root);
  const find = (offset: number) => pieces.findLast(({ start }) => start <= offset);
  return wanted.flatMap(([from, to]) => {
    const [first, last] = [find(from), find(Math.max(from, to - 1))];
    if (!first || !last || to - last.start > last.node.length) return [];
    const range = document.createRange();
    range.setStart(first.node, from - first.start);
    range.setEnd(last.node, to - last.start);
    return [range];
  });
}
