import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { distance } from 'fastest-levenshtein';
import { prepareText, scoreAtLeast } from '#glossary/text/match-score.ts';
import { spreadOf, timeOf } from './figures.ts';

/**
 * Stage 4: scores every unit for every query, as a program without an index does, with the quickest distance on npm: classes
 * become code units, so that its distance is a lower bound of ours, and what it lets through is scored exactly. Compares what
 * it finds with what the index found.
 */
const folder = process.argv[2]!;
const threshold = Number(process.argv[3]);
const queries = (JSON.parse(readFileSync(`${folder}/queries.json`, 'utf8')) as string[]).map((text, at) => ({
  text,
  at,
}));
const found = JSON.parse(readFileSync(`${folder}/found.json`, 'utf8')) as [number, number][][];
const step = Math.max(1, Math.floor(queries.length / Number(process.argv[4])));
const db = new Database(`${folder}/work.sqlite`, { readonly: true });
const rows = db.prepare<[], { id: number; source: string }>('SELECT id, source FROM unit ORDER BY id').all();

const codes = new Map<string, number>();
function encode(classes: readonly string[]): string {
  const units = classes.map((key) => {
    const known = codes.get(key) ?? codes.size;
    codes.set(key, known);
    return known;
  });
  return String.fromCharCode(...units);
}
const encoded = rows.map(({ source }) => encode(prepareText(source).classes));
if (codes.size > 0xffff) throw new Error('more classes than code units');

function scan(text: string): [number, number][] {
  const query = prepareText(text);
  const code = encode(query.classes);
  const hits: [number, number][] = [];
  for (let at = 0; at < encoded.length; at += 1) {
    const candidate = encoded[at]!;
    const longest = Math.max(code.length, candidate.length);
    if (distance(code, candidate) * 100 > longest * (100 - threshold)) continue;
    const score = scoreAtLeast(query, prepareText(rows[at]!.source), threshold);
    if (score !== null) hits.push([rows[at]!.id, score]);
  }
  return hits;
}

let wanted = 0;
let missed = 0;
let wrong = 0;
const durations = queries
  .filter(({ at }) => at % step === 0)
  .map(({ text, at }) =>
    timeOf(() => {
      const scores = new Map(found[at]);
      const hits = scan(text);
      wanted += hits.length;
      missed += hits.filter(([id]) => !scores.has(id)).length;
      wrong += hits.filter(([id, score]) => scores.has(id) && scores.get(id) !== score).length;
      wrong += Math.max(0, scores.size - hits.length);
    }),
  );
console.log(JSON.stringify({ queries: durations.length, wanted, missed, wrong, scan: spreadOf(durations) }));
