import type { CandidateKind } from '#shared/model/candidate.ts';
import { blankContent, blankTerm, type EntryContent, type Term, type TermExample } from '#shared/model/terms.ts';
import { withUsualCase } from '#glossary/terms/keeping/tidy-content.ts';

/** A candidate that was accepted, as the user has it now. */
export interface AcceptedCandidate {
  readonly kind: CandidateKind;
  readonly dutch: string;
  readonly abbreviation: string | null;
  readonly english: string;
}

/** The entry that becomes of a candidate. Several wordings of English are parted by semicolons: the first is preferred. */
export function entryOfCandidate(accepted: AcceptedCandidate, examples: readonly TermExample[]): EntryContent {
  const { kind, dutch, abbreviation, english } = accepted;
  const isLong = abbreviation !== null;
  const type = kind === 'abbreviation' ? (isLong ? 'fullForm' : 'acronym') : null;
  const terms: Term[] = [makeTerm({ language: 'nl', text: dutch, type, partOfSpeech: partOfSpeech(kind) })];
  if (abbreviation !== null) {
    terms.push(
      makeTerm({
        language: 'nl',
        text: abbreviation,
        type: 'acronym',
        standing: 'admitted',
        abbreviationOf: dutch.trim(),
      }),
    );
  }
  const wordings = english.split(';').map((text) => text.trim());
  for (const [at, text] of wordings.entries()) {
    terms.push(makeTerm({ language: 'en', text, standing: at === 0 ? 'preferred' : 'admitted' }));
  }
  return { ...blankContent, examples, terms };
}

function makeTerm(own: Pick<Term, 'language' | 'text'> & Partial<Term>): Term {
  return withUsualCase({ ...blankTerm, ...own });
}

function partOfSpeech(kind: CandidateKind): string | null {
  if (kind === 'name') return 'properNoun';
  return kind === 'word' || kind === 'compound' ? 'noun' : null;
}
