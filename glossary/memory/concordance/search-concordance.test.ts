import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConcordanceParams } from '#shared/contract/concordance.ts';
import type { MemoryId } from '#shared/model/ids.ts';
import { transact } from '#glossary/store/database.ts';
import { openTestMemory, type TestMemory } from '../testing/open-test-memory.ts';
import { createConcordance, type Concordance } from './concordance.ts';
import { searchConcordance } from './search-concordance.ts';

let memory: TestMemory;
let concordance: Concordance;
beforeEach(() => {
  memory = openTestMemory();
  concordance = createConcordance(memory.db, memory.path('index'));
});
afterEach(() => {
  concordance.close();
  memory.close();
});

const { signal } = new AbortController();
const search = async (params: ConcordanceParams) => {
  const found = await searchConcordance(memory.db, concordance, params, signal);
  if (!found.ok) throw new Error(found.error.type);
  return found.value;
};
const sources = async (source: string, also: ConcordanceParams = {}) =>
  (await search({ source, ...also })).hits.map((hit) => hit.source);
/** Each hit with the pieces of Dutch that are marked. */
const marked = async (source: string, also: ConcordanceParams = {}) =>
  (await search({ source, ...also })).hits.map((hit) => hit.sourceRanges.map((range) => hit.source.slice(...range)));
const addAll = (...texts: readonly string[]) => texts.forEach((source) => memory.add({ source }));

describe('words', () => {
  test('are found whatever their capitals, accents and quotes, and marked as they stand', async () => {
    addAll('De Première van de ‘Oekraïense’ 😀  film', 'cafe\u0301 noir');
    expect(await marked('premiere')).toEqual([['Première']]);
    expect(await marked(`'OEKRAIENSE' 😀 film`)).toEqual([['Oekraïense', '😀', 'film']]);
    expect(await marked('café')).toEqual([['cafe\u0301']]);
    expect(await marked('œuvre')).toEqual([]);
  });

  test('must all be there, in any order, and next to each other where they are in quotes', async () => {
    addAll('raad voor de veiligheid', 'de veiligheid van de raad', 'de veiligheid telt');
    expect(await sources('raad veiligheid')).toHaveLength(2);
    expect(await sources('"de veiligheid"')).toHaveLength(3);
    expect(await sources('"de raad"')).toEqual(['de veiligheid van de raad']);
    expect(await marked('"veiligheid * de"')).toEqual([['veiligheid van de']]);
    expect(await sources('"raad de')).toEqual([]);
  });

  test('are parted by hyphens and dashes alone', async () => {
    addAll('De VN-Veiligheidsraad zweeg', 'De VN, Veiligheidsraad incluis');
    expect(await sources('"VN Veiligheidsraad"')).toEqual(['De VN-Veiligheidsraad zweeg']);
    expect(await sources('VN-Veiligheidsraad')).toEqual(['De VN-Veiligheidsraad zweeg']);
    expect(await sources('"VN, Veiligheidsraad"')).toEqual(['De VN, Veiligheidsraad incluis']);
  });

  test('never reach from one unit into the next', async () => {
    addAll('einde', 'begin');
    expect(await sources('"einde begin"')).toEqual([]);
    expect(await sources('"einde *"')).toEqual(['einde']);
  });

  test('are found in all their forms, the form that was typed first', async () => {
    addAll(
      'De raden stemden in met zijn allen vandaag',
      'De raad stemde in',
      'De Raad van State stemde vandaag met ons in',
    );
    expect(await sources('raad')).toEqual([
      'De raad stemde in',
      'De Raad van State stemde vandaag met ons in',
      'De raden stemden in met zijn allen vandaag',
    ]);
    expect(await sources('raad', { allForms: false })).toHaveLength(2);
    expect(await sources('Raad', { matchCase: true })).toEqual(['De Raad van State stemde vandaag met ons in']);
    memory.add({ source: 'x', target: 'The children went home and were tired' });
    for (const target of ['child', 'go', 'be', 'homes', 'tire']) expect((await search({ target })).total).toBe(1);
    expect((await search({ target: 'child', allForms: false })).total).toBe(0);
  });

  test('are found by a part, and by * and ? inside, before or behind', async () => {
    addAll('De veiligheidsraad', 'Onveilig', 'De vrijheid');
    expect(await marked('veilig', { partOfWord: true })).toEqual([['Onveilig'], ['veiligheidsraad']]);
    expect(await marked('*heid')).toEqual([['vrijheid']]);
    expect(await marked('*heid*')).toEqual([['vrijheid'], ['veiligheidsraad']]);
    expect(await marked('v*d')).toEqual([['vrijheid'], ['veiligheidsraad']]);
    expect(await marked('vrij?eid')).toEqual([['vrijheid']]);
    expect(await marked('?e')).toEqual([['De'], ['De']]);
    expect(await marked('"de v*"')).toEqual([['De vrijheid'], ['De veiligheidsraad']]);
    expect(await marked('?veilig')).toEqual([]);
  });

  test('that were pasted with the marks of their sentence are found', async () => {
    addAll('Wat is een raad?', 'Wat is een ‘raad’ dan wel');
    expect(await sources('raad?')).toHaveLength(2);
    expect(await sources('"een raad?"')).toEqual(['Wat is een raad?']);
    memory.add({ source: 'Voor 100% zeker (echt) .* van a|b' });
    expect(await marked('100% (echt), .*')).toEqual([['100%', 'echt', '*']]);
  });
});

