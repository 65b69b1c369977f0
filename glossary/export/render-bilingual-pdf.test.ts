import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BilingualDocument } from './bilingual-document.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { renderBilingualPdf } from './render-bilingual-pdf.ts';
import type { RenderedPdf, RenderOptions } from './set-pages.ts';
import { makeDocument, makeRow } from './test-material.ts';
import { copyFonts } from './typst/fonts.ts';

/** No such folder: the faces come from their packages. */
const fontsFolder = join(tmpdir(), 'veerman-no-such-folder');
const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'veerman-pdf-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function render(document: BilingualDocument, options: Partial<RenderOptions> = {}): Promise<RenderedPdf> {
  const rendered = await renderBilingualPdf(document, { fontsFolder, ...options });
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
  return rendered.value;
}

async function readText(pdf: Uint8Array, options: readonly string[] = ['-layout']): Promise<string> {
  const file = join(folder, 'read.pdf');
  await writeFile(file, pdf);
  return spawnSync('pdftotext', [...options, file, '-'], { encoding: 'utf8' }).stdout;
}

/** The words that a line end divides, with the place: `slag-kracht`. */
function listDivided(text: string): readonly string[] {
  const found = text.matchAll(/(\p{L}+)\u00AD\s*\n\s*(\p{L}+)/gu);
  return [...new Set([...found].map(([, head, tail]) => `${head}-${tail}`))];
}

const article = makeDocument(
  [
    { kind: 'heading', rows: [makeRow('Militair machtsvertoon', 'A show of military force')] },
    {
      kind: 'body',
      rows: [
        makeRow(
          'De buitenlandsbeleidsovereenkomst veroordeelt onverantwoordelijke wapenwedloopstrategieën in Oekraïne.',
          'The understanding condemns irresponsible manifestations of international confrontation in Ukraine.',
        ),
        makeRow('Dat is nieuw.', 'That is new.', { status: 'draft', hasOverride: true }),
        makeRow('Dit niet.', '', { status: 'draft' }),
      ],
    },
    { kind: 'heading', rows: [makeRow('Nog geen kop', '')] },
    { kind: 'caption', rows: [makeRow('Beeld AP', 'Photograph: AP')] },
    { kind: 'related', rows: [makeRow('LEES OOK: iets', 'READ ALSO: something')] },
    { kind: 'author-note', rows: [makeRow('Zij is onderzoeker.', 'She is a researcher.')] },
  ],
  {
    terms: [{ dutch: 'Veiligheidsraad', english: 'Security Council', note: 'In full at first mention.' }],
    departures: [
      { dutch: 'raad', english: 'That is new.', reason: 'house style', by: 'Anna', at: '2025-11-20T10:00:00.000Z' },
    ],
  },
);

describe('A bilingual PDF', () => {
  let rendered: RenderedPdf;
  beforeAll(async () => {
    rendered = await render(article, { author: 'A. Vertaler' });
  });

  test('claims PDF/UA-1 and says what is not finished', () => {
    expect(inspectPdf(rendered.pdf).metadata).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(rendered.warnings).toEqual([
      { type: 'untranslated', segments: 2 },
      { type: 'unconfirmed', segments: 1 },
    ]);
  });

  test('is tagged: a title, headings, three tables with header cells, Dutch and English marked as such', () => {
    const { tags, objects } = inspectPdf(rendered.pdf);
    expect(tags).toMatchObject({ Title: 1, Table: 3, TH: 7, H1: 5 });
    expect(tags['TD']).toBe(3 * 8 - 2 + 2 + 2);
    expect(objects).toMatch(/\/Marked true/u);
    expect(objects).toMatch(/\/Lang \(nl-NL\)/u);
    expect(objects).toMatch(/\/Lang \(en-GB\)/u);
  });

  test('has a bookmark for each heading, in Dutch while there is no English, and for the appendix', () => {
    expect(inspectPdf(rendered.pdf).bookmarks).toEqual([
      'A show of military force',
      'Nog geen kop',
      'Departures from the glossary',
      'Glossary terms used',
    ]);
  });

  test('carries title, author, keywords and the day it was given', () => {
    const { metadata } = inspectPdf(rendered.pdf);
    expect(metadata).toContain('Ook politiek inniger');
    expect(metadata).toContain('A. Vertaler');
    expect(metadata).toContain('Veiligheidsraad');
    expect(metadata).toContain('2025-11-22');
  });

  test('is the same to the byte for the same document', async () => {
    expect(Buffer.from((await render(article, { author: 'A. Vertaler' })).pdf).equals(rendered.pdf)).toBe(true);
  });

  test.skipIf(!hasPoppler)(
    'marks what is not confirmed, explains the signs and counts its pages (needs pdftotext)',
    async () => {
      const text = await readText(rendered.pdf);
      expect(text).toMatch(/○†\s+That is new\./u);
      expect(text).toMatch(/Dit niet\.\s+– not yet translated/u);
      expect(text).toMatch(/○\s+not yet confirmed\s+†\s+departs from the glossary/u);
      expect(text).toMatch(/artikel\.txt\s+Page 1 of 1/u);
      expect(text).toMatch(/Veiligheidsraad\s+Security Council\s+In full at first mention/u);
    },
  );
});

