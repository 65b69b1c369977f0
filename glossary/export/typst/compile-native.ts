import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompiledPdf, CompileInput } from './compile-job.ts';
import { nameCharacter } from './sanitise-text.ts';

import type * as Typst from '@myriaddreamin/typst-ts-node-compiler';

type TypstModule = typeof Typst;

/** The native compiler, or null where this machine has no binary for it. */
export async function loadNative(): Promise<TypstModule | null> {
  try {
    return await import('@myriaddreamin/typst-ts-node-compiler');
  } catch {
    return null;
  }
}

/** Sets the document as PDF/UA-1, or as a plain tagged PDF where its text does not allow that. Throws Typst's messages. */
export function compileNative({ NodeCompiler }: TypstModule, input: CompileInput): CompiledPdf {
  const workspace = tmpdir();
  const compiler = NodeCompiler.create({
    workspace,
    fontArgs: [{ fontBlobs: input.fonts.map((font) => Buffer.from(font)) }],
  });
  try {
    compiler.mapShadow(join(workspace, 'data.json'), Buffer.from(input.data));
    const compiled = compiler.compile({ mainFileContent: input.template });
    const document = compiled.result;
    if (!document) throw new Error(explain(compiled.takeError()?.shortDiagnostics));
    const pages = document.numOfPages;
    try {
      return { pdf: new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' })), pages, notUa: null };
    } catch (refusal) {
      return { pdf: new Uint8Array(compiler.pdf(document)), pages, notUa: nameRefused(String(refusal)) };
    }
  } finally {
    // The cache is global to the process: left alone it would keep every document ever exported.
    compiler.evictCache(0);
  }
}

function explain(diagnostics: readonly { readonly message?: string }[] | undefined): string {
  return diagnostics?.map(({ message }) => message).join('; ') ?? 'Typst gave no document';
}

/** Typst quotes each character that it refuses: the text `"习"` could not be displayed. */
function nameRefused(message: string): string {
  const quoted = [...message.matchAll(/the text `\\?"(.+?)\\?"`/gu)].map(([, text = '']) => text);
  const characters = quoted.map((text) =>
    text.replace(/\\+u\{([0-9a-f]+)\}/giu, (_, code: string) => String.fromCodePoint(parseInt(code, 16))),
  );
  return [...new Set(characters.map(nameCharacter))].join(' ');
}
