import { readFileSync } from 'node:fs';
import { lookUp } from '#glossary/memory/index/look-up.ts';
import { openIndex } from '#glossary/memory/index/open-index.ts';
const folder = process.argv[2]!;
const th = Number(process.argv[3] ?? 70);
const queries = JSON.parse(readFileSync(`${folder}/queries.json`, 'utf8')) as string[];
const t0 = performance.now();
const { index } = openIndex(`${folder}/index`, JSON.parse(readFileSync(`${folder}/root.json`, 'utf8')))!;
console.log(
  'open',
  performance.now() - t0,
  [...index.groups.values()]
    .map((g) => `${g.length}:${g.blocks.map((b) => b.count)}`)
    .slice(0, 20)
    .join(' '),
);
for (let round = 0; round < 3; round++) {
  const times = queries.map((q) => {
    const s = performance.now();
    const n = lookUp(index, q, { threshold: th, limit: Infinity })!.length;
    return { t: performance.now() - s, n, q };
  });
  times.sort((a, b) => a.t - b.t);
  console.log('median', times[250]!.t, 'p90', times[450]!.t, 'p95', times[475]!.t, 'max', times[499]!.t);
  if (round == 2) for (const { t, n, q } of times.slice(-30)) console.log(t.toFixed(2), n, q.slice(0, 110));
}
