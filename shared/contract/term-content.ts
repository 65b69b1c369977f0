import { z } from 'zod';
import {
  enforcements,
  termMatchings,
  termRegions,
  termStandings,
  type EntryContent,
  type Term,
} from '../model/terms.ts';

const line = z.string().max(2000).nullable();
const lines = z.string().max(20_000).nullable();

const term = z.object({
  language: z.enum(['nl', 'en']),
  text: z.string().max(500),
  standing: z.enum(termStandings),
  caseRule: z.enum(['exact', 'smart', 'ignore']),
  matching: z.enum(termMatchings),
  partOfSpeech: line,
  gender: line,
  plural: line,
  type: line,
  abbreviationOf: line,
  region: z.enum(termRegions).nullable(),
  note: lines,
}) satisfies z.ZodType<Term>;

/** What an entry says, as a page sends it. Empty terms are left out by the engine. */
export const entryContent = z.object({
  subjectField: line,
  definition: lines,
  note: lines,
  source: line,
  examples: z.array(z.object({ nl: z.string().max(20_000), en: z.string().max(20_000), from: line })).max(100),
  enforcement: z.enum(enforcements).nullable(),
  terms: z.array(term).max(200),
}) satisfies z.ZodType<EntryContent>;
