import type { Fragment, FragmentReport } from '#shared/model/fragment.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { Concordance } from '#glossary/memory/concordance/concordance.ts';
import type { ReadableDb } from '#glossary/store/database.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import { assembleDraft } from './assemble-draft.ts';
import type { TermFinder } from './find-anchors.ts';
import { findFragments } from './find-fragments.ts';
import { openPhraseMemory } from './phrase-memory.ts';

/** What fragments are made from. */
export interface FragmentTools {
  readonly concordance: Concordance;
  readonly terms: TermFinder;
  readonly signal: AbortSignal;
}

/** The phrases of a text that the memory knows, and a draft made of them. Gives way to other work; the signal ends it. */
export async function reportFragments(
  db: ReadableDb,
  text: string,
  { concordance, terms, signal }: FragmentTools,
): Promise<Result<FragmentReport, FailureOfType<'cancelled'>>> {
  const live = await concordance.follow(signal);
  if (!live || signal.aborted) return err({ type: 'cancelled' });
  const slices = startSlices(signal, 1);
  const fragments: Fragment[] = [];
  for (const fragment of findFragments(text, openPhraseMemory(db, live), terms)) {
    if (fragment) fragments.push(fragment);
    const rested = slices.rest();
    if (rested !== true && !(await rested)) return err({ type: 'cancelled' });
  }
  return ok({ fragments, draft: assembleDraft(text, fragments, terms.find(text)) });
}
