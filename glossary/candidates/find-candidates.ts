import { setImmediate } from 'node:timers/promises';
import type { FoundCandidates } from '#shared/contract/candidates.ts';
import type { Progress } from '#shared/contract/engine-api.ts';
import { mostPlaces, type Candidate, type CandidatePlace } from '#shared/model/candidate.ts';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { ArticleId, SegmentId } from '#shared/model/ids.ts';
import { isConfirmed } from '#shared/model/segment.ts';
import { err, ok, type Result } from '#shared/result.ts';
import type { PhraseMemory } from '#glossary/fragments/phrase-memory.ts';
import { startSlices } from '#glossary/store/yield-slice.ts';
import { foldWording } from '#glossary/terms/fold-wording.ts';
import type { Terms } from '#glossary/terms/terms-index.ts';
import { startGathering, type CandidateText, type GatheredPlace } from './gather-candidates.ts';
import { compareBackground } from './compare-background.ts';
import { otherKeys } from './other-keys.ts';
import { rankCandidates, type Ranked } from './rank-candidates.ts';
import type { SegmentText } from './read-texts.ts';
import { gatherCaseLore } from './tag-words.ts';

/** What a search for candidates needs besides the text. */
export interface CandidateTools {
  readonly terms: Terms;
  /** Keys that do not come back. */
  readonly rejected: ReadonlySet<string>;
  /** The memory, if there is one, to tell everyday wording from what is special here. */
  readonly openMemory: () => Promise<PhraseMemory | null>;
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
}

/** A sentence that may be of an article. */
export type FindText = CandidateText & Partial<SegmentText>;

const defaultLimit = 500;

/**
 * Wording that is worth an entry, what matters most first: without what the glossaries have in any form, without what was
 * rejected. Takes about half a millisecond a sentence and gives way to other work.
 */
export async function findCandidates(
  texts: readonly FindText[],
  limit: number | undefined,
  tools: CandidateTools,
): Promise<Result<FoundCandidates, FailureOfType<'cancelled'>>> {
  const { terms, signal, progress, rejected } = tools;
  const slices = startSlices(signal, 1);
  const gathering = startGathering(gatherCaseLore(texts.map(({ source }) => source)));
  for (const [number, text] of texts.entries()) {
    const rested = slices.rest();
    if (rested !== true && !(await rested)) return err({ type: 'cancelled' });
    if (number % 50 === 0) progress({ done: number, total: texts.length });
    gathering.add(text, number, terms.find(text.source));
  }
  await setImmediate();
  const memory = await tools.openMemory();
  if (signal.aborted) return err({ type: 'cancelled' });
  const ranked = rankCandidates(gathering.found, texts, compareBackground(memory, texts.length));
  const known = knownWordings(terms);
  const open = ranked.filter(
    (each) =>
      ![each.key, ...otherKeys(each)].some((key) => rejected.has(key)) &&
      !isNamedInFull(each, gathering.surnames) &&
      !known.has(foldWording(each.dutch)),
  );
  progress({ done: texts.length, total: texts.length });
  return ok({
    candidates: open.slice(0, limit ?? defaultLimit).map((each) => toCandidate(each, texts)),
    total: open.length,
  });
}

/** Slijper van Pax: somebody who is named in full elsewhere, and what he belongs to. */
function isNamedInFull({ kind, dutch }: Ranked, surnames: ReadonlySet<string>): boolean {
  return kind === 'name' && / van /u.test(dutch) && surnames.has(dutch.split(' ')[0]?.toLowerCase() ?? '');
}

/** Dutch of every glossary, also of the ones that are switched off: it is there already. */
function knownWordings({ all }: Terms): ReadonlySet<string> {
  const known = new Set<string>();
  for (const { terms } of all.values()) {
    for (const { language, text } of terms) if (language === 'nl') known.add(foldWording(text));
  }
  return known;
}

function toCandidate(ranked: Ranked, texts: readonly FindText[]): Candidate {
  const { key, kind, dutch, abbreviation, places, articles, forms, weight } = ranked;
  const isDone = ({ text }: GatheredPlace) => confirmedEnglish(texts[text]) !== '';
  const inOrder = places.toSorted(
    (one, other) =>
      Number(isDone(other)) - Number(isDone(one)) || one.text - other.text || one.range[0] - other.range[0],
  );
  return {
    key: key.slice(0, 500),
    kind,
    dutch,
    abbreviation,
    count: places.length,
    articles,
    forms: [...forms]
      .toSorted(([, one], [, other]) => other.count - one.count)
      .map(([form]) => form)
      .slice(0, 20),
    places: inOrder.slice(0, mostPlaces).flatMap((place) => toPlace(place, texts[place.text])),
    weight: Math.round(weight * 1000) / 1000,
  };
}

function toPlace({ text, range }: GatheredPlace, found: FindText | undefined): readonly CandidatePlace[] {
  if (!found) return [];
  return [
    {
      segmentId: found.id === undefined ? null : (String(found.id) as SegmentId),
      articleId: found.id === undefined ? null : (String(found.article) as ArticleId),
      title: found.title ?? '',
      index: found.index ?? text,
      source: found.source,
      target: confirmedEnglish(found),
      range,
    },
  ];
}

function confirmedEnglish(text: FindText | undefined): string {
  return text?.status !== undefined && isConfirmed(text.status) ? (text.target ?? '') : '';
}
