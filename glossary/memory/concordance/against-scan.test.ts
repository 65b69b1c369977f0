import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ConcordanceParams } from '#shared/contract/concordance.ts';
import { transact } from '#glossary/store/database.ts';
import { makeRandom } from '#glossary/text/testing/make-random.ts';
import { openTestMemory, type TestMemory } from '../testing/open-test-memory.ts';
import { createConcordance, type Concordance } from './concordance.ts';
import { searchConcordance } from './search-concordance.ts';
import { foldWord, listSearchWords } from './search-words.ts';
import { stemWord, type Side } from './stem-word.ts';

/** Real pairs: the sample's sentences and their English. */
const tmx = readFileSync(join(import.meta.dirname, '../../../seeds/memory.tmx'), 'utf8');
const texts = [...tmx.matchAll(/<seg>(.*?)<\/seg>/gu)].map(([, text]) =>
  (text ?? '').replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"'),
);
const pairs = texts.flatMap((source, at) => (at % 2 === 0 ? [{ source, target: texts[at + 1] ?? '' }] : []));

const random = makeRandom(20_260_101);
const pick = <T>(items: readonly T[]): T => items[random(items.length)]!;
const chance = (share: number) => random(100) < share;

/** A query as the test knows it: no text that would have to be read. */
interface Word {
  readonly typed: string;
  readonly wild: boolean;
}
interface Asked {
  readonly wanted: readonly (readonly (readonly Word[])[])[];
  readonly unwanted: readonly (readonly Word[])[];
}
interface Options {
  readonly allForms: boolean;
  readonly partOfWord: boolean;
  readonly matchCase: boolean;
}

const spell = (item: readonly Word[]) =>
  item.length > 1 ? `"${item.map(({ typed }) => typed).join(' ')}"` : (item[0]?.typed ?? '');
const spellAll = ({ wanted, unwanted }: Asked) =>
  [...wanted.map((items) => items.map(spell).join(' OR ')), ...unwanted.map((item) => `-${spell(item)}`)].join(' ');

/** What a scan without any index does, word by word. */
function matchesWord(side: Side, word: Word, raw: string, { allForms, partOfWord, matchCase }: Options): boolean {
  const [typed, there] = matchCase ? [word.typed, raw] : [foldWord(word.typed), foldWord(raw)];
  if (word.wild) {
    const source = [...typed].map((letter) => (letter === '*' ? '.*' : letter === '?' ? '.' : `[${letter}]`)).join('');
    return new RegExp(partOfWord ? source : `^${source}$`, 'su').test(there);
  }
  if (partOfWord ? there.includes(typed) : there === typed) return true;
  const stem = stemWord(side, word.typed);
  return allForms && !matchCase && stem !== null && stem === stemWord(side, raw);
}

function holds(side: Side, text: string, { wanted, unwanted }: Asked, options: Options): boolean {
  const words = listSearchWords(text).map(({ raw }) => raw);
  const has = (item: readonly Word[]) =>
    words.some((_, first) =>
      item.every((word, at) => {
        const raw = words[first + at];
        return raw !== undefined && matchesWord(side, word, raw, options);
      }),
    );
  return wanted.every((items) => items.some(has)) && !unwanted.some(has);
}

const isLetters = (raw: string) => /^[\p{L}\p{M}]+$/u.test(raw);

function someWord(side: Side): Word {
  const words = listSearchWords(pick(pairs)[side]).filter(({ raw }) => isLetters(raw));
  const typed = words.length > 0 ? pick(words).raw : 'de';
  if (typed.length < 4 || !chance(30)) return { typed: chance(20) ? typed.toUpperCase() : typed, wild: false };
  const cut = 1 + random(typed.length - 2);
  return {
    typed: pick([
      `${typed.slice(0, cut)}*`,
      `*${typed.slice(cut)}`,
      `*${typed.slice(cut, cut + 2)}*`,
      `${typed.slice(0, cut)}?${typed.slice(cut + 1)}`,
      `${typed.slice(0, 1)}*${typed.slice(-1)}`,
    ]),
    wild: true,
  };
}