describe('a query', () => {
  test('says what must not be there, and what else will do', async () => {
    addAll('een hond', 'een hond en een kat', 'een kat', 'een muis');
    expect(await sources('hond -kat')).toEqual(['een hond']);
    expect(new Set(await sources('hond OR muis'))).toEqual(new Set(['een hond', 'een muis', 'een hond en een kat']));
    expect(await sources('een -"een kat" -muis')).toEqual(['een hond']);
    expect(await sources('hond | muis kat')).toEqual(['een hond en een kat']);
  });

  test('of both sides finds what the Dutch has and the English has not', async () => {
    memory.add({ source: 'de raad besluit', target: 'the council decides' });
    memory.add({ source: 'de raad zwijgt', target: 'the board is silent' });
    expect((await search({ source: 'raad', target: '-council' })).hits).toMatchObject([
      { target: 'the board is silent', sourceRanges: [[3, 7]], targetRanges: [] },
    ]);
    expect((await search({ source: '-zwijgt', target: 'the' })).hits).toMatchObject([{ targetRanges: [[0, 3]] }]);
    expect((await search({ source: 'raad', target: 'board' })).total).toBe(1);
  });

  test('that wants nothing is told so', async () => {
    for (const source of ['', '  ', '-kat', '*', '""', 'OR', '-']) {
      expect(await searchConcordance(memory.db, concordance, { source }, signal)).toEqual({
        ok: false,
        error: { type: 'query-without-words' },
      });
    }
  });

  test('that is no longer wanted stops', async () => {
    transact(memory.db, () => {
      for (let n = 0; n < 500; n += 1) memory.add({ source: `zin ${n}` });
    });
    const aborted = AbortSignal.abort();
    expect(await searchConcordance(memory.db, concordance, { source: 'zin' }, aborted)).toEqual({
      ok: false,
      error: { type: 'cancelled' },
    });
  });
});

describe('hits', () => {
  test('come page by page, none twice and none left out, the whole phrase first and the newest last changed first', async () => {
    transact(memory.db, () => {
      for (let n = 0; n < 250; n += 1) {
        const source = n % 7 === 0 ? `de raad nummer ${n}` : `raad van de nummer ${n}`;
        memory.add({ source, changedAt: `2026-01-${String((n % 28) + 1).padStart(2, '0')}T00:00:00Z` });
      }
    });
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: Awaited<ReturnType<typeof search>> = await search({ source: 'de raad', limit: 40, after });
      expect(page.total).toBe(250);
      seen.push(...page.hits.map((hit) => hit.source));
      after = page.next;
    }
    expect(new Set(seen).size).toBe(250);
    expect(seen).toHaveLength(250);
    expect(seen.slice(0, 36).every((text) => text.startsWith('de raad'))).toBe(true);
    const dates = (await search({ source: 'raad', order: 'newest', limit: 250 })).hits.map(
      (hit) => hit.provenance.changedAt,
    );
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  test('keep to the memories, documents, authors and days that are asked for', async () => {
    const other = memory.addMemory('Ander', { enabled: 0 });
    memory.add({ source: 'raad een', document: 'Brief 2024.docx', changedAt: '2024-03-01T10:00:00Z' });
    memory.add({ source: 'raad twee', document: 'Nota.docx', changedAt: '2025-03-01T23:59:59Z' });
    const third = memory.add({ source: 'raad drie', memoryId: other, changedAt: '2026-03-01T10:00:00Z' });
    memory.db.run(`UPDATE unit SET created_by = 'Zoë', changed_at = '2026-03-02T10:00:00Z' WHERE id = :third`, {
      third,
    });
    expect(await sources('raad')).toHaveLength(2);
    const memoryIds = [String(other) as MemoryId];
    expect(await sources('raad', { memoryIds })).toEqual(['raad drie']);
    expect(await sources('raad', { memoryIds, author: 'zoe' })).toEqual(['raad drie']);
    expect(await sources('raad', { author: 'zoe' })).toEqual([]);
    expect(await sources('raad', { document: 'BRIEF' })).toEqual(['raad een']);
    expect(await sources('raad', { from: '2024-03-02', to: '2025-03-01' })).toEqual(['raad twee']);
    expect(await sources('raad', { to: '2024-12-31' })).toEqual(['raad een']);
  });
});
