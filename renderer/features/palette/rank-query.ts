/** How well something fits a query: 0 = not at all, 1 = by its content, 2 = by its name, 3 = by the words of its name. */
export type Rank = 0 | 1 | 2 | 3;

/**
 * Ranks a name with its content for the words of a query, in any order; capitals and accents do not matter. What only
 * holds the words somewhere in its content comes after all that is called so.
 */
export function rankQuery(query: string, name: string, content: string | null): Rank {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  const folded = fold(name);
  const starts = folded.split(/[^\p{L}\p{N}]+/u);
  if (words.every((word) => starts.some((start) => start.startsWith(word)) || folded.startsWith(word))) return 3;
  if (words.every((word) => folded.includes(word))) return 2;
  const all = `${folded} ${fold(content ?? '')}`;
  return words.every((word) => all.includes(word)) ? 1 : 0;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
