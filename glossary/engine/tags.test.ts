import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SegmentId } from '#shared/model/ids.ts';
import { readSpeltTags as t, spellTags } from '#shared/text/spell-tags.ts';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';

let place: TestPlace;
let desk: TestEngine;
beforeEach(() => {
  place = makeTestPlace();
  desk = startTestEngine(place, { whenMissing: 'starter' });
});
afterEach(() => {
  desk.close();
  place.folder.remove();
});

async function take(text: string, path = 'stuk.md') {
  const report = await desk.call('articles.import', { path, bytes: new TextEncoder().encode(text) });
  const { segments } = await desk.call('articles.open', { articleId: report.articleId });
  return { report, segments };
}
const isSound = async () => expect((await desk.call('workspace.verify', {})).problems).toEqual([]);
const confirm = async (segmentId: SegmentId, target: string) => {
  const { version } = await desk.read(segmentId);
  return desk.call('segments.confirm', { segmentId, target: t(target), version, overrides: [], propagation: 'fill' });
};
const codes = async (segmentId: SegmentId, target: string) =>
  (await desk.call('checks.segment', { segmentId, target: t(target) })).map(({ code }) => code);

describe('an article in Markdown', () => {
  test('has tags for its formatting, and is its file again whatever is done to it', async () => {
    const { report, segments } = await take(
      '# De *kop*\n\nDe **brug** is dicht\\!  Zie [hier](https://x.nl) voor {naam}.\n',
    );
    expect(report).toMatchObject({ title: 'De kop', wordsIn: 10, wordsOut: 10, segments: 3 });
    expect(segments.map(({ source }) => spellTags(source))).toEqual([
      'De ⟨i1⟩kop⟨/i1⟩',
      'De ⟨b1⟩brug⟨/b1⟩ is dicht!',
      'Zie ⟨a1⟩hier⟨/a1⟩ voor ⟨ph2/⟩.',
    ]);
    expect(segments[2]?.tags.map(({ about }) => about)).toEqual(['https://x.nl', '', '{naam}']);
    expect(segments.every(({ sourceInFile }) => sourceInFile === null)).toBe(true);
    await isSound();
    const [, first, second] = segments;
    const at = t('Zie ⟨a1⟩hier⟨/a1⟩').length;
    await desk.call('segments.split', { segmentId: second!.id, version: 1, sourceAt: at, targetAt: 0 });
    await isSound();
    await desk.call('segments.join', {
      segmentId: second!.id,
      version: (await desk.read(second!.id)).version,
      across: false,
    });
    expect(await desk.read(second!.id)).toMatchObject({
      source: second!.source,
      tags: second!.tags,
      sourceInFile: null,
    });
    await isSound();
    await desk.call('segments.join', { segmentId: first!.id, version: 1, across: false });
    const joined = await desk.read(first!.id);
    expect(spellTags(joined.source)).toBe('De ⟨b1⟩brug⟨/b1⟩ is dicht!  Zie ⟨a1⟩hier⟨/a1⟩ voor ⟨ph2/⟩.');
    await isSound();
  });

  test('keeps apart the tags of two sentences that are joined', async () => {
    const { segments } = await take('De **brug**. De **poort**.\n');
    await desk.call('segments.join', { segmentId: segments[0]!.id, version: 1, across: false });
    const joined = await desk.read(segments[0]!.id);
    expect(spellTags(joined.source)).toBe('De ⟨b1⟩brug⟨/b1⟩. De ⟨b2⟩poort⟨/b2⟩.');
    expect(joined.tags.map(({ mark }) => spellTags(mark)).join('')).toBe('⟨b1⟩⟨/b1⟩⟨b2⟩⟨/b2⟩');
    expect(joined.sourceInFile).toBeNull();
    await isSound();
  });
});

test('a text file has placeholders for tags and its stars for stars', async () => {
  const { segments } = await take('Dag {naam}, **ster**.\n', 'stuk.txt');
  expect(spellTags(segments[0]!.source)).toBe('Dag ⟨ph1/⟩, **ster**.');
  await isSound();
});

test('tags that are missing, too many or crosswise are found and stop nothing', async () => {
  const { segments } = await take('De **_brug_**.\n');
  const { id } = segments[0]!;
  expect(await codes(id, 'The ⟨b1⟩⟨i2⟩bridge⟨/i2⟩⟨/b1⟩.')).toEqual([]);
  expect(await codes(id, 'The ⟨b1⟩bridge⟨/b1⟩.')).toEqual(['tag_missing', 'tag_missing']);
  expect(await codes(id, 'The ⟨b1⟩⟨i2⟩bridge⟨/b1⟩⟨/i2⟩⟨ph9/⟩.')).toEqual(['tag_extra', 'tag_misnested']);
  expect(await confirm(id, 'The bridge.')).toMatchObject({ segment: { status: 'translated' } });
});

test('the memory keeps tags: the same ones are exact, others 99, and they become those of the sentence', async () => {
  const { segments } = await take('De **brug** is dicht.\n\nDe *grote* **brug** is dicht.\n\nDe brug is dicht.\n');
  const [first, second, third] = segments;
  await confirm(first!.id, 'The ⟨b1⟩bridge⟨/b1⟩ is closed.');
  const { segments: again } = await take('De **brug** is dicht. Goed.\n', 'nog.md');
  const matchesOf = async (segmentId: SegmentId) => {
    const matches = await desk.call('memory.matches', { segmentId });
    return matches.map(({ score, target }) => [score, spellTags(target)]);
  };
  expect((await matchesOf(again[0]!.id))[0]).toEqual([100, 'The ⟨b1⟩bridge⟨/b1⟩ is closed.']);
  expect((await matchesOf(third!.id))[0]).toEqual([99, 'The ⟨b1⟩bridge⟨/b1⟩ is closed.']);
  await desk.call('segments.pretranslate', { articleIds: null, threshold: 60, confirmExact: false });
  expect(spellTags((await desk.read(third!.id)).target)).toBe('The bridge is closed.');
  expect(spellTags((await desk.read(second!.id)).target)).toBe('The ⟨b2⟩bridge⟨/b2⟩ is closed.');
});
