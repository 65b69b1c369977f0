import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { blankConcept, blankTerm } from '#shared/model/terms.ts';
import { readTbx } from './read-tbx.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

function read(entries: string) {
  const file = `<tbx type="TBX-Basic" style="dca" xml:lang="nl" xmlns="urn:iso:std:iso:30042:ed-2"><tbxHeader/><text><body>\n${entries}</body></text></tbx>`;
  const result = readTbx(bytesOf(file), 'a.tbx');
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const section = (language: string, ...terms: string[]) =>
  `<langSec xml:lang="${language}">${terms.map((term) => `<termSec>${term}</termSec>`).join('')}</langSec>`;
const entry = (id: string, content: string) => `<conceptEntry id="${id}">${content}</conceptEntry>\n`;
const status = (value: string) => `<termNote type="administrativeStatus">${value}</termNote>`;

test('an entry of version 3 in DCA style is read whole', () => {
  const file = read(
    entry(
      'c1',
      `<descrip type="subjectField">EU &amp; UN</descrip><descrip type="definition">Orgaan\n  van de VN</descrip><note>een</note><note>twee</note>` +
        section(
          'nl',
          `<term>Veiligheids<hi>raad</hi></term>${status('preferredTerm-admn-sts')}<termNote type="partOfSpeech">noun</termNote><termNote type="grammaticalGender">masculine</termNote>`,
        ) +
        section(
          'en-GB',
          `<term>Security Council</term>${status('preferredTerm')}`,
          `<term>UNSC</term>${status('admittedTerm-admn-sts')}<termNote type="termType">acronym</termNote>`,
          `<term>Safety Council</term>${status('deprecatedTerm-admn-sts')}<note>Letterlijk.</note><termNote type="x-caseRule">exact</termNote>`,
        ),
    ),
  );
  const plain = blankTerm;
  const british = { ...blankTerm, region: 'en-GB' };
  expect(file).toMatchObject({
    concepts: [
      {
        ...blankConcept,
        id: 'c1',
        subjectField: 'EU & UN',
        definition: 'Orgaan van de VN',
        note: 'een\ntwee',
        terms: [
          {
            ...plain,
            language: 'nl',
            text: 'Veiligheidsraad',
            standing: 'preferred',
            partOfSpeech: 'noun',
            gender: 'masculine',
          },
          { ...british, language: 'en', text: 'Security Council' },
          { ...british, language: 'en', text: 'UNSC', standing: 'admitted', type: 'acronym', caseRule: 'smart' },
          {
            ...british,
            language: 'en',
            text: 'Safety Council',
            standing: 'deprecated',
            note: 'Letterlijk.',
            caseRule: 'exact',
          },
        ],
      },
    ],
    refused: [],
    warnings: [],
  });
});

test('version 3 in DCT style is read', () => {
  const file =
    bytesOf(`<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
<conceptEntry id="c1"><min:subjectField>defence</min:subjectField><basic:definition>d</basic:definition>
<langSec xml:lang="nl"><termSec><term>leger</term></termSec></langSec>
<langSec xml:lang="en"><termSec><term>army</term><min:administrativeStatus>preferredTerm-admn-sts</min:administrativeStatus><min:partOfSpeech>noun</min:partOfSpeech><basic:termType>fullForm</basic:termType></termSec></langSec></conceptEntry></body></text></tbx>`);
  const result = readTbx(file, 'a.tbx');
  expect(result.ok && result.value.concepts[0]).toMatchObject({
    subjectField: 'defence',
    definition: 'd',
    terms: [{ text: 'leger' }, { text: 'army', standing: 'preferred', partOfSpeech: 'noun', type: 'fullForm' }],
  });
});

test('version 2 is read, with tig and ntig and its history passed over', () => {
  const file =
    bytesOf(`<?xml version="1.0"?><!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX" xml:lang="en"><martifHeader/><text><body>
<termEntry id="e1"><descripGrp><descrip type="subjectField">trade</descrip></descripGrp><transacGrp><transac type="transactionType">modification</transac><note>door Jan</note></transacGrp>
<langSet xml:lang="nl"><tig><term>handelsoorlog</term><termNote type="normativeAuthorization">preferredTerm</termNote></tig></langSet>
<langSet xml:lang="en"><ntig><termGrp><term>trade war</term><termNote type="normativeAuthorization">standardizedTerm</termNote></termGrp></ntig><tig><term>commerce war</term><termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></tig></langSet></termEntry></body></text></martif>`);
  const result = readTbx(file, 'a.tbx');
  expect(result.ok && result.value.concepts).toMatchObject([
    {
      id: 'e1',
      subjectField: 'trade',
      note: null,
      terms: [
        { text: 'handelsoorlog', standing: 'preferred' },
        { text: 'trade war', standing: 'preferred' },
        { text: 'commerce war', standing: 'deprecated' },
      ],
    },
  ]);
});

test.each([
  ['preferredTerm-admn-sts', 'preferred'],
  ['preferredTerm', 'preferred'],
  ['admittedTerm', 'admitted'],
  ['deprecatedTerm', 'deprecated'],
  ['supersededTerm', 'deprecated'],
  ['supersededTerm-admn-sts', 'deprecated'],
  ['legalTerm-admn-sts', 'preferred'],
  ['forbidden', 'deprecated'],
  ['Not Recommended', 'deprecated'],
])('the status %s means %s', (value, standing) => {
  const file = read(entry('c', section('nl', '<term>a</term>') + section('en', `<term>x</term>${status(value)}`)));
  expect(file.concepts[0]?.terms[1]?.standing).toBe(standing);
  expect(file.warnings).toEqual([]);
});

test('where no term is marked as preferred the first without a mark is', () => {
  const terms = ['<term>x</term>', `<term>y</term>`, `<term>z</term>${status('deprecatedTerm')}`];
  const standings = (...list: string[]) =>
    read(entry('c', section('en', ...list))).concepts[0]?.terms.map((term) => term.standing);
  expect(standings(...terms)).toEqual(['preferred', 'admitted', 'deprecated']);
  expect(standings(...terms, `<term>w</term>${status('preferredTerm')}`)).toEqual([
    'admitted',
    'admitted',
    'deprecated',
    'preferred',
  ]);
});

test('what cannot be used is refused with its line and the rest is kept', () => {
  const good = section('nl', '<term>a</term>');
  const file = read(
    entry('c1', good) +
      entry('c1', good) +
      entry('c2', section('de', '<term>b</term>')) +
      entry('c3', section('nl', '<term> </term>', '<term>c</term>')) +
      entry('c4', '') +
      entry('c5', section('nl', `<term>${'x'.repeat(501)}</term>`)),
  );
  expect(file.concepts.map((concept) => concept.id)).toEqual(['c1', 'c3']);
  expect(file.refused).toEqual([
    { line: 3, reason: { type: 'id-taken', id: 'c1' } },
    { line: 4, reason: { type: 'no-term' } },
    { line: 5, reason: { type: 'term-empty' } },
    { line: 6, reason: { type: 'no-term' } },
    { line: 7, reason: { type: 'term-long', length: 501, limit: 500 } },
  ]);
});

test('what is read otherwise than it stands is told', () => {
  const file = read(
    entry(
      'c1',
      `${section('nl', '<term>a</term>', '<term>a</term>')}\n${section('fr', '<term>b</term>', '<term>c</term>')}\n${section('en', `<term>x</term>${status('maybe')}<termNote type="x-caseRule">never</termNote><termNote type="x-matching">sometimes</termNote>`)}`,
    ),
  );
  expect(file.concepts[0]?.terms.map((term) => term.text)).toEqual(['a', 'x']);
  expect(file.warnings).toEqual([
    { line: 4, reason: { type: 'status-unknown', status: 'maybe' } },
    { line: 4, reason: { type: 'case-rule-unknown', rule: 'never' } },
    { line: 4, reason: { type: 'matching-unknown', matching: 'sometimes' } },
    { line: 2, reason: { type: 'term-twice', term: 'a' } },
    { line: 3, reason: { type: 'terms-skipped', terms: 2, code: 'fr' } },
  ]);
});

test('an entry without an id gets one from its first term', () => {
  const nameless = `<conceptEntry>${section('nl', '<term>Raad van State</term>')}</conceptEntry>`;
  expect(read(nameless + nameless).concepts.map((concept) => concept.id)).toEqual([
    'c-raad-van-state',
    'c-raad-van-state-2',
  ]);
});

test('another kind of file and a cut file fail with path, line and reason', () => {
  expect(readTbx(bytesOf('<tmx/>'), 'a.tbx')).toMatchObject({
    ok: false,
    error: { type: 'file-malformed', path: 'a.tbx', line: 1, reason: { type: 'not-tbx', root: 'tmx' } },
  });
  expect(readTbx(bytesOf('<tbx><text><body>'), 'a.tbx')).toMatchObject({
    ok: false,
    error: { reason: { type: 'cut-off-in-element', element: 'body', opened: 1 } },
  });
});

test('the glossary of the sample project is read without a refusal or a warning', () => {
  const path = fileURLToPath(new URL('../../../seeds/glossary.tbx', import.meta.url));
  const result = readTbx(readFileSync(path), path);
  expect(result.ok && result.value.refused).toEqual([]);
  expect(result.ok && result.value.warnings).toEqual([]);
  expect(result.ok && result.value.concepts.length).toBeGreaterThan(150);
});

test('who made an entry, its sentences and their source are read, in both orders of the languages', () => {
  const made = (kind: string, by: string, at: string) =>
    `<transacGrp><transac type="transactionType">${kind}</transac><transacNote type="responsibility">${by}</transacNote><date>${at}</date></transacGrp>`;
  const file = read(
    entry(
      'c1',
      `<admin type="source">Ministerie</admin>${made('origination', 'An', '2020-01-02')}${made('modification', 'Bo', '2021-03-04')}` +
        `<descripGrp><descrip type="context" xml:lang="en">Alone.</descrip></descripGrp>` +
        section(
          'nl',
          `<term>raad</term><descripGrp><descrip type="context" id="x">De raad.</descrip><admin type="source">NRC</admin></descripGrp><admin type="source">not it</admin>`,
        ) +
        section(
          'en',
          `<term>council</term><descripGrp><descrip type="context" target="x">The council.</descrip></descripGrp>`,
        ),
    ),
  );
  expect(file.concepts[0]).toMatchObject({
    source: 'Ministerie',
    examples: [
      { nl: '', en: 'Alone.', from: null },
      { nl: 'De raad.', en: 'The council.', from: 'NRC' },
    ],
    provenance: {
      createdBy: 'An',
      createdAt: '2020-01-02T00:00:00.000Z',
      changedBy: 'Bo',
      changedAt: '2021-03-04T00:00:00.000Z',
    },
  });
});

test('a term of both Englishes belongs to neither, and a short form finds its long form', () => {
  const file = read(
    entry(
      'c1',
      section('en-US', `<term>United Nations</term>`, `<term>color</term>`) +
        section(
          'en-GB',
          `<term>United Nations</term>`,
          `<term>UN</term><termNote type="abbreviatedFormFor">United Nations</termNote>`,
        ),
    ),
  );
  expect(file.warnings).toEqual([]);
  expect(file.concepts[0]?.terms).toMatchObject([
    { text: 'United Nations', region: null },
    { text: 'color', region: 'en-US' },
    { text: 'UN', region: 'en-GB', abbreviationOf: 'United Nations' },
  ]);
});

test('the older TBX-Min is read', () => {
  const file =
    bytesOf(`<TBX dialect="TBX-Min"><header><id>t</id></header><body><entry id="c1"><subjectField>law</subjectField>
<langGroup xml:lang="nl"><termGroup><term>wet</term><termStatus>preferred</termStatus></termGroup></langGroup>
<langGroup xml:lang="en"><termGroup><term>act</term><partOfSpeech>noun</partOfSpeech></termGroup><termGroup><term>law</term><termStatus>notRecommended</termStatus></termGroup></langGroup></entry></body></TBX>`);
  const result = readTbx(file, 'a.tbx');
  expect(result.ok && result.value.concepts).toMatchObject([
    {
      subjectField: 'law',
      terms: [{ text: 'wet' }, { text: 'act', partOfSpeech: 'noun' }, { text: 'law', standing: 'deprecated' }],
    },
  ]);
});
