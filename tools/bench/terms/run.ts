import { parseArgs } from 'node:util';
import { findTerms } from '#glossary/terms/recognise/find-terms.ts';
import { onlyKind, readGoldParts } from '#glossary/terms/recognise/gold/gold-parts.ts';
import { measureQuality, type IndexedSentences } from '#glossary/terms/recognise/gold/measure-gold.ts';
import { addConcept, buildTermIndex, removeConcept, type TermIndex } from '#glossary/terms/recognise/term-index.ts';
import { dutchLexicon } from '#glossary/text/dutch/lexicon.ts';
import { drawTable, memoryNow, round, spreadOf, timeOf } from '#tools/bench/memory/figures.ts';
import { makeGlossary, readStock } from './make-glossary.ts';
import { makeProject } from './make-project.ts';
import { printEnforcement } from './print-enforcement.ts';

/**
 * Measures the recogniser of terms: a large glossary over a large project in one pass, beside a scan for every term in every
 * segment, and how well it agrees with the gold sentences, and the target side with the gold pairs.
 */
const { values } = parseArgs({
  options: {
    concepts: { type: 'string', default: '50000' },
    segments: { type: 'string', default: '10000' },
    'scan-segments': { type: 'string', default: '100' },
  },
});
const concepts = Number(values.concepts);
const segments = Number(values.segments);

const before = memoryNow();
const lexiconTime = timeOf(() => dutchLexicon());
const withLexicon = memoryNow();
const stock = readStock();
const glossary = makeGlossary(stock, concepts);
const project = makeProject(stock, segments);
const withMaterial = memoryNow();

let index: TermIndex = buildTermIndex([]);
const startCpu = process.cpuUsage();
const buildTime = timeOf(() => (index = buildTermIndex(glossary)));
const buildCpu = cpuSince(startCpu);
const withIndex = memoryNow();

const first = findAll();
const again = findAll();
const added = measureChanges();
const withPasses = memoryNow();
const scan = scanAll(project.slice(0, Number(values['scan-segments'])));

console.log(
  drawTable([
    ['what', 'figure', 'goal'],
    ['concepts, segments', `${concepts}, ${segments}`, ''],
    ['word list read', `${round(lexiconTime)} ms`, ''],
    ['index built (processor time)', `${round(buildTime)} ms (${round(buildCpu)} ms)`, ''],
    ['start: word list and index', `${round(lexiconTime + buildTime)} ms`, '< 2000 ms'],
    ['whole project, first pass (processor time)', `${round(first.total)} ms (${round(first.cpu)} ms)`, ''],
    ['a segment, first pass: mean', `${round((first.total * 1000) / segments)} µs`, '< 200 µs'],
    ['a segment, first pass: median · p95', `${round(first.median)} · ${round(first.p95)} µs`, ''],
    ['a segment, again: mean', `${round((again.total * 1000) / segments)} µs`, ''],
    ['a segment, again: median · p95', `${round(again.median)} · ${round(again.p95)} µs`, ''],
    ['hits a segment', `${round(first.hits / segments)}`, ''],
    ['a term added · changed · removed, median', `${added.map(round).join(' · ')} µs`, 'no rebuilding'],
    ['memory: word list', `${withLexicon.heap - before.heap} MB`, ''],
    ['memory: index', `${withIndex.heap - withMaterial.heap} MB`, ''],
    ['memory: words remembered', `${withPasses.heap - withIndex.heap} MB`, ''],
    ['naive scan, a segment', `${round(scan.perSegment)} µs`, ''],
    ['naive scan, times slower', `${round(scan.perSegment / ((first.total * 1000) / segments))}`, ''],
  ]),
);
console.log(`\n${drawTable([['gold', 'sentences', 'precision', 'recall', 'F1'], ...qualityRows()])}\n`);
printEnforcement();

function findAll() {
  let hits = 0;
  const times: number[] = [];
  const cpu = process.cpuUsage();
  const total = timeOf(() => {
    for (const segment of project) times.push(timeOf(() => (hits += findTerms(index, segment).length)) * 1000);
  });
  return { total, hits, cpu: cpuSince(cpu), ...spreadOf(times) };
}

/** Milliseconds of processor time, which other programs on the machine do not lengthen as they do the clock's. */
function cpuSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function measureChanges(): readonly number[] {
  const news = makeGlossary(stock, 500, 2);
  const spread = (change: (at: number) => void): number =>
    spreadOf(news.map((_, at) => timeOf(() => change(at)) * 1000)).median;
  const put = (at: number): void => addConcept(index, news[at]!);
  const figures = [spread(put), spread(put), spread((at) => removeConcept(index, news[at]!.id))];
  return figures;
}

/** What a simple tool does: every term in every segment, capitals folded. */
function scanAll(some: readonly string[]) {
  const terms = glossary.map(({ terms: [dutch] }) => dutch!.text.toLowerCase());
  let found = 0;
  const total = timeOf(() => {
    for (const segment of some) {
      const text = segment.toLowerCase();
      for (const term of terms) if (text.includes(term)) found++;
    }
  });
  return { found, perSegment: (total * 1000) / some.length };
}

function qualityRows(): readonly (readonly string[])[] {
  const row = (what: string, blocks: readonly IndexedSentences[]): readonly string[] => {
    const quality = measureQuality(blocks);
    const figures = [quality.precision, quality.recall, quality.f1].map((figure) => figure.toFixed(4));
    return [what, String(quality.sentences), ...figures];
  };
  const rows = readGoldParts().flatMap(({ name, blocks }) => [
    row(`${name}: all`, blocks),
    row(`${name}: separable verbs`, onlyKind(blocks, 'separable')),
    row(`${name}: senses`, onlyKind(blocks, 'senses')),
  ]);
  return rows.filter(([, sentences]) => sentences !== '0');
}
