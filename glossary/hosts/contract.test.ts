import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EngineEvents } from '#shared/contract/events.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { openTemporaryEngine, type TemporaryEngine } from './testing/temporary-workspace.ts';
import { transports, type Joined } from './testing/transports.ts';

const article = new TextEncoder().encode(
  ' date 2022-03 De Veiligheidsraad vergadert. Daarna is er koffie.\n\nEen kop\n',
);

async function value<T>(
  promise: Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }>,
) {
  const result = await promise;
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe.each(Object.entries(transports))('over %s', (_name, join) => {
  let temporary: TemporaryEngine;
  let joined: Joined;
  let client: EngineClient;

  beforeEach(async () => {
    temporary = openTemporaryEngine('starter');
    joined = await join(temporary.engine);
    client = joined.client;
  });
  afterEach(async () => {
    client.close();
    await joined.cut();
    await temporary.close();
  });

  const importArticle = () => value(client.call('articles.import', { path: 'kort.txt', bytes: article }));

  test('bytes go in and text comes back', async () => {
    const report = await importArticle();
    expect(report).toMatchObject({ publishedOn: '2022-03', paragraphsIn: 2, paragraphsOut: 2, segments: 3 });
    const { segments } = await value(client.call('articles.open', { articleId: report.articleId }));
    expect(segments.map((segment) => segment.source)).toEqual([
      'De Veiligheidsraad vergadert.',
      'Daarna is er koffie.',
      'Een kop',
    ]);
  });

  test('bytes come back whole', async () => {
    const exported = await value(client.call('memory.export', {}));
    expect(exported).toBeInstanceOf(Uint8Array);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(exported)).toContain('no-limits');
  });

  test('an expected failure is a value with its facts', async () => {
    const { articleId } = await importArticle();
    const { segments } = await value(client.call('articles.open', { articleId }));
    const [first] = segments;
    const refused = await client.call('segments.confirm', {
      segmentId: first!.id,
      target: 'The board meets.',
      version: first!.version,
      overrides: [],
    });
    expect(refused).toMatchObject({
      ok: false,
      error: { type: 'terms-not-met', findings: [{ code: 'term_missing' }] },
    });
  });

  test('parameters that do not fit the contract never reach a feature', async () => {
    const wrong = await client.call('articles.open', { articleId: 7 as never });
    expect(wrong).toMatchObject({ ok: false, error: { type: 'params-invalid' } });
    const unknown = await client.call('toString' as never, {} as never);
    expect(unknown).toMatchObject({ ok: false, error: { type: 'params-invalid' } });
  });

  test('events arrive with the change they tell of', async () => {
    const seen: EngineEvents['segments-changed'][] = [];
    client.on('segments-changed', (event) => seen.push(event));
    const { articleId } = await importArticle();
    const { segments } = await value(client.call('articles.open', { articleId }));
    const last = segments.at(-1)!;
    await value(
      client.call('segments.saveDraft', {
        segmentId: last.id,
        target: 'A head',
        origin: 'typed',
        matchScore: null,
        version: last.version,
      }),
    );
    await expect
      .poll(() => seen.flatMap((event) => event.segments).map((segment) => segment.target))
      .toContain('A head');
  });

  test('long work reports progress', async () => {
    const { articleId } = await importArticle();
    const progress: number[] = [];
    await value(
      client.call(
        'segments.pretranslate',
        { articleIds: [articleId], confirmExact: false },
        { onProgress: ({ done, total }) => progress.push(done / total) },
      ),
    );
    expect(progress.at(-1)).toBe(1);
  });

  test('a call that was given up answers with cancelled and changes nothing', async () => {
    const many = Array.from({ length: 2000 }, (_line, index) => `De raad nam besluit ${index} over de vrede aan.`).join(
      '\n',
    );
    const bytes = new TextEncoder().encode(many);
    const { articleId } = await value(client.call('articles.import', { path: 'lang.txt', bytes }));
    const controller = new AbortController();
    const answer = await client.call(
      'segments.pretranslate',
      { articleIds: [articleId], threshold: 50, confirmExact: false },
      { signal: controller.signal, onProgress: () => controller.abort() },
    );
    expect(answer).toEqual({ ok: false, error: { type: 'cancelled' } });
    expect(await value(client.call('undo.state', {}))).toEqual({ undo: null, redo: null });
  });

  test('when the engine is gone every call fails and none hangs', async () => {
    let told = false;
    client.onGone(() => (told = true));
    const running = client.call('articles.list', {});
    await joined.cut();
    await expect.poll(() => told).toBe(true);
    expect([true, false]).toContain((await running).ok);
    expect(await client.call('articles.list', {})).toEqual({ ok: false, error: { type: 'engine-gone' } });
  });
});
