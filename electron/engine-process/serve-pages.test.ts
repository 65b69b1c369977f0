import { expect, it } from 'vitest';
import { connectInProcess } from '#shared/rpc/connect-in-process.ts';
import { servePages } from './serve-pages.ts';

it('ends only after the last message of a page that is closing has been taken', async () => {
  const seen: string[] = [];
  const pages = servePages<string, string>({
    serve: (port) => {
      port.onMessage((message) => seen.push(message));
      port.onClose(() => seen.push('closed'));
    },
    end: () => seen.push('end'),
  });
  const [engineSide, pageSide] = connectInProcess<string, string>();
  pages.onConnect(engineSide);
  pageSide.send('draft');
  pages.onStop();
  expect(seen).toEqual([]);
  await Promise.resolve();
  pageSide.close();
  expect(seen).toEqual(['draft', 'closed', 'end']);
});

it('ends at once when no page is left, or when the shell is gone', () => {
  for (const how of ['onStop', 'onGone'] as const) {
    let ended = 0;
    servePages<string, string>({ serve: () => {}, end: () => (ended += 1) })[how]();
    expect(ended).toBe(1);
  }
});
