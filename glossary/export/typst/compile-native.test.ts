import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { inspectPdf } from '../inspect-pdf.ts';
import { makeDocument, makeRow } from '../test-material.ts';
import { bilingualTemplate } from './bilingual-template.ts';
import { compileNative, loadNative } from './compile-native.ts';
import { findFonts } from './fonts.ts';
import { layOutDocument } from './lay-out-document.ts';

const native = await loadNative();

async function compileUnsanitised(text: string) {
  if (!native) throw new Error('no native Typst');
  const fonts = await Promise.all((findFonts('') ?? []).map((path) => readFile(path)));
  const data = layOutDocument(makeDocument([{ kind: 'body', rows: [makeRow(text, 'x')] }]), null);
  return compileNative(native, { fonts, template: bilingualTemplate, data: Buffer.from(JSON.stringify(data)) });
}

test.skipIf(!native)(
  'Text that PDF/UA refuses gives a plain tagged PDF and the characters (needs native Typst)',
  async () => {
    const { pdf, notUa } = await compileUnsanitised('习近 en \u0007');
    expect(notUa).toBe('习 近 U+0007');
    expect(inspectPdf(pdf).metadata).not.toContain('pdfuaid:part');
    expect(inspectPdf(pdf).tags).toMatchObject({ Table: 1, TH: 3 });
  },
);

test.skipIf(!native)('What Typst has to say of a broken input is in the error (needs native Typst)', () => {
  if (!native) return;
  expect(() => compileNative(native, { fonts: [], template: bilingualTemplate, data: Buffer.from('{') })).toThrow(
    /json/iu,
  );
});
