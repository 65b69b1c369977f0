import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeAtomically } from './write-atomically.ts';

const bytes = new TextEncoder().encode('nieuw');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veerman-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('saving a file', () => {
  it('writes a new file and leaves nothing else behind', async () => {
    const path = join(folder, 'a.pdf');
    expect(await writeAtomically(path, bytes)).toEqual({ ok: true, value: { path } });
    expect(readFileSync(path, 'utf8')).toBe('nieuw');
    expect(readdirSync(folder)).toEqual(['a.pdf']);
  });

  it('replaces what is there and keeps its rights', async () => {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, 'oud');
    chmodSync(path, 0o640);
    await writeAtomically(path, bytes);
    expect(readFileSync(path, 'utf8')).toBe('nieuw');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it('follows a link instead of replacing it', async () => {
    const path = join(folder, 'real.pdf');
    const link = join(folder, 'link.pdf');
    writeFileSync(path, 'oud');
    symlinkSync(path, link);
    await writeAtomically(link, bytes);
    expect(readFileSync(path, 'utf8')).toBe('nieuw');
  });

  it('says why a file cannot be written, and leaves no part of it', async () => {
    const path = join(folder, 'no such folder', 'a.pdf');
    expect(await writeAtomically(path, bytes)).toEqual({
      ok: false,
      error: { type: 'cannot-write', path, reason: { type: 'system', code: 'ENOENT' } },
    });
    expect(await writeAtomically(folder, bytes)).toMatchObject({ ok: false, error: { type: 'cannot-write' } });
    expect(readdirSync(folder)).toEqual([]);
  });
});
