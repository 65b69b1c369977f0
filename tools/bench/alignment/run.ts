import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { alignDocuments } from '#glossary/alignment/align-documents.ts';
import { measureLinks } from '#glossary/alignment/testing/measure-links.ts';
import { readSeedLinks } from '#glossary/alignment/testing/read-seed-links.ts';
import {
  flatten,
  layOut,
  noHardship,
  varyLinks,
  type AlignCase,
  type Hardships,
} from '#glossary/alignment/testing/vary-documents.ts';
import { makeRandom } from '#glossary/text/testing/make-random.ts';
import { drawTable } from '../memory/figures.ts';
import { catalogueFolders, readPairs } from '../memory/read-catalogue.ts';
import { toCase } from './manual-case.ts';
import { readManuals } from './read-manual.ts';

/**
 * Measures how many sentences are aligned right: the sample articles, as they are and made harder, and manuals that Debian
 * ships in both languages. `--documents DIR` names a folder with unpacked packages; see README.md.
 */
const { values } = parseArgs({
  options: {
    documents: { type: 'string', multiple: true, default: [] },
    out: { type: 'string', default: 'out/bench/alignment.json' },
    huge: { type: 'string', default: '20000' },
  },
});

interface Row {
  readonly name: string;
  readonly sentences: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Links at 0.8 and above, and how many of them are wrong; then the same of those below. */
  readonly sure: readonly [number, number];
  readonly doubtful: readonly [number, number];
  readonly milliseconds: number;
}

const none: ReadonlySet<number> = new Set();

async function measure(name: string, cases: readonly AlignCase[], unknown = none): Promise<Row> {
  let [sentences, right, hits, found, real, milliseconds] = [0, 0, 0, 0, 0, 0];
  const split = { sure: [0, 0] as [number, number], doubtful: [0, 0] as [number, number] };
  for (const one of cases) {
    const started = performance.now();
    const all = (await alignDocuments(one.source, one.target, { pairs: [], rest: () => true })) ?? [];
    milliseconds += performance.now() - started;
    const links = all.filter((link) => !link.source.some((number) => unknown.has(number)));
    const figures = measureLinks(links, one);
    const full = links.filter((link) => link.source.length > 0 && link.target.length > 0).length;
    sentences += figures.sentences - unknown.size;
    right += figures.right * figures.sentences;
    hits += figures.precision * full;
    found += full;
    real += one.links.filter((link) => link.source.length > 0 && link.target.length > 0).length;
    for (const { confidence, isRight } of figures.judged) {
      const part = confidence >= 0.8 ? split.sure : split.doubtful;
      part[0] += 1;
      if (!isRight) part[1] += 1;
    }
  }
  const [precision, recall] = [hits / found, hits / real];
  const f1 = (2 * precision * recall) / (precision + recall);
  return { name, sentences, right: right / sentences, precision, recall, f1, ...split, milliseconds };
}

const hardships: Readonly<Record<string, Hardships>> = {
  'as they are': noHardship,
  harder: { merge: 0.1, split: 0.08, drop: 0.04, add: 0.04, dropParagraph: 0.05, addParagraph: 0.05, move: 0 },
  hardest: { merge: 0.2, split: 0.15, drop: 0.08, add: 0.08, dropParagraph: 0.08, addParagraph: 0.08, move: 0 },
  'parts moved': { ...noHardship, move: 1 },
};

function makeArticles(hard: Hardships, seeds: readonly number[]): readonly AlignCase[] {
  const articles = readSeedLinks(new URL('../../../seeds/', import.meta.url));
  return seeds.flatMap((seed) =>
    articles.map(({ name, links }, at) => {
      const roll = makeRandom(seed * 100 + at);
      const random = () => roll(1_000_000) / 1_000_000;
      const strangers = articles.flatMap((other) =>
        other.name === name ? [] : other.links.flatMap((link) => link.target),
      );
      return layOut(name, varyLinks(links, hard, strangers, random), hard.move, random);
    }),
  );
}

/** Everything real there is in one document, up to a number of sentences: for the time it takes. */
function makeHuge(cases: readonly AlignCase[], size: number): AlignCase {
  const pairs = readPairs(catalogueFolders).map(({ source, target }) => ({ source: [source], target: [target] }));
  const real = cases.flatMap((one) =>
    one.links.map(({ source, target }) => ({
      source: source.map((number) => one.source[number]?.text ?? ''),
      target: target.map((number) => one.target[number]?.text ?? ''),
    })),
  );
  const links = [...real, ...pairs].slice(0, size).map((link, at) => ({ ...link, paragraph: at, isHeading: false }));
  return flatten(layOut('huge', links, 0, () => 0));
}

const rows: Row[] = [];
const add = async (row: Promise<Row>) => {
  rows.push(await row);
  console.error(rows.at(-1)?.name);
};
for (const [name, hard] of Object.entries(hardships)) {
  const cases = makeArticles(hard, hard === noHardship ? [1] : [1, 2, 3]);
  await add(measure(`five articles, ${name}`, cases));
  await add(measure(`the same, no paragraphs`, cases.map(flatten)));
}
const manuals = readManuals([...values.documents, '/']).map(toCase);
for (const { truth, unknown } of manuals) {
  await add(measure(truth.name, [truth], unknown));
  await add(measure(`the same, no paragraphs`, [flatten(truth)], unknown));
}
await add(
  measure('one huge document', [
    makeHuge(
      manuals.map(({ truth }) => truth),
      Number(values.huge),
    ),
  ]),
);

const percent = (share: number) => `${(100 * share).toFixed(2)} %`;
const wrong = ([all, bad]: readonly [number, number]) => `${bad} of ${all}`;
const table = drawTable([
  ['', 'sentences', 'right', 'precision', 'recall', 'F1', 'wrong at 0.8+', 'wrong below', 'seconds'],
  ...rows.map((row) => [
    row.name,
    String(row.sentences),
    ...[row.right, row.precision, row.recall, row.f1].map(percent),
    wrong(row.sure),
    wrong(row.doubtful),
    (row.milliseconds / 1000).toFixed(1),
  ]),
]);
console.log(table);
mkdirSync(join(values.out, '..'), { recursive: true });
writeFileSync(values.out, `${JSON.stringify(rows, null, 2)}\n`);
