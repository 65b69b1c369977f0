import { z } from 'zod';
import type { Concept, SegmentTerm, TermsImportReport } from '../model/terms.ts';
import { bytes, ids, limit, method, none } from './method.ts';

/** Methods on the glossaries. */
export const termsApi = {
  /** Terms in the Dutch of a segment, in order of place. */
  'terms.forSegment': method<readonly SegmentTerm[]>()(z.object({ segmentId: ids.segment }), ['segment-unknown']),
  'terms.find': method<readonly SegmentTerm[]>()(z.object({ text: z.string().max(1_000_000) }), []),
  /** Concepts with a term on either side that holds the query; all where it is empty. */
  'terms.list': method<readonly Concept[]>()(z.object({ query: z.string().max(200), limit }), []),
  /** A TBX file; one transaction. `into` names the glossary. */
  'terms.import': method<TermsImportReport>()(
    z.object({ path: z.string().min(1).max(4096), bytes, into: z.string().min(1).max(200).nullable() }),
    ['file-not-text', 'file-empty', 'file-too-large', 'file-malformed'],
  ),
  /** All glossaries as one TBX v3 file. */
  'terms.export': method<Uint8Array>()(none, []),
};
