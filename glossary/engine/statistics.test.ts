import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { StatisticsFormat } from '#shared/contract/statistics.ts';
import { matchBands, type BandAmounts } from '#shared/model/statistics.ts';
import { inspectPdf } from '#glossary/export/inspect-pdf.ts';
import { makeTestPlace, startTestEngine, type TestEngine, type TestPlace } from './testing/start-test-engine.ts';

let place: TestPlace;
let desk: TestEngine;
beforeEach(() => {
  place = makeTestPlace();
  desk = startTestEngine(place);
});
afterEach(() => {
  desk.close();
  place.folder.remove();
});

const segmentsIn = (bands: BandAmounts) =>
  Object.fromEntries(matchBands.flatMap((band) => (bands[band].segments ? [[band, bands[band].segments]] : [])));
const count = (acrossArticles = true) => desk.call('statistics.bands', { articleIds: null, acrossArticles });

describe('the count by match bands', () => {
  test('puts each segment where the memory or a repetition helps most, and sums up to the whole', async () => {
    const { articles, bands, total } = await count();
    // "Er zijn 10.000 troepen." stands in the first article and in the second.
    expect(segmentsIn(bands)).toMatchObject({ repetition: 1 });
    const all = await desk.segments();
    expect(total.segments).toBe(all.length);
    expect(total.words).toBe(all.reduce((sum, { source }) => sum + source.split(/\s+/).length, 0));
    expect(total.charactersWithSpaces).toBe(all.reduce((sum, { source }) => sum + source.length, 0));
    expect(articles.reduce((sum, article) => sum + article.total.words, 0)).toBe(total.words);
    expect(matchBands.reduce((sum, band) => sum + bands[band].words, 0)).toBe(total.words);
  });

  test('counts a repetition from an earlier article only where that is wanted', async () => {
    const { bands } = await count(false);
    expect(bands.repetition.segments).toBe(0);
  });

  test('does not count what a segment itself put into the memory', async () => {
    const { id, articleId } = await desk.segment('Niemand kent deze zin.');
    const bandsNow = async () => {
      const { bands } = await desk.call('statistics.bands', { articleIds: [articleId], acrossArticles: true });
      return segmentsIn(bands);
    };
    const before = await bandsNow();
    await desk.confirm(id, 'Nobody knows this sentence.');
    expect(await bandsNow()).toEqual(before);
  });

  test('leaves out what the article leaves out', async () => {
    const before = await count();
    const caption = (await desk.segments()).find(({ kind }) => kind === 'caption');
    if (!caption) throw new Error('no caption in the seeds');
    await desk.call('articles.leaveOut', { articleId: caption.articleId, kinds: ['caption'] });
    const after = await count();
    expect(after.total.segments).toBe(before.total.segments - 1);
  });

  test('is refused for an article that is not there', async () => {
    const answer = await desk.try('statistics.bands', { articleIds: ['99' as never], acrossArticles: true });
    expect(answer).toMatchObject({ error: { type: 'article-unknown' } });
  });
});

describe('the count as a file', () => {
  const make = (format: StatisticsFormat, language: 'en' | 'nl') =>
    desk.call('statistics.export', { articleIds: null, acrossArticles: true, format, language });

  test('has the project first and then each article, in the language that was asked for', async () => {
    const { bytes, fileName } = await make('csv', 'nl');
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(fileName).toBe('Veerman - matchklassen.csv');
    expect(lines[0]).toBe('Artikel,Match,Segmenten,Woorden,Woorden %,Tekens,Met spaties');
    const { total, articles } = await count();
    expect(lines).toHaveLength(1 + (articles.length + 1) * (matchBands.length + 1));
    expect(lines[matchBands.length + 1]).toBe(
      `Hele project,Alles,${total.segments},${total.words},100,${total.characters},${total.charactersWithSpaces}`,
    );
  });

  test('is a workbook with the same rows', async () => {
    const { bytes } = await make('xlsx', 'en');
    const sheet = strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    expect(sheet).toContain('Whole project');
    expect(sheet).toContain('101% (context)');
  });

  test('is a PDF with a bookmark for the project and for each article', async () => {
    const { bytes, pages } = await make('pdf', 'en');
    expect(pages).toBeGreaterThan(0);
    const { articles } = await count();
    expect(inspectPdf(bytes).bookmarks).toEqual(['Whole project', ...articles.map(({ title }) => title)]);
  });
});
