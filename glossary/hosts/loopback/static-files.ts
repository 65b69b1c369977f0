import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** Headers of every answer: the page may load and reach nothing but this server. */
export const safeHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Sends a file of the page's folder; anything outside it, and anything that is not there, is 404. */
export async function sendStaticFile(folder: string, urlPath: string, response: ServerResponse): Promise<void> {
  const path = resolveInside(folder, urlPath === '/' ? '/index.html' : urlPath);
  const type = path && mediaTypes[extname(path)];
  const body = path && type ? await readFile(path).catch(() => null) : null;
  if (!body || !type) {
    response.writeHead(404, { ...safeHeaders, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not here.\n');
    return;
  }
  response.writeHead(200, { ...safeHeaders, 'Content-Type': type }).end(body);
}

function resolveInside(folder: string, urlPath: string): string | null {
  const decoded = decodePath(urlPath);
  if (decoded === null || decoded.includes('\0')) return null;
  const path = normalize(join(folder, decoded));
  return path.startsWith(normalize(folder) + sep) ? path : null;
}

function decodePath(urlPath: string): string | null {
  try {
    return decodeURIComponent(urlPath);
  } catch {
    return null;
  }
}
