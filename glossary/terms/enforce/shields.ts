import type { Concept } from '#shared/model/terms.ts';
import type { ConceptId } from '#shared/model/ids.ts';
import type { TextItem } from '../recognise/text-items.ts';
import { keysOf } from './english-forms.ts';
import { englishPattern, type EnglishPattern } from './english-pattern.ts';
import { matchAt, type EnglishMatch } from './match-english.ts';
import { allowedEnglish } from './required-terms.ts';

/** Entries that protect their wordings; `version` counts their changes. */
export interface ShieldSource {
  readonly concepts: ReadonlyMap<ConceptId, Concept>;
  readonly version: number;
}

interface Shields {
  readonly version: number;
  readonly byWord: ReadonlyMap<string, readonly EnglishPattern[]>;
}

const made = new WeakMap<ShieldSource, Shields>();

/**
 * Whether the place of a forbidden term lies within a longer term that any concept of the glossary allows: Peking may stand in
 * Peking University. The words of all allowed terms are gathered once for a state of the index, and only when something
 * forbidden was found.
 */
export function isShielded(index: ShieldSource, match: EnglishMatch, items: readonly TextItem[]): boolean {
  const item = items[match.first];
  if (!item) return false;
  const { byWord } = shieldsOf(index);
  const patterns = new Set(keysOf(item.folded).flatMap((key) => byWord.get(key) ?? []));
  return [...patterns].some((pattern) => covers(pattern, match, items));
}

function covers(pattern: EnglishPattern, match: EnglishMatch, items: readonly TextItem[]): boolean {
  const length = match.last - match.first;
  for (let at = Math.max(0, match.first - pattern.parts.length + 1); at <= match.first; at++) {
    const longer = matchAt(pattern, items, at, 'free');
    if (longer && longer.last >= match.last && longer.last - longer.first > length) return true;
  }
  return false;
}

function shieldsOf(index: ShieldSource): Shields {
  const known = made.get(index);
  if (known?.version === index.version) return known;
  const byWord = new Map<string, EnglishPattern[]>();
  for (const concept of index.concepts.values()) {
    for (const term of allowedEnglish(concept)) {
      const pattern = englishPattern(term);
      if (pattern.parts.length < 2) continue;
      const words = pattern.parts.flatMap((part) => (part.kind === 'item' && part.item.word ? [part.item.folded] : []));
      for (const key of new Set(words.flatMap(keysOf))) {
        const same = byWord.get(key);
        if (same) same.push(pattern);
        else byWord.set(key, [pattern]);
      }
    }
  }
  const shields: Shields = { version: index.version, byWord };
  made.set(index, shields);
  return shields;
}
