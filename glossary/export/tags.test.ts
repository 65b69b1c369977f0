import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSpeltTags as t } from '#shared/text/spell-tags.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { renderBilingualPdf } from './render-bilingual-pdf.ts';
import { renderText } from './render-text.ts';
import { makeDocument, makeRow } from './test-material.ts';

const tags = [
  { mark: t('⟨a2⟩'), raw: '[', about: 'https://example.org/stuk' },
  { mark: t('⟨ph3/⟩'), raw: '{naam}', about: '{naam}' },
  { mark: t('⟨note4/⟩'), raw: '[^1]', about: '1' },
];
const document = makeDocument([
  { kind: 'heading', rows: [makeRow(t('Een ⟨i1⟩kop⟨/i1⟩'), t('A ⟨i1⟩headline⟨/i1⟩'))] },
  {
    kind: 'body',
    rows: [
      makeRow(
        t('Een ⟨b1⟩vette⟨/b1⟩ ⟨a2⟩link⟨/a2⟩ voor ⟨ph3/⟩.⟨note4/⟩'),
        t('A ⟨b1⟩bold⟨/b1⟩ ⟨a2⟩link⟨/a2⟩ for ⟨ph3/⟩.⟨note4/⟩'),
        { tags },
      ),
      makeRow(t('⟨u1⟩a⟨/u1⟩⟨s2⟩b⟨/s2⟩⟨sub3⟩c⟨/sub3⟩⟨sup4⟩d⟨/sup4⟩⟨code5⟩e⟨/code5⟩⟨br6/⟩f'), ''),
    ],
  },
]);

test('the plain English has no tags and loses no placeholder', () => {
  expect(new TextDecoder().decode(renderText(document).bytes)).toBe(
    'A headline\n\nA bold link for {naam}.[1] [abcde f]\n',
  );
});

test('the PDF sets formatting as such, with links to follow, and loses nothing', async () => {
  const rendered = await renderBilingualPdf(document, { fontsFolder: join(tmpdir(), 'veerman-no-such-folder') });
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
  expect(rendered.value.warnings.map(({ type }) => type)).not.toContain('characters-dropped');
  expect(rendered.value.warnings.map(({ type }) => type)).not.toContain('not-ua');
  expect(inspectPdf(rendered.value.pdf).tags['Link']).toBe(2);
}, 120_000);
