import { z } from 'zod';
import { concordanceOrders, type ConcordancePage } from '../model/concordance.ts';
import { ids, limit, method } from './method.ts';

const query = z.string().max(2000).optional();
const name = z.string().max(1000).optional();
/** A day, as `2026-01-31`. */
const day = z.iso.date().optional();

/** Parameters of a concordance search. */
export const concordanceParams = z.object({
  /**
   * Words that the Dutch must hold, in any order; capitals and accents make no difference. "…" for words next to each other,
   * `*` and `?` for any letters and for one, `-word` for what must not be there, `OR` between alternatives.
   */
  source: query,
  /** The same for the English. One of the two must say what is wanted. */
  target: query,
  /** Also other forms of each word (true where absent), best hits first. */
  allForms: z.boolean().optional(),
  /** Also within longer words. */
  partOfWord: z.boolean().optional(),
  /** Capitals and accents as typed, and no other forms. */
  matchCase: z.boolean().optional(),
  /** Memories to look in; those that are switched on where absent. */
  memoryIds: z.array(ids.memory).max(10_000).optional(),
  /** A part of the name of the document, and of the author. */
  document: name,
  author: name,
  /** First and last day of the last change. */
  from: day,
  to: day,
  order: z.enum(concordanceOrders).optional(),
  limit,
  /** `next` of the page before. */
  after: z.string().max(100).optional(),
});

/** Parameters of `memory.concordance`. */
export type ConcordanceParams = z.infer<typeof concordanceParams>;

/** The search for words in all units. */
export const concordanceApi = {
  /** Units that hold some words and not others, on either side, best first. Progress counts units until the index has them all. */
  'memory.concordance': method<ConcordancePage>()(concordanceParams, ['cancelled', 'query-without-words']),
};
