import type { GlossaryPageData, GlossaryPageEntry } from './glossary-data.ts';
import type { Clean } from './sanitise-text.ts';

/** Characters that a column holds on one line. */
const room = 44;
const roomForTitle = 26;

/** Cleans every string; a word that is longer than its column is wide may be broken anywhere. */
export function sanitiseGlossaryData(data: GlossaryPageData, clean: Clean): GlossaryPageData {
  const line = (text: string) => clean(text, room);
  const cleanEntry = (entry: GlossaryPageEntry): GlossaryPageEntry => ({
    head: line(entry.head),
    otherDutch: entry.otherDutch.map(line),
    english: entry.english.map(line),
    forbidden: entry.forbidden.map(({ term, reason }) => ({ term: line(term), reason: line(reason) })),
    subject: line(entry.subject),
    definition: line(entry.definition),
    note: line(entry.note),
  });
  return {
    ...data,
    title: clean(data.title, roomForTitle),
    author: data.author === null ? null : clean(data.author, Infinity),
    facts: clean(data.facts, room * 2),
    letters: data.letters.map(({ letter, entries }) => ({ letter: line(letter), entries: entries.map(cleanEntry) })),
  };
}
