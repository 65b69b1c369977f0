import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { CompiledPdf, CompileInput } from './compile-job.ts';

/** Asks the compiler for whole diagnostics, positions and all. */
const fullDiagnostics = 3;

/**
 * The same document by WebAssembly, for machines without a native compiler. This build of Typst cannot be asked for
 * PDF/UA-1: the file is tagged, but never claims the standard. Throws Typst's messages.
 */
export async function compileWasm(input: CompileInput): Promise<CompiledPdf> {
  const typst = await import('@myriaddreamin/typst-ts-web-compiler');
  const path = createRequire(import.meta.url).resolve('@myriaddreamin/typst-ts-web-compiler/wasm');
  typst.initSync({ module: await readFile(path) });
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of input.fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  compiler.add_source('/main.typ', input.template);
  compiler.map_shadow('/data.json', input.data);
  const { result, diagnostics } = readOutcome(compiler.compile('/main.typ', null, 'pdf', fullDiagnostics));
  if (!result) throw new Error(diagnostics?.map(({ message }) => message).join('; ') ?? 'Typst gave no document');
  const pages: unknown = JSON.parse(compiler.query('/main.typ', null, '<page-count>', 'value'));
  return { pdf: result.slice(), pages: Array.isArray(pages) ? Number(pages[0]) : 0, notUa: '' };
}

interface Outcome {
  readonly result?: Uint8Array;
  readonly diagnostics?: readonly { readonly message: string }[];
}

function readOutcome(outcome: unknown): Outcome {
  return outcome as Outcome;
}
