import { basename, extname } from 'node:path';
import type { AlignedText, AlignmentLink } from '#shared/model/alignment.ts';
import { doubtfulBelow, shapeOf } from '#shared/model/alignment.ts';
import type { EngineClient } from '#shared/rpc/create-client.ts';
import { listPairs, type PlacedPair } from '#glossary/alignments/list-pairs.ts';
import { readUserFile } from '#glossary/hosts/read-file.ts';
import { writeUserFile } from '#glossary/hosts/write-file.ts';
import { writeTmx } from '#glossary/interchange/tmx/write-tmx.ts';
import { exitCodes, type Console, type ExitCode } from '../console.ts';
import { withEngine, type CommandContext } from '../context.ts';

/** What the user asked of `memory align`. */
export interface AlignOptions {
  /** A TMX or TSV file to write. */
  readonly out?: string;
  /** Name of the memory that takes the pairs. */
  readonly into?: string;
  /** Links below this are left out, 0–1. */
  readonly minConfidence?: number;
}

/** `memory align NL EN`: a Dutch text and its English, sentence by sentence; with --json one line a link. */
export async function alignDocuments(
  context: CommandContext,
  dutch: string,
  english: string,
  options: AlignOptions,
): Promise<ExitCode> {
  const { console } = context;
  const { out, into, minConfidence = 0 } = options;
  if (out !== undefined && !['.tmx', '.tsv'].includes(extname(out).toLowerCase())) {
    console.tell('alignOut', { file: out });
    return exitCodes.usage;
  }
  const [source, target] = [await readUserFile(dutch), await readUserFile(english)];
  if (!source.ok) return console.fail(source.error);
  if (!target.ok) return console.fail(target.error);
  return withEngine(context, into === undefined ? 'fail' : 'starter', async (client) => {
    const aligned = await client.call('alignment.align', {
      source: { path: dutch, bytes: source.value },
      target: { path: english, bytes: target.value },
    });
    if (!aligned.ok) return console.fail(aligned.error);
    const links = aligned.value.links.filter(({ confidence }) => confidence >= minConfidence);
    for (const link of links) printLink(console, aligned.value, link);
    const pairs = listWanted(aligned.value, minConfidence);
    const name = basename(dutch);
    const codes = [await writePairs(console, out, name, pairs), await keepPairs(console, client, into, name, pairs)];
    if (!console.json) tellTotals(console, aligned.value, pairs.length);
    return codes.find((code) => code !== exitCodes.done) ?? exitCodes.done;
  });
}

function printLink(console: Console, { source, target }: AlignedText, link: AlignmentLink): void {
  const sourceText = link.source.map((number) => source[number]).join(' ');
  const targetText = link.target.map((number) => target[number]).join(' ');
  const confidence = Number(link.confidence.toFixed(4));
  const kind = shapeOf(link);
  if (console.json) {
    console.printJson({ source: link.source, target: link.target, sourceText, targetText, confidence, kind });
    return;
  }
  const percent = `${Math.floor(100 * confidence)}%`.padStart(5);
  console.print(`${percent}  ${kind}  ${sourceText || '–'}\n            ${targetText || '–'}`);
}

function listWanted({ source, target, links }: AlignedText, minConfidence: number): readonly PlacedPair[] {
  const rows = links.map((link) => ({
    source: link.source.map((number) => source[number] ?? ''),
    target: link.target.map((number) => target[number] ?? ''),
    confidence: link.confidence,
  }));
  return listPairs(rows, ({ confidence }) => confidence >= minConfidence);
}

function tellTotals(console: Console, { source, target, links }: AlignedText, pairs: number): void {
  const full = links.filter((link) => link.source.length > 0 && link.target.length > 0);
  console.tell('alignTotals', {
    source: source.length,
    target: target.length,
    links: full.length,
    doubtful: full.filter(({ confidence }) => confidence < doubtfulBelow).length,
    alone: links.length - full.length,
    pairs,
  });
}

async function writePairs(
  console: Console,
  out: string | undefined,
  document: string,
  pairs: readonly PlacedPair[],
): Promise<ExitCode> {
  if (out === undefined) return exitCodes.done;
  const written = await writeUserFile(
    out,
    extname(out).toLowerCase() === '.tsv' ? toTsv(pairs) : toTmx(pairs, document),
  );
  if (!written.ok) return console.fail(written.error);
  console.tell('written', { path: out });
  return exitCodes.done;
}

/** A line a pair, the Dutch first; sentences hold no tabs or line ends that mean anything. */
function toTsv(pairs: readonly PlacedPair[]): Uint8Array {
  const lines = pairs.map(({ source, target }) =>
    [source, target].map((text) => text.replace(/\s+/gu, ' ')).join('\t'),
  );
  return new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
}

function toTmx(pairs: readonly PlacedPair[], document: string): Uint8Array {
  const createdAt = new Date().toISOString();
  const provenance = { createdBy: 'align', createdAt, changedAt: null, document };
  return writeTmx(
    pairs.map(({ source, target, previous, next }) => ({
      id: null,
      source,
      target,
      previous: previous || null,
      next: next || null,
      provenance,
    })),
  );
}

async function keepPairs(
  console: Console,
  client: EngineClient,
  into: string | undefined,
  document: string,
  pairs: readonly PlacedPair[],
): Promise<ExitCode> {
  if (into === undefined) return exitCodes.done;
  const kept = await client.call('alignment.keepPairs', { pairs: [...pairs], document, into });
  if (!kept.ok) return console.fail(kept.error);
  const { memoryName, added, duplicate } = kept.value;
  console.tell('alignKept', { memory: memoryName, added, duplicate });
  return exitCodes.done;
}
