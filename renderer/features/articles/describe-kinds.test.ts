import { expect, it } from 'vitest';
import { describeKinds } from './describe-kinds.ts';

const say = (kind: string, count: number) => `${count} ${kind}`;

it('names the kinds that an import found, body text not', () => {
  const byKind = { body: 20, heading: 4, caption: 0, related: 2, 'author-note': 1 };
  expect(describeKinds(byKind, say)).toBe('4 headings, 2 related, 1 notes');
});

it('says nothing of an article that is all body text', () => {
  expect(describeKinds({ body: 3, heading: 0, caption: 0, related: 0, 'author-note': 0 }, say)).toBe('');
});
