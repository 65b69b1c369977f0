import type { TbxConcept } from '#glossary/interchange/tbx/tbx-model.ts';
import type { Term } from '#shared/model/terms.ts';
import type { GlossaryDocument } from './glossary-document.ts';
import { glossaryWords } from './glossary-words.ts';
import type { GlossaryPageData, GlossaryPageEntry } from './typst/glossary-data.ts';

/** A glossary as its template reads it: in the order of the Dutch alphabet, under its letters. */
export function layOutGlossary(document: GlossaryDocument, author: string | null): GlossaryPageData {
  const words = glossaryWords(document.language);
  const { page, of, not } = words;
  const [year = 0, month = 1, day = 1] = document.producedOn.split('-').map(Number);
  const made = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: 'UTC' });
  const count = new Intl.NumberFormat(words.locale).format(document.concepts.length);
  const date = made.format(new Date(`${document.producedOn}T00:00:00Z`));
  return {
    title: document.name,
    kicker: words.kicker,
    lang: document.language,
    region: words.region,
    date: [year, month, day],
    author,
    words: { page, of, not },
    facts: words.entries.replace('{count}', count).replace('{date}', date),
    letters: groupByLetter(document.concepts.map(layOutEntry)),
    legend: [],
  };
}

function layOutEntry({ terms, subjectField, definition, note }: TbxConcept): GlossaryPageEntry {
  const dutch = usable(terms, 'nl');
  return {
    head: dutch[0] ?? usable(terms, 'en')[0] ?? '–',
    otherDutch: dutch.slice(1),
    english: usable(terms, 'en'),
    forbidden: terms
      .filter(({ language, standing }) => language === 'en' && standing === 'deprecated')
      .map(({ text, note: reason }) => ({ term: text, reason: reason ?? '' })),
    subject: subjectField ?? '',
    definition: definition ?? '',
    note: note ?? '',
  };
}

/** Preferred terms first. */
function usable(terms: readonly Term[], language: Term['language']): readonly string[] {
  const own = terms.filter((term) => term.language === language && term.standing !== 'deprecated');
  const [preferred, others] = [
    own.filter(({ standing }) => standing === 'preferred'),
    own.filter(({ standing }) => standing !== 'preferred'),
  ];
  return [...preferred, ...others].map(({ text }) => text);
}

function groupByLetter(entries: readonly GlossaryPageEntry[]): GlossaryPageData['letters'] {
  const order = new Intl.Collator('nl', { ignorePunctuation: true });
  const sorted = entries.toSorted((one, other) => order.compare(one.head, other.head));
  const letters = new Map<string, GlossaryPageEntry[]>();
  for (const entry of sorted) {
    const letter = firstLetter(entry.head);
    const group = letters.get(letter);
    if (group) group.push(entry);
    else letters.set(letter, [entry]);
  }
  return [...letters].map(([letter, own]) => ({ letter, entries: own }));
}

/** Without its accent; numbers and signs stand together. */
function firstLetter(head: string): string {
  const first = /\p{L}|\p{N}/u.exec(head.normalize('NFD'))?.[0] ?? '#';
  return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
}