function someItem(side: Side): readonly Word[] {
  if (!chance(35)) return [someWord(side)];
  const words = listSearchWords(pick(pairs)[side]).map(({ raw }) => raw);
  const first = random(Math.max(1, words.length - 3));
  const phrase = words.slice(first, first + 2 + random(2)).filter(isLetters);
  return phrase.length > 1
    ? phrase.map((typed) => (chance(10) ? someWord(side) : { typed, wild: false }))
    : [someWord(side)];
}

function someQuery(side: Side): Asked {
  const wanted = Array.from({ length: 1 + random(3) }, () =>
    Array.from({ length: chance(20) ? 2 : 1 }, () => someItem(side)),
  );
  return { wanted, unwanted: chance(20) ? [someItem(side)] : [] };
}

let memory: TestMemory;
let concordance: Concordance;
const open = () => (concordance = createConcordance(memory.db, memory.path('index')));
beforeEach(() => {
  memory = openTestMemory();
  open();
});
afterEach(() => {
  concordance.close();
  memory.close();
});

/** Every hit of all pages, which must agree with the total. */
async function findAll(params: ConcordanceParams): Promise<readonly number[]> {
  const ids: number[] = [];
  for (let after: string | undefined; ;) {
    const page = await searchConcordance(
      memory.db,
      concordance,
      { ...params, limit: 30, ...(after && { after }) },
      new AbortController().signal,
    );
    if (!page.ok) throw new Error(page.error.type);
    ids.push(...page.value.hits.map(({ unitId }) => Number(unitId)));
    if (page.value.next === null) {
      expect(page.value.total).toBe(ids.length);
      return ids.sort((a, b) => a - b);
    }
    after = page.value.next;
  }
}

const scan = (source: Asked | null, target: Asked | null, options: Options) =>
  memory.db
    .all<{ id: number; source: string; target: string }>('SELECT id, source, target FROM unit ORDER BY id')
    .filter((unit) => !source || holds('source', unit.source, source, options))
    .filter((unit) => !target || holds('target', unit.target, target, options))
    .map(({ id }) => id);

const swapWord = (text: string) => {
  const words = text.split(' ');
  words[random(words.length)] = pick(pick(texts).split(' '));
  return words.join(' ');
};

function changeSome(): void {
  transact(memory.db, () => {
    for (let left = 40; left > 0; left -= 1)
      memory.add({ source: swapWord(pick(pairs).source), target: swapWord(pick(pairs).target) });
    const ids = memory.db.all<{ id: number }>('SELECT id FROM unit').map(({ id }) => id);
    for (let left = 15; left > 0; left -= 1) {
      const { source, target } = pick(pairs);
      memory.db.run('UPDATE unit SET source = :source, target = :target WHERE id = :id', {
        source,
        target,
        id: pick(ids),
      });
      memory.db.run('DELETE FROM unit WHERE id = :id', { id: pick(ids) });
    }
  });
}

test('the index finds exactly what a scan finds, through changes, saves, merges and reopenings', async () => {
  expect(pairs.length).toBeGreaterThan(100);
  transact(memory.db, () => pairs.forEach((pair) => memory.add(pair)));
  let found = 0;
  for (let round = 0; round < 6; round += 1) {
    if (round > 0) changeSome();
    if (round % 3 === 1) await concordance.settle();
    if (round % 4 === 3) {
      concordance.close();
      open();
    }
    for (let left = 40; left > 0; left -= 1) {
      const options = { allForms: chance(60), partOfWord: chance(20), matchCase: chance(20) };
      const both = chance(25);
      const source = both || chance(60) ? someQuery('source') : null;
      const target = both || !source ? someQuery('target') : null;
      const params = { source: source ? spellAll(source) : '', target: target ? spellAll(target) : '', ...options };
      const wanted = scan(source, target, options);
      expect(await findAll(params), JSON.stringify(params)).toEqual(wanted);
      found += wanted.length;
    }
  }
  expect(found).toBeGreaterThan(2000);
}, 120_000);
