import { expect, it } from 'vitest';
import { safeFileName } from './safe-file-name.ts';

it.each([
  ['China en Rusland (nl-en).pdf', 'China en Rusland (nl-en).pdf'],
  ['../../.bashrc', '-..-.bashrc'],
  ['a/b\\c:d.txt', 'a-b-c-d.txt'],
  ['Zonder grenzen? “Ja”.txt', 'Zonder grenzen- “Ja”.txt'],
  ['...', 'veerman'],
  ['', 'veerman'],
  [`${'é'.repeat(300)}.pdf`, `${'é'.repeat(60)}.pdf`],
])('suggests %j as %j', (suggested, name) => {
  expect(safeFileName(suggested)).toBe(name);
});
