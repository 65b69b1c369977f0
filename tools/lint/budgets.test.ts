import { expect, test } from 'vitest';
import { findQuantile, listSources, measureSource } from './measure-sources.ts';

const measures = listSources().map((path) => measureSource(path));
const files = measures.map((file) => file.lines);
const functions = measures.flatMap((file) => file.functions);

test('files stay small: median 100 lines, nine in ten below 300', () => {
  expect(findQuantile(files, 0.5)).toBeLessThanOrEqual(100);
  expect(findQuantile(files, 0.9)).toBeLessThanOrEqual(300);
});

test('functions stay small: median 10 lines, nine in ten below 30', () => {
  expect(findQuantile(functions, 0.5)).toBeLessThanOrEqual(10);
  expect(findQuantile(functions, 0.9)).toBeLessThanOrEqual(30);
});

test('exports of the engine and of what is shared say why they are there', () => {
  const documented = measures.filter((file) => /^(shared|glossary)\//.test(file.path));
  const all = documented.reduce((sum, file) => sum + file.exports, 0);
  const said = documented.reduce((sum, file) => sum + file.documentedExports, 0);
  expect(said / all).toBeGreaterThanOrEqual(0.85);
});

test('the measuring itself sees a long function and a silent export', () => {
  const long = `export function f() {\n${'  a();\n'.repeat(70)}}\n/** Why. */\nexport const g = 1;\n`;
  expect(measureSource('planted.ts', long)).toMatchObject({ functions: [72], exports: 2, documentedExports: 1 });
});
