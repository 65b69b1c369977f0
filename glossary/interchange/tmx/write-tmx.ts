import { spellTags } from '#shared/text/spell-tags.ts';
import { hasTags } from '#shared/text/tags.ts';
import { writeCodes } from './inline-codes.ts';
import { createXmlWriter, xmlDeclaration, type ReplacedCharacter, type XmlWriter } from '../xml/write-xml.ts';
import { writeTmxDate } from './tmx-date.ts';
import type { TmxRecord } from './tmx-model.ts';

/** How a TMX file is written. */
export interface WriteTmxOptions {
  /** Code of the Dutch side; `nl` by default. */
  readonly sourceLanguage?: string;
  /** Code of the English side; `en-GB` by default. */
  readonly targetLanguage?: string;
  /** Version of the program, for the header. */
  readonly toolVersion?: string;
  /** ISO 8601; left out of the header by default, so that equal units give equal files. */
  readonly createdAt?: string;
  /** Hears of characters that XML cannot hold; U+FFFD stands in their place. */
  readonly replaced?: (what: ReplacedCharacter) => void;
}

/** The units as one TMX 1.4b file, which `readTmx` gives back identically (times in whole seconds). */
export function writeTmx(units: Iterable<TmxRecord>, options: WriteTmxOptions = {}): Uint8Array {
  return new TextEncoder().encode([...tmxPieces(units, options)].join(''));
}

/** The same, piece by piece, for memories of any size. */
export function* tmxPieces(units: Iterable<TmxRecord>, options: WriteTmxOptions = {}): Generator<string> {
  const xml = createXmlWriter(options.replaced);
  const source = options.sourceLanguage ?? 'nl';
  const target = options.targetLanguage ?? 'en-GB';
  const header = xml.leaf('header', {
    creationtool: 'Veerman',
    creationtoolversion: options.toolVersion ?? '1.0',
    segtype: 'sentence',
    'o-tmf': 'Veerman',
    adminlang: 'en',
    srclang: source,
    datatype: 'plaintext',
    creationdate: writeTmxDate(options.createdAt ?? null),
  });
  yield `${xmlDeclaration}${xml.open('tmx', { version: '1.4' })}\n  ${header}\n  ${xml.open('body')}\n`;
  for (const unit of units) yield writeUnit(xml, unit, source, target);
  yield `  ${xml.close('body')}\n${xml.close('tmx')}\n`;
}

function writeUnit(xml: XmlWriter, unit: TmxRecord, sourceLanguage: string, targetLanguage: string): string {
  const { provenance } = unit;
  const start = xml.open('tu', {
    tuid: unit.id,
    creationdate: writeTmxDate(provenance.createdAt),
    creationid: provenance.createdBy,
    changedate: writeTmxDate(provenance.changedAt),
    changeid: unit.changedBy ?? null,
  });
  const lines = [
    start,
    ...prop(xml, 'x-article', provenance.document),
    ...prop(xml, 'x-context-pre', unit.previous),
    ...prop(xml, 'x-context-post', unit.next),
    ...side(xml, unit.languages?.[0] || sourceLanguage, unit.source),
    ...side(xml, unit.languages?.[1] || targetLanguage, unit.target),
  ];
  return `    ${lines.join('\n      ')}\n    ${xml.close('tu')}\n`;
}

/** The `x-` prefix matters: other programs act on a property of type `file`. */
function prop(xml: XmlWriter, type: string, text: string | null): readonly string[] {
  return text === null ? [] : [xml.leaf('prop', { type }, spellTags(text))];
}

function side(xml: XmlWriter, language: string, text: string): readonly string[] {
  return [xml.open('tuv', { 'xml:lang': language }), `  ${writeSegment(xml, text)}`, xml.close('tuv')];
}

function writeSegment(xml: XmlWriter, text: string): string {
  return hasTags(text) ? xml.open('seg') + writeCodes(xml, text) + xml.close('seg') : xml.leaf('seg', {}, text);
}
