import { expect, test } from 'vitest';
import type { ReasonOfType, ReasonType } from '../model/reason.ts';
import { languages } from './languages.ts';
import { reasonsEn } from './reasons-en.ts';
import { reasonsNl } from './reasons-nl.ts';
import { renderFailure } from './render-message.ts';
import { renderReason } from './render-reason.ts';
import { systemReasons } from './system-reasons.ts';

/** One of each, with facts that stand nowhere in the words; a reason that is added and not named here breaks the build. */
const samples: { readonly [T in ReasonType]: ReasonOfType<T> } = {
  system: { type: 'system', code: 'EFACT' },
  'is-database': { type: 'is-database' },
  'is-gone': { type: 'is-gone' },
  sqlite: { type: 'sqlite', text: 'fact-1' },
  typst: { type: 'typst', text: 'fact-1' },
  xml: { type: 'xml', text: 'fact-1' },
  'typefaces-missing': { type: 'typefaces-missing', folder: 'fact-1' },
  'typst-ended': { type: 'typst-ended', exitCode: 771 },
  'workspace-cut-off': { type: 'workspace-cut-off', bytes: 771 },
  'page-cut-off': { type: 'page-cut-off', bytes: 771 },
  'schema-unknown': { type: 'schema-unknown', version: 771 },
  'schema-lacks': { type: 'schema-lacks', part: 'fact-1' },
  'undo-unreadable': { type: 'undo-unreadable', step: 771 },
  'undo-column': { type: 'undo-column', column: 'fact-1' },
  'holds-nothing': { type: 'holds-nothing' },
  'not-text': { type: 'not-text' },
  'encoding-unknown': { type: 'encoding-unknown', encoding: 'fact-1' },
  'bytes-wrong': { type: 'bytes-wrong', encoding: 'fact-1' },
  'byte-wrong': { type: 'byte-wrong', encoding: 'fact-1', byte: 'E9' },
  'character-cut-off': { type: 'character-cut-off', encoding: 'fact-1' },
  'not-xml': { type: 'not-xml' },
  'token-long': { type: 'token-long', limit: 771 },
  'unit-elements': { type: 'unit-elements', limit: 50_000 },
  'nested-deep': { type: 'nested-deep', limit: 771 },
  'element-not-closed': { type: 'element-not-closed', element: 'fact-1', opened: 771 },
  'cut-off-in-element': { type: 'cut-off-in-element', element: 'fact-1', opened: 771 },
  'cut-off': { type: 'cut-off' },
  'entity-unknown': { type: 'entity-unknown' },
  'entity-not-allowed': { type: 'entity-not-allowed' },
  'character-not-allowed': { type: 'character-not-allowed' },
  'bare-less-than': { type: 'bare-less-than' },
  'attribute-faulty': { type: 'attribute-faulty' },
  'declaration-faulty': { type: 'declaration-faulty' },
  'text-outside': { type: 'text-outside' },
  'no-element': { type: 'no-element' },
  'close-tag-stray': { type: 'close-tag-stray' },
  'comment-faulty': { type: 'comment-faulty' },
  'doctype-misplaced': { type: 'doctype-misplaced' },
  'doctype-elsewhere': { type: 'doctype-elsewhere' },
  'doctype-entities': { type: 'doctype-entities' },
  'doctype-declarations': { type: 'doctype-declarations' },
  'instruction-faulty': { type: 'instruction-faulty' },
  'cdata-end-in-text': { type: 'cdata-end-in-text' },
  'not-tmx': { type: 'not-tmx', root: 'fact-1' },
  'tmx-version-unknown': { type: 'tmx-version-unknown', version: 'fact-1' },
  'text-long': { type: 'text-long', limit: 771 },
  'languages-many': { type: 'languages-many', limit: 771 },
  'pairs-many': { type: 'pairs-many', pairs: 771 },
  'unit-empty': { type: 'unit-empty' },
  'unit-unconfirmed': { type: 'unit-unconfirmed', level: 'fact-1' },
  'not-packed': { type: 'not-packed' },
  'unpacks-far': { type: 'unpacks-far', limit: 771 },
  'cells-many': { type: 'cells-many', limit: 776 },
  'workbook-locked': { type: 'workbook-locked' },
  'workbook-lacks': { type: 'workbook-lacks', part: 'fact-1' },
  'row-points-nowhere': { type: 'row-points-nowhere', table: 'fact-1', row: 771, parent: 'fact-2' },
  'pragma-differs': { type: 'pragma-differs', pragma: 'fact-1', found: 'fact-2', wanted: 771 },
  'article-differs': { type: 'article-differs', article: 'fact-1' },
  'article-changed': { type: 'article-changed', article: 'fact-1' },
  'article-order': { type: 'article-order', article: 'fact-1' },
  'article-empty': { type: 'article-empty', article: 'fact-1' },
  'unit-one-sided': { type: 'unit-one-sided', unit: 771 },
  'segment-without-unit': { type: 'segment-without-unit', segment: 771 },
  'dictionary-part': { type: 'dictionary-part', part: 'fact-1' },
  'dictionary-header': { type: 'dictionary-header' },
  'dictionary-line': { type: 'dictionary-line', entry: 771 },
  'dictionary-outside': { type: 'dictionary-outside', entry: 771 },
  'dictionary-chunk': { type: 'dictionary-chunk', chunk: 771 },
  'no-pair-columns': { type: 'no-pair-columns' },
  'quote-open': { type: 'quote-open', opened: 771 },
  'side-empty': { type: 'side-empty', side: 'nl' },
  'side-unnamed': { type: 'side-unnamed', side: 'nl' },
  'side-missing': { type: 'side-missing', side: 'nl', found: 'fact-1' },
  'not-tbx': { type: 'not-tbx', root: 'fact-1' },
  'id-taken': { type: 'id-taken', id: 'fact-1' },
  'no-term': { type: 'no-term' },
  'no-dutch-term': { type: 'no-dutch-term' },
  'no-english-term': { type: 'no-english-term' },
  'no-term-columns': { type: 'no-term-columns' },
  'term-empty': { type: 'term-empty' },
  'terms-many': { type: 'terms-many', limit: 774 },
  'examples-many': { type: 'examples-many', limit: 775 },
  'term-long': { type: 'term-long', length: 771, limit: 772 },
  'term-twice': { type: 'term-twice', term: 'fact-1' },
  'status-unknown': { type: 'status-unknown', status: 'fact-1' },
  'matching-unknown': { type: 'matching-unknown', matching: 'fact-1' },
  'case-rule-unknown': { type: 'case-rule-unknown', rule: 'fact-1' },
  'terms-skipped': { type: 'terms-skipped', terms: 771, code: 'fact-1' },
  'terms-unnamed': { type: 'terms-unnamed', terms: 771 },
  'no-tab': { type: 'no-tab' },
  'no-dutch': { type: 'no-dutch' },
  'columns-many': { type: 'columns-many', columns: 771 },
};

