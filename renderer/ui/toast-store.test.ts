import { beforeEach, expect, it } from 'vitest';
import { closeToast, listToasts, showToast, subscribeToToasts } from './toast-store.ts';

const contents = () => listToasts().map(({ content }) => content);

beforeEach(() => {
  for (const { id } of listToasts()) closeToast(id);
});

it('shows messages in order, tells whoever listens, and takes each away', () => {
  let told = 0;
  const stop = subscribeToToasts(() => (told += 1));
  const close = showToast({ tone: 'info', content: 'one' });
  showToast({ tone: 'info', content: 'two' });
  close();
  expect(contents()).toEqual(['two']);
  expect(told).toBe(3);
  stop();
});

it('does not say the same twice', () => {
  showToast({ tone: 'error', content: 'The disk is full.' });
  showToast({ tone: 'info', content: 'Undone.' });
  showToast({ tone: 'error', content: 'The disk is full.' });
  expect(contents()).toEqual(['Undone.', 'The disk is full.']);
});
