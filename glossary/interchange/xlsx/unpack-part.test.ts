import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { listParts, unpackPart } from './unpack-part.ts';

const bomb = zipSync({ 'sheet.xml': new Uint8Array(40_000_000) });

function unpack(bytes: Uint8Array, declared?: number) {
  const [part] = listParts(bytes) ?? [];
  let taken = 0;
  const pieces = unpackPart(bytes, { ...part!, ...(declared === undefined ? {} : { declared }) }, 1e9, (piece) => {
    taken += piece.length;
    return true;
  });
  for (;;) {
    const step = pieces.next();
    if (step.done) return { result: step.value, taken };
  }
}

const refusal = { ok: false, error: { type: 'unpacks-far', limit: 16 } };

test('What unpacks a thousand times is refused before any of it is unpacked, where its directory says so', () => {
  expect(unpack(bomb)).toEqual({ result: refusal, taken: 0 });
});

test('A directory that says less is not believed', () => {
  const { result, taken } = unpack(bomb, 100);
  expect(result).toEqual(refusal);
  expect(taken).toBeLessThanOrEqual(16_000_000);
});

test('A part that holds what its directory says comes out whole', () => {
  expect(unpack(zipSync({ a: new TextEncoder().encode('de veerman '.repeat(5000)) }))).toMatchObject({
    result: { ok: true },
    taken: 55_000,
  });
});
