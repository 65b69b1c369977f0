import { describe, expect, it } from 'vitest';
import { findPageFile, mediaTypeOf } from './page-files.ts';

const folder = '/product/out/renderer';

describe('the files that the page may read', () => {
  it('serves the start page for the bare address', () => {
    expect(findPageFile(folder, 'veerman://app/')).toBe(`${folder}/index.html`);
  });

  it('serves a file of the folder, spaces and accents too', () => {
    expect(findPageFile(folder, 'veerman://app/assets/caf%C3%A9%20a.js?v=1#x')).toBe(`${folder}/assets/café a.js`);
  });

  it.each([
    'veerman://app/..%2f..%2fpackage.json',
    'veerman://app/assets/..%2f..%2f..%2fmain/index.mjs',
    'veerman://app/%2e%2e%2f%2e%2e%2fetc/passwd',
    'veerman://app/..%5c..%5csecret',
    'veerman://app/a%00.js',
    'veerman://app/%E0%A4%A',
    'veerman://elsewhere/index.html',
    'veerman://app/..%2frenderer-of-another/index.html',
    'not an address',
  ])('refuses %s', (address) => {
    expect(findPageFile(folder, address)).toBeNull();
  });

  it('names the media type that a module script needs', () => {
    expect(mediaTypeOf('/a/b.js')).toContain('text/javascript');
    expect(mediaTypeOf('/a/b.exe')).toBe('application/octet-stream');
  });
});
