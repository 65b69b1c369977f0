import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { ConceptId } from '#shared/model/ids.ts';
import type { Term, TermLanguage } from '#shared/model/terms.ts';
import { readTbx } from './read-tbx.ts';
import type { TbxConcept } from './tbx-model.ts';
import { writeTbx } from './write-tbx.ts';

/** A small generator with a fixed seed: the same concepts on every run. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const words = ['Raad', 'VN', '’s', '‘zonder', 'grenzen’', '&', '<b>', '"x"', 'café', '😀', 'G7', '&amp;', ']]>'];

test('concepts come back exactly as they were written', () => {
  const random = createRandom(7);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const text = () => Array.from({ length: 1 + random(4) }, () => pick(words)).join(' ');
  const maybe = () => (random(2) === 0 ? null : text());
  const term = (language: TermLanguage, at: number): Term => ({
    language,
    text: `${text()} ${at}`,
    standing: pick(['preferred', 'admitted', 'deprecated']),
    caseRule: pick(['exact', 'smart', 'ignore']),
    matching: pick(['all-forms', 'this-form', 'allow-gap']),
    partOfSpeech: maybe(),
    gender: maybe(),
    plural: maybe(),
    type: maybe(),
    abbreviationOf: null,
    region: language === 'en' ? pick([null, 'en-GB', 'en-US']) : null,
    note: random(2) === 0 ? `${text()}\n${text()}` : maybe(),
  });
  const terms = (language: TermLanguage, least: number) =>
    Array.from({ length: least + random(3) }, (_, at) => term(language, at));
  const shorten = (all: readonly Term[]): readonly Term[] =>
    all.map((one) => {
      const others = all.filter((other) => other.language === one.language && other.text !== one.text);
      return { ...one, abbreviationOf: others.length > 0 && random(2) === 0 ? pick(others).text : null };
    });
  const concepts = Array.from({ length: 500 }, (_, at): TbxConcept => ({
    id: `c-${at}-${text()}` as ConceptId,
    subjectField: maybe(),
    definition: maybe(),
    note: maybe(),
    source: maybe(),
    enforcement: pick([null, 'block', 'warn', 'off']),
    examples: Array.from({ length: random(3) }, () =>
      pick([
        { nl: text(), en: text(), from: maybe() },
        { nl: text(), en: '', from: maybe() },
        { nl: '', en: text(), from: maybe() },
      ]),
    ),
    terms: shorten([...terms('nl', random(2)), ...terms('en', 1)]),
    provenance: {
      createdBy: maybe(),
      createdAt: pick([null, '2026-01-02T03:04:05.678Z']),
      changedBy: maybe(),
      changedAt: pick([null, '2026-02-03T04:05:06.789Z']),
    },
  }));
  expect(readTbx(writeTbx(concepts), 'a.tbx')).toMatchObject({
    ok: true,
    value: { concepts, refused: [], warnings: [] },
  });
});

test('the glossary of the sample project survives being written and read', () => {
  const path = fileURLToPath(new URL('../../../seeds/glossary.tbx', import.meta.url));
  const first = readTbx(readFileSync(path), path);
  if (!first.ok) throw new Error('unreadable');
  const second = readTbx(writeTbx(first.value.concepts, { title: 'a & b' }), 'a.tbx');
  expect(second.ok && second.value.concepts).toEqual(first.value.concepts);
});
