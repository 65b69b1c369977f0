import { foldText } from '#glossary/text/normalise.ts';
import { listMemories } from '#glossary/memory/memories.ts';
import { openPhraseFinder, type PhraseUnits } from '#glossary/memory/concordance/find-phrase-units.ts';
import type { LiveConcordance } from '#glossary/memory/concordance/live-concordance.ts';
import { findPlaces } from '#glossary/memory/concordance/match-shelf.ts';
import { findRow } from '#glossary/memory/concordance/rows.ts';
import { selectFolded, type Selection } from '#glossary/memory/concordance/select-words.ts';
import type { ReadableDb } from '#glossary/store/database.ts';

/** What phrases are looked up in. Tokens are folded (see `foldText`), words only. Use it at once: it does not follow changes. */
export interface PhraseMemory {
  /** Units of the memories that are looked in. */
  readonly units: number;
  /** Units with the phrase in their Dutch, at most `limit`, and how many there are in all. */
  findDutch(tokens: readonly string[], limit: number): PhraseUnits;
  /** Units with the phrase in their English. */
  countEnglish(tokens: readonly string[]): number;
}

/** Opens the words of the memory for one segment. */
export function openPhraseMemory(db: ReadableDb, live: LiveConcordance): PhraseMemory {
  const finder = openPhraseFinder(db, live);
  const enabled = new Set(listMemories(db).flatMap(({ id, enabled }) => (enabled === 1 ? [id] : [])));
  const known = new Map<string, Selection>();
  const counts = new Map<string, number>();
  const select = (token: string) => {
    const selection = known.get(token) ?? selectFolded(live.target, token, foldText);
    known.set(token, selection);
    return selection;
  };
  return {
    units: [...live.volumes, live.tail].reduce((sum, { count }) => sum + count, 0),
    findDutch: finder.find,
    countEnglish: (tokens) => {
      const key = tokens.join(' ');
      const count = counts.get(key) ?? countUnits(live, enabled, tokens.map(select));
      counts.set(key, count);
      return count;
    },
  };
}

function countUnits(live: LiveConcordance, enabled: ReadonlySet<number>, words: readonly Selection[]): number {
  if (words.length === 0 || words.some(({ numbers }) => numbers?.length === 0)) return 0;
  let units = 0;
  for (const { target, count, columns } of [live.tail, ...live.volumes]) {
    const places = findPlaces(target, count, words);
    let last = -1;
    for (let place = 0; place < places.count; place += 1) {
      const row = findRow(target.starts, count, places.at[place]!);
      if (row !== last && columns.removed[row] === 0 && enabled.has(columns.memories[row]!)) units += 1;
      last = row;
    }
  }
  return units;
}