test('Without terms there is no appendix, and labels follow the language asked for', async () => {
  const { pdf } = await render({ ...article, terms: [], departures: [], language: 'nl' });
  expect(inspectPdf(pdf).bookmarks).toEqual(['A show of military force', 'Nog geen kop']);
  expect(inspectPdf(pdf).objects).toMatch(/\/Type \/Catalog[^>]*\/Lang \(nl-NL\)/u);
});

test.skipIf(!hasPoppler)('A longer article has a running header and numbered pages (needs pdftotext)', async () => {
  const sentence = 'Een zin die lang genoeg is om een regel of wat te vullen, en dan nog een stukje. ';
  const rows = Array.from({ length: 40 }, (_, place) =>
    makeRow(`${place} ${sentence.repeat(3)}`, `${place} ${sentence}`),
  );
  const { pdf, pages } = await render(makeDocument([{ kind: 'body', rows }], { language: 'nl' }));
  const [first = '', second = ''] = (await readText(pdf)).split('\f');
  expect(pages).toBeGreaterThan(2);
  expect(inspectPdf(pdf).pages).toBe(pages);
  expect(first).toMatch(new RegExp(`Pagina 1 van ${pages}`, 'u'));
  expect(second).toMatch(/^\s*Ook politiek inniger\s+Nederlands–English/u);
  expect(second).toMatch(/Nederlands\s+English\n/u);
});

test.skipIf(!hasPoppler)('Dutch is divided as Dutch, English as British English (needs pdftotext)', async () => {
  const fill = (words: string) =>
    Array.from({ length: 40 }, (_, place) => `${'o'.repeat(place % 14)} ${words}`).join(' ');
  const row = makeRow(
    fill('wederzijdse machtsvacuüm slagkracht Oekraïne'),
    fill('manifestations military present security'),
  );
  const { pdf } = await render(makeDocument([{ kind: 'body', rows: [row] }]));
  const half = ['-layout', '-y', '0', '-H', '842', '-W', '305', '-x'];
  const dutch = listDivided(await readText(pdf, [...half, '0']));
  const english = listDivided(await readText(pdf, [...half, '305']));
  expect(dutch.length).toBeGreaterThan(2);
  expect(english.length).toBeGreaterThan(2);
  const allowed =
    /^(?:we-?der-?zijdse|machts-?va-?cuüm|slag-?kracht|Oe-?kraïne|mani-?festa-?tions|mil-?itary|se-?curity)$/u;
  expect([...dutch, ...english].filter((word) => !allowed.test(word))).toEqual([]);
});

describe('Text is never markup', () => {
  const nasty = [
    '#panic()',
    '*b* _i_ `r` $x^2$ @ref <l>',
    'a \\ b \\\\ #"',
    '// c /* d */',
    '= heading',
    '#import "/data.json"',
  ];

  test.skipIf(!hasPoppler)('what looks like Typst comes out as it went in (needs pdftotext)', async () => {
    const document = makeDocument([{ kind: 'body', rows: nasty.map((text) => makeRow(text, text)) }], {
      title: nasty[0] ?? '',
      sourceName: '#panic.txt',
      terms: nasty.map((text) => ({ dutch: text, english: text, note: text })),
    });
    const { pdf, warnings } = await render(document);
    const text = await readText(pdf);
    for (const expected of nasty) expect(text.split(expected).length, expected).toBeGreaterThanOrEqual(4);
    expect(warnings).toEqual([]);
  });

  test('what no face can show is named in a warning and the document still claims PDF/UA-1', async () => {
    const rows = [makeRow('习近平 \u0007\uFEFF\ud83d', 'שלום 👍')];
    const { pdf, warnings } = await render(
      makeDocument([{ kind: 'body', rows }], { title: '习 \u0000', sourceName: '平.txt' }),
    );
    expect(warnings).toEqual([
      { type: 'characters-dropped', characters: '习 U+0000 平 近 U+0007 U+FEFF U+D83D ש ל ו ם 👍' },
    ]);
    expect(inspectPdf(pdf).metadata).toContain('pdfuaid');
  });
});

