import type { EntryProvenance, Term, TermExample, TermLanguage } from '#shared/model/terms.ts';
import { createXmlWriter, xmlDeclaration, type ReplacedCharacter, type XmlWriter } from '../xml/write-xml.ts';
import { defaultCaseRule } from './case-rule.ts';
import { writeStanding } from './standing.ts';
import type { TbxConcept } from './tbx-model.ts';

/** How a TBX file is written. */
export interface WriteTbxOptions {
  /** Title in the header. */
  readonly title?: string;
  /** Hears of characters that XML cannot hold; U+FFFD stands in their place. */
  readonly replaced?: (what: ReplacedCharacter) => void;
}

/**
 * The concepts as one TBX v3 file (DCA style, TBX-Basic, and private categories such as `x-caseRule` for what it has no
 * name for), which `readTbx` gives back identically: each line of a note becomes a note of its own and runs of white space become
 * one space.
 */
export function writeTbx(concepts: Iterable<TbxConcept>, options: WriteTbxOptions = {}): Uint8Array {
  const xml = createXmlWriter(options.replaced);
  const root = xml.open('tbx', {
    type: 'TBX-Basic',
    style: 'dca',
    'xml:lang': 'nl',
    xmlns: 'urn:iso:std:iso:30042:ed-2',
  });
  const title = xml.leaf('title', {}, options.title ?? 'Veerman glossary');
  const source = xml.leaf('p', {}, 'Exported by Veerman');
  const header = `<tbxHeader><fileDesc><titleStmt>${title}</titleStmt><sourceDesc>${source}</sourceDesc></fileDesc></tbxHeader>`;
  const entries = Array.from(concepts, (concept) =>
    writeConcept(xml, concept)
      .map((line) => `      ${line}\n`)
      .join(''),
  );
  const body = `  <text>\n    <body>\n${entries.join('')}    </body>\n  </text>\n`;
  return new TextEncoder().encode(`${xmlDeclaration}${root}\n  ${header}\n${body}${xml.close('tbx')}\n`);
}

function writeConcept(xml: XmlWriter, concept: TbxConcept): readonly string[] {
  return [
    xml.open('conceptEntry', { id: concept.id }),
    ...indent([
      ...typed(xml, 'descrip', 'subjectField', concept.subjectField),
      ...typed(xml, 'descrip', 'definition', concept.definition),
      ...typed(xml, 'admin', 'source', concept.source),
      ...typed(xml, 'admin', 'x-enforcement', concept.enforcement),
      ...notes(xml, concept.note),
      ...writeProvenance(xml, concept.provenance),
      ...writeExamples(xml, concept, null),
      ...writeLanguage(xml, 'nl', concept),
      ...writeLanguage(xml, 'en', concept),
    ]),
    xml.close('conceptEntry'),
  ];
}

function writeLanguage(xml: XmlWriter, language: TermLanguage, concept: TbxConcept): readonly string[] {
  const terms = termsOf(concept, language);
  if (terms.length === 0) return [];
  const sections = terms.flatMap((term, at) =>
    writeTerm(xml, term, at === 0 ? writeExamples(xml, concept, language) : []),
  );
  return [xml.open('langSec', { 'xml:lang': language }), ...indent(sections), xml.close('langSec')];
}

function writeTerm(xml: XmlWriter, term: Term, examples: readonly string[]): readonly string[] {
  const caseRule = term.caseRule === defaultCaseRule(term.text) ? null : term.caseRule;
  return [
    xml.open('termSec'),
    ...indent([
      xml.leaf('term', {}, term.text),
      ...typed(xml, 'termNote', 'administrativeStatus', writeStanding(term.standing)),
      ...typed(xml, 'termNote', 'partOfSpeech', term.partOfSpeech),
      ...typed(xml, 'termNote', 'grammaticalGender', term.gender),
      ...typed(xml, 'termNote', 'termType', term.type),
      ...typed(xml, 'termNote', 'geographicalUsage', term.region),
      ...typed(xml, 'termNote', 'x-plural', term.plural),
      ...typed(xml, 'termNote', 'x-abbreviationOf', term.abbreviationOf),
      ...typed(xml, 'termNote', 'x-caseRule', caseRule),
      ...typed(xml, 'termNote', 'x-matching', term.matching === 'all-forms' ? null : term.matching),
      ...notes(xml, term.note),
      ...examples,
    ]),
    xml.close('termSec'),
  ];
}

/**
 * Sentences go with the first term of their language, which is where TBX-Basic has room for them, or (`null`) with the
 * entry where it has no such term. The English one points at the Dutch one.
 */
function writeExamples(xml: XmlWriter, concept: TbxConcept, place: TermLanguage | null): readonly string[] {
  return concept.examples.flatMap((example, at) => {
    const id = `${concept.id}-example-${at + 1}`;
    return (['nl', 'en'] as const).flatMap((language) => {
      const home = termsOf(concept, language).length > 0 ? language : null;
      return home === place && example[language] !== '' ? writeSentence(xml, example, language, id) : [];
    });
  });
}

function writeSentence(xml: XmlWriter, example: TermExample, language: TermLanguage, id: string): readonly string[] {
  const { nl, from } = example;
  const isSecond = language === 'en' && nl !== '';
  const link = isSecond ? { target: id } : { id };
  const says = isSecond ? null : from;
  return [
    xml.open('descripGrp'),
    ...indent([
      xml.leaf('descrip', { type: 'context', 'xml:lang': language, ...link }, example[language]),
      ...typed(xml, 'admin', 'source', says),
    ]),
    xml.close('descripGrp'),
  ];
}

function writeProvenance(xml: XmlWriter, provenance: EntryProvenance): readonly string[] {
  const { createdBy, createdAt, changedBy, changedAt } = provenance;
  return [
    ...writeTransaction(xml, 'origination', createdBy, createdAt),
    ...writeTransaction(xml, 'modification', changedBy, changedAt),
  ];
}

function writeTransaction(xml: XmlWriter, kind: string, by: string | null, at: string | null): readonly string[] {
  if (by === null && at === null) return [];
  return [
    xml.open('transacGrp'),
    ...indent([
      xml.leaf('transac', { type: 'transactionType' }, kind),
      ...typed(xml, 'transacNote', 'responsibility', by),
      ...(at === null ? [] : [xml.leaf('date', {}, at)]),
    ]),
    xml.close('transacGrp'),
  ];
}

function termsOf({ terms }: TbxConcept, language: TermLanguage): readonly Term[] {
  return terms.filter((term) => term.language === language);
}

function typed(xml: XmlWriter, name: string, type: string, value: string | null): readonly string[] {
  return value === null ? [] : [xml.leaf(name, { type }, value)];
}

function notes(xml: XmlWriter, note: string | null): readonly string[] {
  return note === null ? [] : note.split('\n').map((line) => xml.leaf('note', {}, line));
}

function indent(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}
