import { z } from 'zod';
import {
  candidateKinds,
  mostPlaces,
  type Candidate,
  type EnglishProposal,
  type RejectedCandidate,
} from '../model/candidate.ts';
import type { Concept } from '../model/terms.ts';
import { ids, limit, method, none } from './method.ts';

/** Candidates that a search found. */
export interface FoundCandidates {
  /** The weightiest first, at most as many as were asked for. */
  readonly candidates: readonly Candidate[];
  /** How many there are in all. */
  readonly total: number;
}

const key = z.string().min(1).max(500);
const dutch = z.string().min(1).max(500);
const sentence = z.object({
  segmentId: ids.segment.nullable(),
  source: z.string().max(100_000),
  range: z.tuple([z.number().int().min(0), z.number().int().min(0)]),
});

/** Methods on wording that is worth an entry. */
export const candidatesApi = {
  /** Candidates of all articles or of one, without what the glossaries have and what was rejected. Progress in segments. */
  'candidates.find': method<FoundCandidates>()(z.object({ articleId: ids.article.nullable(), limit }), [
    'article-unknown',
    'cancelled',
  ]),
  /** The same for a plain text. */
  'candidates.findText': method<FoundCandidates>()(z.object({ text: z.string().max(20_000_000), limit }), [
    'cancelled',
  ]),
  /**
   * English for some candidates, the likeliest first: what confirmed segments have for it, then what the memory has. None
   * where nothing is known. Answers in the order of what was asked.
   */
  'candidates.english': method<readonly (readonly EnglishProposal[])[]>()(
    z.object({
      candidates: z
        .array(z.object({ dutch, forms: z.array(dutch).max(20), places: z.array(sentence).max(mostPlaces) }))
        .max(50),
    }),
    ['cancelled'],
  ),
  /** Makes an entry of a candidate, with a sentence as its example; null = in the glossary that new terms go to. */
  'candidates.accept': method<Concept>()(
    z.object({
      glossaryId: ids.glossary.nullable(),
      kind: z.enum(candidateKinds),
      dutch,
      abbreviation: dutch.nullable(),
      english: z.string().min(1).max(500),
      example: ids.segment.nullable(),
    }),
    ['glossary-unknown', 'glossary-read-only', 'entry-without-term'],
  ),
  /** Turns a candidate down for good; can be undone. */
  'candidates.reject': method<null>()(z.object({ key, dutch, kind: z.enum(candidateKinds) }), []),
  /** Lets those that were rejected come back. */
  'candidates.restore': method<null>()(z.object({ keys: z.array(key).min(1).max(10_000) }), []),
  /** What was rejected, the newest first. */
  'candidates.rejected': method<readonly RejectedCandidate[]>()(none, []),
};
