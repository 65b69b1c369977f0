import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createStore } from './store.ts';

let frames: (() => void)[];
beforeEach(() => {
  frames = [];
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', (handle: number) => void (frames[handle - 1] = () => {}));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** The browser draws a frame. */
function paint(): void {
  for (const frame of frames.splice(0)) frame();
  vi.runAllTimers();
}

test('what the user sees already is in the state at once and told after the paint, once', () => {
  const store = createStore({ text: '', other: 0 });
  const seen: string[] = [];
  store.subscribe(() => seen.push(store.get().text));
  store.setSeen({ text: 'a' });
  store.setSeen({ text: 'ab' });
  expect(store.get().text).toBe('ab');
  expect(seen).toEqual([]);
  paint();
  expect(seen).toEqual(['ab']);
});

test('another change tells of both at once, and nothing comes twice', () => {
  const store = createStore({ text: '', other: 0 });
  const seen: { text: string; other: number }[] = [];
  store.subscribe(() => seen.push(store.get()));
  store.setSeen({ text: 'a' });
  store.set({ other: 1 });
  expect(seen).toEqual([{ text: 'a', other: 1 }]);
  paint();
  expect(seen).toHaveLength(1);
});
