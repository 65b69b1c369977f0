/**
 * Sets one PDF on a thread of its own and ends. A build input of its own: see docs/adr/0004-bilingual-pdf-by-typst.md.
 */
import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { CompiledPdf, CompileInput, CompileJob, CompileReply, CompilerChoice } from './compile-job.ts';
import { compileNative, loadNative } from './compile-native.ts';
import { compileWasm } from './compile-wasm.ts';
import { readCoverage } from './read-coverage.ts';
import { sanitiseContent } from './sanitise-content.ts';

async function work(job: CompileJob): Promise<CompileReply> {
  const fonts = await Promise.all(job.fonts.map((path) => readFile(path)));
  const [text = new Set<number>(), ...others] = fonts.map(readCoverage);
  const { template, data, lost, hasMissingSigns } = sanitiseContent(job.content, {
    prefers: (code) => text.has(code),
    covers: (code) => text.has(code) || others.some((face) => face.has(code)),
  });
  const legend = hasMissingSigns ? [...data.legend, { mark: '□', meaning: job.missingSignMeaning }] : data.legend;
  const compiled = await compile(job.compiler, {
    fonts,
    template,
    data: new TextEncoder().encode(JSON.stringify({ ...data, legend })),
  });
  return { type: 'done', lost, ...compiled };
}

async function compile(choice: CompilerChoice, input: CompileInput): Promise<CompiledPdf> {
  const native = choice === 'wasm' ? null : await loadNative();
  if (native) return compileNative(native, input);
  if (choice === 'native') throw new Error('no native Typst for this machine');
  return compileWasm(input);
}

const reply = await work(workerData as CompileJob).catch((error: unknown): CompileReply => ({
  type: 'failed',
  reason: { type: 'typst', text: error instanceof Error ? error.message : String(error) },
}));
parentPort?.postMessage(reply, reply.type === 'done' ? [reply.pdf.buffer as ArrayBuffer] : []);
