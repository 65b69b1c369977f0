/** A place in a file, both numbers from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds the bare `&` behind an entity error. The parser looks for the `;` that ends an entity and complains only
 * there, which may be thousands of lines after the `A & B` that somebody has to mend.
 */
export interface PlaceFinder {
  /** Everything up to here was read without complaint; `offset` counts all text fed so far, in UTF-16 units. */
  settled(offset: number, line: number, column: number): void;
  fed(text: string): void;
  bareAmpersand(): Place | null;
}

/** Makes a finder; it keeps only the text since the last settled place. */
export function createPlaceFinder(): PlaceFinder {
  let pending = '';
  let pendingStart = 0;
  let offset = 0;
  let line = 1;
  let column = 1;
  return {
    settled(newOffset, newLine, newColumn) {
      offset = newOffset;
      line = newLine;
      column = newColumn;
    },
    fed(text) {
      pending = pending.slice(offset - pendingStart) + text;
      pendingStart = offset;
    },
    bareAmpersand() {
      const rest = pending.slice(offset - pendingStart);
      const at = rest.search(/&(?!#?[A-Za-z0-9_.:-]+;)/);
      const before = rest.slice(0, at);
      if (at < 0 || /<!--|<!\[CDATA\[/.test(before)) return null;
      const lines = countLines(before);
      const inLine = lines === 0 ? column + at : before.length - before.lastIndexOf('\n');
      return { line: line + lines, column: inLine };
    },
  };
}

/** Line ends in a text, whichever way they are written. */
export function countLines(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
