import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FragmentReport } from '#shared/model/fragment.ts';
import { createEngine, type Engine } from '#glossary/engine.ts';
import { makeTestFolder, type TestFolder } from '#glossary/store/test-folder.ts';
import { callHandlers } from './testing/start-test-engine.ts';
import { makeTmx } from './testing/tiny-seeds.ts';

let folder: TestFolder;
let engine: Engine;
beforeAll(() => {
  folder = makeTestFolder();
  engine = createEngine({
    workspacePath: folder.path('workspace.sqlite'),
    seedsFolder: join(import.meta.dirname, '..', '..', 'seeds'),
    fontsFolder: '',
    whenMissing: 'sample',
  });
});
afterAll(() => {
  engine.close();
  folder.remove();
});

async function find(text: string): Promise<FragmentReport> {
  const found = await callHandlers(engine.handlers)('fragments.findText', { text });
  if (!found.ok) throw new Error(found.error.type);
  return found.value;
}
const pairsOf = ({ fragments }: FragmentReport) => fragments.map(({ dutch, english }) => [dutch, english]);

describe('the fragments of a sentence', () => {
  test('are the longest phrases that the memory knows, with the English that stands for them there', async () => {
    const text = 'Poetin ziet de rol van China in Oekraïne als een kans om de betrekkingen te verbeteren.';
    const report = await find(text);
    expect(pairsOf(report)).toContainEqual(['de rol van China in Oekraïne', 'China’s role in Ukraine']);
    for (const { source, dutch } of report.fragments) expect(text.slice(...source)).toBe(dutch);
  });

  test('neither lie in each other nor consist of words that say nothing', async () => {
    const { fragments } = await find('Hij is met het Westen en de twee leiders in Oekraïne, en dat is er ook nog.');
    for (const [at, { source }] of fragments.entries()) {
      const others = fragments.filter((_other, place) => place !== at);
      expect(others.some((other) => other.source[0] <= source[0] && other.source[1] >= source[1])).toBe(false);
    }
    expect(fragments.map(({ dutch }) => dutch)).not.toContain('dat is er ook');
  });

  test('and the glossary make a draft where no match is, in which the rest stays Dutch', async () => {
    const { draft } = await find('China heeft de afgelopen jaren zijn invloed in Afrika uitgebreid.');
    expect(draft?.text).toBe('China has expanded its influence in Afrika uitgebreid.');
    expect(draft?.pieces.map(({ kind, target }) => [kind, draft.text.slice(...target)])).toEqual([
      ['fragment', 'China has expanded its influence'],
      ['dutch', ' in Afrika uitgebreid.'],
    ]);
  });

  test('are none where the memory knows nothing', async () => {
    expect(await find('Koekjes bakken lukt zelden.')).toEqual({ fragments: [], draft: null });
  });
});

test('English that stands with a phrase in many units is found by counting, and follows what comes into the memory', async () => {
  const nouns = ['brug', 'kade', 'sluis', 'haven', 'molen', 'toren'];
  const pairs = nouns.map(
    (noun, at) =>
      [`De ${noun} aan de Nieuwe Waterweg is ${at} jaar oud.`, `The x${at} on the New Channel is ${at}.`] as const,
  );
  const call = callHandlers(engine.handlers);
  const bytes = new TextEncoder().encode(makeTmx(pairs));
  const imported = await call('memory.import', { path: 'water.tmx', bytes, into: 'Water' });
  expect(imported).toMatchObject({ ok: true });
  const report = await find('Wij varen aan de Nieuwe Waterweg voorbij.');
  expect(pairsOf(report)).toContainEqual(['aan de Nieuwe Waterweg', 'on the New Channel']);
});

test('pre-translation puts a draft together where there is no match, if it is asked to, and never confirms it', async () => {
  const call = callHandlers(engine.handlers);
  const bytes = new TextEncoder().encode('China heeft de afgelopen jaren zijn invloed in Afrika uitgebreid.');
  const article = await call('articles.import', { path: 'new.txt', bytes });
  if (!article.ok) throw new Error(article.error.type);
  const request = { articleIds: [article.value.articleId], threshold: 100, confirmExact: true };
  expect(await call('segments.pretranslate', request)).toMatchObject({ value: { assembled: 0, none: 1 } });
  const filled = await call('segments.pretranslate', { ...request, fragments: true });
  expect(filled).toMatchObject({ value: { assembled: 1, confirmed: 0, none: 0 } });
  const opened = await call('articles.open', { articleId: article.value.articleId });
  if (!opened.ok) throw new Error(opened.error.type);
  expect(opened.value.segments).toMatchObject([
    {
      target: 'China has expanded its influence in Afrika uitgebreid.',
      origin: 'machine',
      status: 'draft',
      matchScore: null,
    },
  ]);
});
