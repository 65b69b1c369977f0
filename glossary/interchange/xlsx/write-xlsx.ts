import { strToU8, zipSync } from 'fflate';
import type { Cell } from '#glossary/interchange/delimited/write-delimited.ts';
import { createXmlWriter } from '#glossary/interchange/xml/write-xml.ts';

/** One sheet: its column names, which stay in sight, and its rows. */
export interface Sheet {
  /** Name of the sheet; what Excel does not allow in one is left out. */
  readonly name: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Column width in characters, at least and at most. */
const narrowest = 8;
const widest = 80;
/** Excel holds no more in one cell. */
const longestCell = 32_767;
const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const typeOf = (part: string) => `application/vnd.openxmlformats-officedocument.spreadsheetml.${part}+xml`;
/** The same moment in every file: the same rows give the same bytes. */
const moment = new Date(1980, 0, 1);
/** What XML cannot hold becomes U+FFFD. */
const xml = createXmlWriter();

/**
 * Rows as an Office Open XML workbook (ECMA-376). Text stays text whatever it begins with: there are no formulas, so
 * nothing can run. Source: ECMA-376 part 1, section 18.
 */
export function writeXlsx({ name, header, rows }: Sheet): Uint8Array {
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationship('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${xml.leaf('sheet', { name: cleanName(name), sheetId: '1', 'r:id': 'rId1' })}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationship('worksheet', 'worksheets/sheet1.xml', ['styles', 'styles.xml']),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': writeSheet(header, rows),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    mtime: moment,
  });
}

const contentTypes =
  `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${typeOf('sheet.main')}"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${typeOf('styles')}"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${typeOf('worksheet')}"/></Types>`;

/** Style 0 wraps text, 1 is the header, 2 numbers. */
const styles =
  `${xmlHead}<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border/><border><bottom style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3"><xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="49" fontId="1" fillId="0" borderId="1" applyFont="1" applyBorder="1"/>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>';

function relationship(kind: string, target: string, ...others: readonly (readonly [string, string])[]): string {
  const all = [[kind, target] as const, ...others].map(
    ([type, path], at) => `<Relationship Id="rId${at + 1}" Type="${relations}/${type}" Target="${path}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packageRelations}">${all.join('')}</Relationships>`;
}

function writeSheet(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const columns = header
    .map((name, at) => `<col min="${at + 1}" max="${at + 1}" width="${widthOf(name, rows, at)}" customWidth="1"/>`)
    .join('');
  const last = `${nameColumn(Math.max(0, header.length - 1))}${rows.length + 1}`;
  return (
    `${xmlHead}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns}</cols><sheetData>${writeRow(header, 1, 1)}` +
    `${rows.map((row, at) => writeRow(row, at + 2, 0)).join('')}</sheetData><autoFilter ref="A1:${last}"/></worksheet>`
  );
}

function writeRow(row: readonly Cell[], number: number, style: 0 | 1): string {
  const cells = row.map((cell, at) => {
    const place = `${nameColumn(at)}${number}`;
    if (typeof cell === 'number') return `<c r="${place}" s="2"><v>${cell}</v></c>`;
    if (cell === '') return '';
    const text = xml.leaf('t', { 'xml:space': 'preserve' }, cell.slice(0, longestCell));
    return `<c r="${place}" s="${style}" t="inlineStr"><is>${text}</is></c>`;
  });
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** 0 → A, 25 → Z, 26 → AA. */
function nameColumn(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : nameColumn(Math.floor(at / 26) - 1) + letter;
}

/** Of the first rows: measuring a million would take longer than writing them. */
function widthOf(name: string, rows: readonly (readonly Cell[])[], at: number): number {
  const longest = rows.slice(0, 200).reduce((most, row) => Math.max(most, String(row[at] ?? '').length), name.length);
  return Math.min(widest, Math.max(narrowest, longest + 3));
}

function cleanName(name: string): string {
  const allowed = name.replace(/[[\]:*?/\\]/gu, ' ').replace(/^'+|'+$/gu, '');
  return allowed.slice(0, 31).trim() || 'Veerman';
}
