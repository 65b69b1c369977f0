import {
  blankContent,
  blankTerm,
  type Concept,
  type EntryContent,
  type Term,
  type TermExample,
} from '#shared/model/terms.ts';

/** A term that was typed. Capitals count where it has nothing but capitals (VS, NAVO). */
export function makeTerm(language: Term['language'], text: string, standing: Term['standing'] = 'preferred'): Term {
  const words = text.trim();
  const isAllCapitals = words.length > 1 && /\p{Lu}/u.test(words) && !/\p{Ll}/u.test(words);
  return { ...blankTerm, language, text: words, standing, caseRule: isAllCapitals ? 'smart' : 'ignore' };
}

/** A new entry of one Dutch and one English term; either may be empty. */
export function makeContent(dutch: string, english: string, example: TermExample | null, note: string): EntryContent {
  const terms = [makeTerm('nl', dutch), makeTerm('en', english)].filter(({ text }) => text !== '');
  return { ...blankContent, note: note.trim() || null, examples: example ? [example] : [], terms };
}

/** What an entry says, for sending it back changed. */
export function contentOf(concept: Concept): EntryContent {
  const { subjectField, definition, note, source, examples, enforcement, terms } = concept;
  return { subjectField, definition, note, source, examples, enforcement, terms };
}

/** The entry with the words that it does not have yet, admitted where it prefers others, and with one more example. */
export function addWords(concept: Concept, dutch: string, english: string, example: TermExample | null): EntryContent {
  const content = contentOf(concept);
  const added = [makeTerm('nl', dutch), makeTerm('en', english)].flatMap((term): readonly Term[] => {
    const same = content.terms.filter(({ language }) => language === term.language);
    const isKnown = same.some(({ text }) => text.toLowerCase() === term.text.toLowerCase());
    if (term.text === '' || isKnown) return [];
    return [{ ...term, standing: same.some(({ standing }) => standing === 'preferred') ? 'admitted' : 'preferred' }];
  });
  const isNewExample = example !== null && !content.examples.some(({ nl }) => nl === example.nl);
  return {
    ...content,
    terms: [...content.terms, ...added],
    examples: isNewExample ? [...content.examples, example] : content.examples,
  };
}