test('Texts of every size are set: none, ten thousand rows, one sentence of 5,000 characters, one word of 400', async () => {
  const long = 'Dit is een zin met veel woorden die maar niet ophoudt. '.repeat(91);
  const word = 'w'.repeat(400);
  expect(await render(makeDocument([], { title: '', sourceName: '' }))).toMatchObject({ pages: 1, warnings: [] });
  const odd = makeDocument([
    { kind: 'heading', rows: [makeRow(word, word)] },
    { kind: 'body', rows: [makeRow(long, long), makeRow(word, '\n'.repeat(200) + word), makeRow('', ' ')] },
  ]);
  expect((await render(odd)).pages).toBeGreaterThan(2);
  const rows = Array.from({ length: 10_000 }, (_, place) => makeRow(`Zin ${place}.`, `Sentence ${place}.`));
  expect((await render(makeDocument([{ kind: 'body', rows }]))).pages).toBeGreaterThan(100);
}, 120_000);

test('WebAssembly sets the same pages, tagged, and says that the file is not PDF/UA-1', async () => {
  const native = await render(article);
  const { pdf, pages, warnings } = await render(article, { compiler: 'wasm' });
  const inspected = inspectPdf(pdf);
  expect(pages).toBe(native.pages);
  expect(inspected.tags).toEqual(inspectPdf(native.pdf).tags);
  expect(inspected.bookmarks).toEqual(inspectPdf(native.pdf).bookmarks);
  expect(inspected.metadata).not.toContain('pdfuaid:part');
  expect(warnings.at(-1)).toEqual({ type: 'not-ua', characters: '' });
});

test('The engine keeps working while Typst does, and an abort answers with cancelled', async () => {
  let turns = 0;
  const turn = () => {
    turns += 1;
    if (turns < 1_000_000 && !settled) setImmediate(turn);
  };
  let settled = false;
  setImmediate(turn);
  await render(article);
  settled = true;
  expect(turns).toBeGreaterThan(100);
  const abort = new AbortController();
  const running = renderBilingualPdf(article, { fontsFolder, signal: abort.signal });
  setImmediate(() => abort.abort());
  expect(await running).toEqual({ ok: false, error: { type: 'cancelled' } });
  expect(await renderBilingualPdf(article, { fontsFolder, signal: abort.signal })).toMatchObject({ ok: false });
});

test('A worker that breaks or is not there gives a failure, not an exception', async () => {
  const broken = join(folder, 'broken.mjs');
  await writeFile(broken, 'throw new Error("kapot")');
  for (const name of ['broken.mjs', 'missing.mjs']) {
    const workerUrl = pathToFileURL(join(folder, name));
    expect(await renderBilingualPdf(article, { fontsFolder, workerUrl })).toMatchObject({
      ok: false,
      error: { type: 'export-failed', reason: { type: 'typst', text: expect.any(String) } },
    });
  }
});

test('The faces ship with their licences and are found in the folder they ship in', async () => {
  const shipped = join(folder, 'fonts');
  await copyFonts(shipped);
  expect((await readdir(shipped)).sort()).toEqual([
    'OFL-Source-Sans-3.txt',
    'OFL-Source-Serif-4.txt',
    'SourceSans3_400Regular.ttf',
    'SourceSans3_600SemiBold.ttf',
    'SourceSerif4_400Regular.ttf',
    'SourceSerif4_400Regular_Italic.ttf',
    'SourceSerif4_600SemiBold.ttf',
  ]);
  const fromPackages = await render(article);
  expect(Buffer.from((await render(article, { fontsFolder: shipped })).pdf).equals(fromPackages.pdf)).toBe(true);
});
