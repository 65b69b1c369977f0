import { termColumnRoles, type TermColumnRole, type TermColumns } from '#shared/model/terms-transfer.ts';
import { readLanguage } from '../xml/read-language.ts';

/** Names of the columns in files that we write, in their order. */
export const columnNames: Readonly<Record<TermColumnRole, string>> = {
  id: 'Id',
  dutch: 'Dutch',
  english: 'English',
  dutchStatus: 'Dutch status',
  englishStatus: 'English status',
  subject: 'Subject field',
  definition: 'Definition',
  note: 'Note',
  source: 'Source of authority',
  dutchNote: 'Dutch term note',
  englishNote: 'English term note',
  dutchPartOfSpeech: 'Dutch part of speech',
  englishPartOfSpeech: 'English part of speech',
  dutchGender: 'Dutch gender',
  dutchPlural: 'Dutch plural',
  englishPlural: 'English plural',
  dutchType: 'Dutch term type',
  englishType: 'English term type',
  dutchShortFor: 'Dutch short for',
  englishShortFor: 'English short for',
  englishRegion: 'English region',
  englishAdmitted: 'English admitted',
  englishForbidden: 'English forbidden',
  dutchCase: 'Dutch case rule',
  englishCase: 'English case rule',
  dutchMatching: 'Dutch matching',
  englishMatching: 'English matching',
  exampleDutch: 'Example in Dutch',
  exampleEnglish: 'Example in English',
  exampleFrom: 'Example from',
  enforcement: 'Enforcement',
  createdBy: 'Created by',
  createdAt: 'Created at',
  changedBy: 'Changed by',
  changedAt: 'Changed at',
};

/** What other programs and people call them. */
const otherNames: Partial<Readonly<Record<TermColumnRole, RegExp>>> = {
  id: /^(?:concept|entry|term)?[ _-]?(?:id|nr|no|number|nummer)$/u,
  dutch: /^(?:source|source term|term|bron|bronterm|nederlandse term|dutch term|nl[ _]term)$/u,
  english: /^(?:target|target term|translation|doel|doelterm|vertaling|engelse term|english term|en[ _]term)$/u,
  englishStatus: /^(?:status|usage|administrative status|term status|gebruik)$/u,
  englishAdmitted:
    /^(?:(?:en[ _-])?(?:admitted|allowed|synonyms?|alternatives?|toegestaan|synoniem(?:en)?)(?:[ _-](?:en|english|term))?)$/u,
  englishForbidden:
    /^(?:(?:en[ _-])?(?:forbidden|deprecated|do not use|verboden|niet gebruiken)(?:[ _-](?:en|english|terms?|wording))?)$/u,
  subject: /^(?:subject|domain|field|domein|vakgebied|onderwerp|subject field)$/u,
  definition: /^(?:definitie|omschrijving|betekenis|meaning|description)$/u,
  note: /^(?:notes?|comments?|remarks?|opmerking(?:en)?|notitie|toelichting)$/u,
  source: /^(?:authority|reference|autoriteit|referentie|bron van gezag)$/u,
  englishNote: /^(?:reason|reden)$/u,
  dutchPartOfSpeech: /^(?:pos|part of speech|woordsoort)$/u,
  dutchGender: /^(?:gender|geslacht)$/u,
  dutchPlural: /^(?:plural|meervoud)$/u,
  dutchCase: /^(?:x[ _-]?)?(?:case|case[ _-]?rule|hoofdletters|hoofdletterregel)$/u,
  dutchMatching: /^(?:matching|match|zoekwijze)$/u,
  exampleDutch: /^(?:example|context|voorbeeld|voorbeeldzin)$/u,
};

/** Which columns a first row names; a row that names neither Dutch nor English is none. */
export function nameColumns(row: readonly string[]): TermColumns | null {
  const columns: Partial<Record<TermColumnRole, number>> = {};
  for (const [at, cell] of row.entries()) {
    const role = roleOf(
      cell
        .replace(/^\ufeff/u, '')
        .trim()
        .toLowerCase(),
    );
    if (role) columns[role] ??= at;
  }
  return columns.dutch === undefined && columns.english === undefined ? null : columns;
}

function roleOf(name: string): TermColumnRole | null {
  const own = termColumnRoles.find((role) => columnNames[role].toLowerCase() === name);
  const other = own ?? termColumnRoles.find((role) => otherNames[role]?.test(name));
  if (other) return other;
  // A code or a name of a language alone.
  const language = name.length < 30 && /^\p{L}+(?:[-_ ]?\(?\p{L}+\)?){0,2}$/u.test(name) ? readLanguage(name) : null;
  return language === 'nl' ? 'dutch' : language === 'en' ? 'english' : null;
}
