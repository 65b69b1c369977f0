import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from './install.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'veerman-install-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const zod = { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-a' } };
const here = { os: [process.platform], cpu: [process.arch] };

function write(wanted: object, present: object | null): void {
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }));
  if (!present) return;
  mkdirSync(join(folder, 'node_modules'));
  writeFileSync(join(folder, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: present }));
}

describe('whether the packages are those of the lock file', () => {
  it('is true when npm’s own record says the same', () => {
    write(zod, zod);
    expect(isInstalled(folder)).toBe(true);
  });

  it.each([
    ['nothing is installed, or an installation was interrupted', null],
    ['a package is missing', {}],
    ['a package has another version', { 'node_modules/zod': { version: '4.6.6', integrity: 'sha512-a' } }],
    ['a package has other contents', { 'node_modules/zod': { version: '4.6.7', integrity: 'sha512-b' } }],
  ])('is false when %s', (_case, present) => {
    write(zod, present);
    expect(isInstalled(folder)).toBe(false);
  });

  it('does not insist on optional packages of other platforms, but on those of this one', () => {
    const other = { 'node_modules/a': { version: '1.0.0', optional: true, os: ['plan9'], cpu: ['mips'] } };
    write({ ...zod, ...other }, zod);
    expect(isInstalled(folder)).toBe(true);
    writeFileSync(
      join(folder, 'package-lock.json'),
      JSON.stringify({ packages: { ...zod, 'node_modules/b': { version: '1.0.0', optional: true, ...here } } }),
    );
    expect(isInstalled(folder)).toBe(false);
  });

  it('is a failure with words when there is no lock file', () => {
    expect(() => isInstalled(folder)).toThrow(/package-lock.json is missing/);
  });
});
