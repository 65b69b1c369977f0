import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fingerprint } from './fingerprint.mjs';
import { keep, top } from './places.mjs';

const place = `.runtime/test-${process.pid}-fingerprint`;
const write = (name: string, text: string) => writeFileSync(join(top, place, name), text);
beforeEach(() => {
  mkdirSync(join(keep, `test-${process.pid}-fingerprint`, 'deep'), { recursive: true });
  write('a.ts', 'a');
  write('deep/b.ts', 'b');
});
afterEach(() => rmSync(join(top, place), { recursive: true }));

it('changes with contents, names, removals and what is said besides, and with nothing else', () => {
  const before = fingerprint([place]);
  expect(fingerprint([place])).toBe(before);
  expect(fingerprint([place], 'for the stand-in')).not.toBe(before);

  write('deep/b.ts', 'c');
  const changed = fingerprint([place]);
  expect(changed).not.toBe(before);
  write('deep/b.ts', 'b');
  expect(fingerprint([place])).toBe(before);

  rmSync(join(top, place, 'deep'), { recursive: true });
  expect(fingerprint([place])).not.toBe(before);
});

it('leaves tests out, since no build reads them', () => {
  const before = fingerprint([place]);
  write('a.test.ts', 'expect(1)');
  expect(fingerprint([place])).toBe(before);
});
