import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { writeXlsx } from './write-xlsx.ts';

const read = (bytes: Uint8Array, path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

test('text is text whatever it begins with, numbers are numbers, and there is no formula', () => {
  const bytes = writeXlsx({
    name: 'Bladen/1',
    header: ['Nederlands', 'n'],
    rows: [
      ['=1+1 & <b>', 7],
      ['', -2.5],
    ],
  });
  const sheet = read(bytes, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain(
    '<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">=1+1 &amp; &lt;b&gt;</t></is></c>',
  );
  expect(sheet).toContain('<c r="B2" s="2"><v>7</v></c>');
  expect(sheet).toContain('<c r="B3" s="2"><v>-2.5</v></c>');
  expect(sheet).not.toContain('<f>');
  expect(read(bytes, 'xl/workbook.xml')).toContain('name="Bladen 1"');
});

test('columns past the 26th have two letters, and the same rows give the same bytes', () => {
  const sheet = { name: 'a', header: Array.from({ length: 28 }, (_, at) => String(at)), rows: [] };
  expect(read(writeXlsx(sheet), 'xl/worksheets/sheet1.xml')).toContain('r="AB1"');
  expect(writeXlsx(sheet)).toEqual(writeXlsx(sheet));
});
