import { expect, test } from 'vitest';
import { failuresEn } from './failures-en.ts';
import { failuresNl } from './failures-nl.ts';
import { pickLanguage } from './languages.ts';
import { renderFailure, renderFinding } from './render-message.ts';

const placeholders = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test('both languages tell the same facts of every failure', () => {
  for (const [type, english] of Object.entries(failuresEn)) {
    expect(placeholders(failuresNl[type as keyof typeof failuresNl]), type).toEqual(placeholders(english));
  }
});

test('a failure names the file and the way out, and a path that looks like a placeholder stays as it is', () => {
  const text = renderFailure(
    { type: 'cannot-write', path: '/tmp/{reason}.pdf', reason: { type: 'sqlite', text: 'no space' } },
    'en',
  );
  expect(text).toContain('/tmp/{reason}.pdf');
  expect(text).toContain('no space');
});

test('a finding lists the wordings that would do', () => {
  const detail = { source: 'Veiligheidsraad', target: '', expected: ['Security Council', 'UNSC'], reason: '' };
  expect(renderFinding({ code: 'term_missing', detail }, 'en')).toBe(
    '“Veiligheidsraad” must be rendered as “Security Council” or “UNSC”.',
  );
  expect(renderFinding({ code: 'term_missing', detail }, 'nl')).toContain('‘Security Council’ of ‘UNSC’');
});

test('a finding with many wordings names the first ones and counts the others', () => {
  const detail = { source: 'topfunctionaris', target: '', expected: ['a', 'b', 'c', 'd', 'e'], reason: '' };
  const finding = { code: 'term_missing', detail } as const;
  expect(renderFinding(finding, 'en', 3)).toBe(
    '“topfunctionaris” must be rendered as “a”, “b”, “c” or one of 2 others in the glossary.',
  );
  expect(renderFinding(finding, 'en', 4)).toContain('“d” or “e”.');
  expect(renderFinding(finding, 'nl', 2)).toContain('‘a’, ‘b’ of een van 3 andere in de termenlijst.');
});

test('the language of the user is taken from what the system says', () => {
  expect(pickLanguage([undefined, 'nl_NL.UTF-8'])).toBe('nl');
  expect(pickLanguage(['nl-BE'])).toBe('nl');
  expect(pickLanguage(['C.UTF-8', ''])).toBe('en');
});

test('an error code of the system is put into words', () => {
  expect(
    renderFailure({ type: 'cannot-write', path: 'a.pdf', reason: { type: 'system', code: 'EACCES' } }, 'nl'),
  ).toContain('geen toegang');
});
