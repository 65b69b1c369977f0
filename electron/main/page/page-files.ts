import { extname, join, relative, resolve, sep } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** The media type by the ending of the name; what the build does not make is served as plain bytes, which no page runs. */
export function mediaTypeOf(file: string): string {
  return mediaTypes[extname(file).toLowerCase()] ?? 'application/octet-stream';
}

/** The file behind an address of the page; null for another host, a malformed address or a way out of the folder. */
export function findPageFile(folder: string, address: string): string | null {
  let path: string;
  try {
    const url = new URL(address);
    if (url.host !== 'app') return null;
    path = decodeURIComponent(url.pathname);
  } catch {
    return null;
  }
  if (path.includes('\0') || path.includes('\\')) return null;
  const file = resolve(join(folder, path === '/' ? 'index.html' : path));
  const inside = relative(resolve(folder), file);
  return inside === '' || inside === '..' || inside.startsWith(`..${sep}`) ? null : file;
}
