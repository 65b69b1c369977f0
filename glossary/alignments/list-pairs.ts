/** Dutch and English that belong together, and the Dutch sentences beside them; '' at the edges of the document. */
export interface PlacedPair {
  readonly source: string;
  readonly target: string;
  readonly previous: string;
  readonly next: string;
}

/** Sentences that belong together. */
interface Row {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** The rows with text on both sides that are wanted, as units have them: several sentences of a side are one text. */
export function listPairs<T extends Row>(rows: readonly T[], isWanted: (row: T) => boolean): readonly PlacedPair[] {
  const dutch = rows.filter(({ source }) => source.length > 0);
  return dutch.flatMap((row, at) => {
    if (row.target.length === 0 || !isWanted(row)) return [];
    return [
      {
        source: row.source.join(' '),
        target: row.target.join(' '),
        previous: dutch[at - 1]?.source.at(-1) ?? '',
        next: dutch[at + 1]?.source[0] ?? '',
      },
    ];
  });
}
