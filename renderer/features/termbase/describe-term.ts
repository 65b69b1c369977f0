import type { TFunction } from 'i18next';
import type { Term } from '#shared/model/terms.ts';

/** What there is to say of a term besides its standing, in a few words; nothing where it is as usual. */
export function describeTerm(term: Term, t: TFunction<'termbase'>): readonly string[] {
  const { partOfSpeech, gender, plural, type, abbreviationOf, region, matching, caseRule } = term;
  return [
    partOfSpeech === null || partOfSpeech === 'other' ? null : wordOf(partOfSpeech, 'partOfSpeech', t),
    gender === null ? null : wordOf(gender, 'gender', t),
    plural === null ? null : t('facts.plural', { plural }),
    abbreviationOf === null
      ? type === null
        ? null
        : wordOf(type, 'type', t)
      : t('facts.shortFor', { term: abbreviationOf }),
    region === null ? null : t(`regions.${region}`),
    matching === 'all-forms' ? null : t(`matching.${matching}`),
    caseRule === 'exact' ? t('facts.exactCase') : null,
  ].filter((fact) => fact !== null);
}

/** Names of the data categories that TBX-Basic knows; anything else is the file's own word. */
export const namedValues = {
  partOfSpeech: ['noun', 'properNoun', 'verb', 'adjective', 'adverb', 'other'],
  gender: ['masculine', 'feminine', 'neuter', 'other'],
  type: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
} as const;

/** A value in the words of the interface; one that only the file knows as it stands there. */
export function wordOf(value: string, category: keyof typeof namedValues, t: TFunction<'termbase'>): string {
  if (category === 'partOfSpeech') {
    const known = namedValues.partOfSpeech.find((name) => name === value);
    return known === undefined ? value : t(`values.partOfSpeech.${known}`);
  }
  if (category === 'gender') {
    const known = namedValues.gender.find((name) => name === value);
    return known === undefined ? value : t(`values.gender.${known}`);
  }
  const known = namedValues.type.find((name) => name === value);
  return known === undefined ? value : t(`values.type.${known}`);
}
