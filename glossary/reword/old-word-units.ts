import type { Concordance } from '#glossary/memory/concordance/concordance.ts';
import { findUnitsByWords } from '#glossary/memory/concordance/find-units-by-words.ts';
import { readHighestId, readNewestChange } from '#glossary/memory/keeping/follow-changes.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { listOldWords } from './list-old-words.ts';
import type { RewordRule } from './reword-rule.ts';

/** Gives the ids of the units that may have an old wording, ascending; null where all units are to be looked at. */
export type OldWordUnits = (rule: RewordRule, signal: AbortSignal) => Promise<readonly number[] | null>;

/** Finds units by the index of words. A search comes back for page after page, so the last list is kept until a unit changes. */
export function createOldWordUnits(db: ReadableDb, concordance: Concordance): OldWordUnits {
  let known: { readonly key: string; readonly ids: readonly number[] } | null = null;
  return async (rule, signal) => {
    const key = `${readNewestChange(db)} ${readHighestId(db)} ${JSON.stringify(rule.old)}`;
    if (known?.key === key) return known.ids;
    const search = listOldWords(rule);
    const ids = search && (await findUnitsByWords(db, concordance, search, signal));
    known = ids && { key, ids };
    return ids;
  };
}
