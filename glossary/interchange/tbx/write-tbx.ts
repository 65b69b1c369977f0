import type { Term, TermLanguage } from '#shared/model/terms.ts';
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
 * The concepts as one TBX v3 file (DCA style, TBX-Basic, and a private `x-caseRule` where the rule is not the usual
 * one), which `readTbx` gives back identically: each line of a note becomes a note of its own and runs of white space become
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
      ...notes(xml, concept.note),
      ...writeLanguage(xml, 'nl', concept.terms),
      ...writeLanguage(xml, 'en', concept.terms),
    ]),
    xml.close('conceptEntry'),
  ];
}

function writeLanguage(xml: XmlWriter, language: TermLanguage, all: readonly Term[]): readonly string[] {
  const terms = all.filter((term) => term.language === language);
  if (terms.length === 0) return [];
  const sections = terms.flatMap((term) => writeTerm(xml, term));
  return [xml.open('langSec', { 'xml:lang': language }), ...indent(sections), xml.close('langSec')];
}

function writeTerm(xml: XmlWriter, term: Term): readonly string[] {
  const caseRule = term.caseRule === defaultCaseRule(term.text) ? null : term.caseRule;
  return [
    xml.open('termSec'),
    ...indent([
      xml.leaf('term', {}, term.text),
      ...typed(xml, 'termNote', 'administrativeStatus', writeStanding(term.standing)),
      ...typed(xml, 'termNote', 'partOfSpeech', term.partOfSpeech),
      ...typed(xml, 'termNote', 'grammaticalGender', term.gender),
      ...typed(xml, 'termNote', 'termType', term.type),
      ...typed(xml, 'termNote', 'x-caseRule', caseRule),
      ...typed(xml, 'termNote', 'x-matching', term.matching === 'all-forms' ? null : term.matching),
      ...notes(xml, term.note),
    ]),
    xml.close('termSec'),
  ];
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
