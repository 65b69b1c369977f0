import type { Reason } from '#shared/model/reason.ts';
import type { EntryDraft } from './entry-draft.ts';

/** What an entry may hold, as much as the page can show and send back (`entryContent` of the contract). */
const longestTerm = 500;
const longestLine = 2000;
const longestText = 20_000;
const mostExamples = 100;

/** Terms of an entry; who reads one may stop behind these, for then it is refused. */
export const mostTerms = 200;

/** Why an entry of a file cannot be one here; null where it can. */
export function whyNotEntry({ terms, contexts, notes, ...draft }: EntryDraft): Reason | null {
  if (terms.length === 0) return { type: 'no-term' };
  if (terms.length > mostTerms) return { type: 'terms-many', limit: mostTerms };
  const long = terms.find(({ text }) => text.length > longestTerm);
  if (long) return { type: 'term-long', length: long.text.length, limit: longestTerm };
  if (contexts.length > mostExamples) return { type: 'examples-many', limit: mostExamples };
  const texts = [draft.definition, notes.join('\n'), ...contexts.map(({ text }) => text)];
  const termNotes = terms.map((term) => term.notes.join('\n'));
  if (isLonger([...texts, ...termNotes], longestText)) return { type: 'text-long', limit: longestText };
  const lines = terms.flatMap((term) => [term.partOfSpeech, term.gender, term.plural, term.type]);
  const froms = contexts.map(({ from }) => from);
  if (isLonger([draft.subjectField, draft.source, ...lines, ...froms], longestLine))
    return { type: 'text-long', limit: longestLine };
  return null;
}

function isLonger(texts: readonly (string | null)[], limit: number): boolean {
  return texts.some((text) => text !== null && text.length > limit);
}