const placeholders = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test.each(Object.values(samples))('both languages tell every fact of $type, and no other', (reason) => {
  const facts = Object.keys(reason)
    .filter((name) => name !== 'type')
    .sort();
  expect(placeholders(reasonsEn[reason.type])).toEqual(facts);
  expect(placeholders(reasonsNl[reason.type])).toEqual(facts);
});

test('no reason is worded alike in both languages, and each is a clause that a sentence can take in', () => {
  for (const reason of Object.values(samples)) {
    const [english, dutch] = languages.map((language) => renderReason(reason, language));
    expect(dutch, reason.type).not.toBe(english);
    for (const words of [english, dutch]) expect(words, reason.type).not.toMatch(/\.$|\{\w+\}|undefined/);
  }
});

test('the side of a pair is named in the language of the user', () => {
  expect(renderReason(samples['side-empty'], 'en')).toBe('the Dutch side is empty');
  expect(renderReason({ type: 'side-missing', side: 'en', found: 'nl, de' }, 'nl')).toBe(
    'geen Engelse kant (wel: nl, de)',
  );
});

test('an error of the system that is known is put into words, another is quoted', () => {
  expect(Object.keys(systemReasons.nl)).toEqual(Object.keys(systemReasons.en));
  expect(renderReason({ type: 'system', code: 'EISDIR' }, 'nl')).toBe('het is een map');
  expect(renderReason({ type: 'system', code: 'EODD' }, 'nl')).toBe('het systeem meldt ‘EODD’');
});

test('a failure takes the reason in, in its own language', () => {
  const failure = { type: 'file-malformed', path: 'a.tmx', line: 3, reason: { type: 'no-element' } } as const;
  expect(renderFailure(failure, 'en')).toContain('“a.tmx”, line 3: no XML element at all.');
  expect(renderFailure(failure, 'nl')).toContain('‘a.tmx’, regel 3: geen enkel XML-element.');
});

test('a fact that looks like a placeholder stays as it is', () => {
  const reason = { type: 'terms-skipped', terms: 2, code: '{terms}' } as const;
  expect(renderFailure({ type: 'cannot-write', path: '{reason}', reason }, 'en')).toContain(
    '“{reason}” cannot be written: terms in “{terms}” left out: 2;',
  );
});
