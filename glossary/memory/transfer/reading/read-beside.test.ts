import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { makeTestFolder } from '#glossary/store/test-folder.ts';
import { createStager, type StageSink, type StageValue } from '../create-stager.ts';
import { SourceRefused } from '../open-bytes.ts';
import { readPairsFile } from '../read-pairs-file.ts';
import { readBeside } from './read-beside.ts';

const folder = makeTestFolder();
afterAll(() => folder.remove());
const pace = { rest() {} };

function writeTmx(name: string, units: number, end = '</body></tmx>') {
  const unit = (at: number) =>
    at % 100 === 7
      ? `<tu>\n<tuv xml:lang="nl"><seg>Alleen ${at}</seg></tuv></tu>\n`
      : `<tu changedate="20220101T000000Z"><tuv xml:lang="nl"><seg>Zin ${at % 1500} van de veerman</seg></tuv>
<tuv xml:lang="en"><seg>Sentence ${at}</seg></tuv></tu>\n`;
  const body = Array.from({ length: units }, (_, at) => unit(at)).join('');
  const file = folder.path(name);
  writeFileSync(file, `<tmx version="1.4"><header srclang="nl"/><body>\n${body}${end}`);
  return { file, name, table: null };
}

function collect() {
  const rows: (readonly StageValue[])[] = [];
  const refused: [number, string][] = [];
  const sink: StageSink = {
    row: (...values) => void rows.push([...values]),
    refused: (line, reason) => void refused.push([line, reason]),
  };
  return { rows, refused, sink };
}

test('A thread beside reads the same rows, refusals and numbers as reading here does', async () => {
  const file = writeTmx('a.tmx', 3000);
  const here = collect();
  const stager = createStager(here.sink);
  await readPairsFile(file, stager, pace);
  const beside = collect();
  const summary = await readBeside(file, beside.sink, pace);
  expect(here.rows).toHaveLength(2970);
  expect(beside.rows).toEqual(here.rows);
  expect(beside.refused).toEqual(here.refused);
  expect(summary).toEqual(stager.summary());
});

test('A file that breaks off is refused with its place, as it is without a thread', async () => {
  const file = writeTmx('b.tmx', 600, '<tu><seg></tu>');
  const refusal = await readBeside(file, collect().sink, pace).catch((error: unknown) => error);
  const here = await readPairsFile(file, createStager(collect().sink), pace).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(SourceRefused);
  expect((refusal as SourceRefused).failure).toEqual((here as SourceRefused).failure);
});

test('Who takes no more rows ends the reading, also while the reader waits for him', async () => {
  const file = writeTmx('c.tmx', 20_000);
  let taken = 0;
  const sink: StageSink = {
    row() {
      taken += 1;
      if (taken === 300) throw new Error('the disk is full');
    },
    refused() {},
  };
  await expect(readBeside(file, sink, pace)).rejects.toThrow('the disk is full');
  expect(taken).toBe(300);
  const stopped = { rest: () => expect.fail('cancelled') };
  await expect(readBeside(file, collect().sink, stopped)).rejects.toThrow('cancelled');
});
