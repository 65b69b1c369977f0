import { defaultCaseRule } from '#glossary/interchange/tbx/case-rule.ts';
import type { EntryContent, Term } from '#shared/model/terms.ts';

/**
 * An entry as it is kept: Dutch before English, no empty or double terms, no white space at the edges, and no short form
 * of a term that is not there. A region is for English alone.
 */
export function tidyContent(content: EntryContent): EntryContent {
  const terms = [...termsIn(content.terms, 'nl'), ...termsIn(content.terms, 'en')];
  return {
    subjectField: tidyLine(content.subjectField),
    definition: tidyLine(content.definition),
    note: tidyLines(content.note),
    source: tidyLine(content.source),
    examples: content.examples
      .map(({ nl, en, from }) => ({ nl: tidyLine(nl) ?? '', en: tidyLine(en) ?? '', from: tidyLine(from) }))
      .filter(({ nl, en }) => nl !== '' || en !== ''),
    enforcement: content.enforcement,
    terms,
  };
}

function termsIn(all: readonly Term[], language: Term['language']): readonly Term[] {
  const byText = new Map<string, Term>();
  for (const term of all) {
    const text = tidyLine(term.text) ?? '';
    if (term.language === language && text !== '' && !byText.has(text)) byText.set(text, { ...term, text });
  }
  return [...byText.values()].map((term) => ({
    ...term,
    partOfSpeech: tidyLine(term.partOfSpeech),
    gender: tidyLine(term.gender),
    plural: tidyLine(term.plural),
    type: tidyLine(term.type),
    abbreviationOf:
      term.abbreviationOf !== term.text && byText.has(term.abbreviationOf ?? '') ? term.abbreviationOf : null,
    region: language === 'en' ? term.region : null,
    note: tidyLines(term.note),
  }));
}

/** A term that was only typed: capitals count as they do for a term of a file. */
export function withUsualCase(term: Term): Term {
  return { ...term, caseRule: defaultCaseRule(term.text.trim()) };
}

function tidyLine(text: string | null): string | null {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}

/** Keeps the lines of a note apart. */
function tidyLines(text: string | null): string | null {
  const lines = (text ?? '').split(/\r\n|\r|\n/u).flatMap((line) => tidyLine(line) ?? []);
  return lines.length === 0 ? null : lines.join('\n');
}
