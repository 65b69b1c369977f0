import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { openTemporaryEngine, type TemporaryEngine } from '../testing/temporary-workspace.ts';
import { serveLoopback, type LoopbackHost } from './serve-loopback.ts';

let temporary: TemporaryEngine;
let host: LoopbackHost;
let outside: string;

beforeEach(async () => {
  temporary = openTemporaryEngine('starter');
  outside = mkdtempSync(join(tmpdir(), 'veerman-page-'));
  const pageFolder = join(outside, 'page');
  writeFileSync(join(outside, 'secret.html'), 'secret');
  const { mkdirSync } = await import('node:fs');
  mkdirSync(pageFolder);
  writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>page</title>');
  host = await serveLoopback({ engine: temporary.engine, pageFolder });
});
afterEach(async () => {
  await host.close();
  await temporary.close();
  rmSync(outside, { recursive: true, force: true });
});

const origin = () => `http://127.0.0.1:${host.port}`;

async function comeIn(): Promise<string> {
  const answer = await fetch(host.url, { redirect: 'manual' });
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

function openSocket(headers: Record<string, string>, path = '/engine'): Promise<'open' | number> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${host.port}${path}`, { headers });
    socket.once('open', () => {
      socket.terminate();
      resolve('open');
    });
    socket.once('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
    socket.once('error', () => {});
  });
}

/** Sends bytes as they are, reads what comes back, and hangs up rudely. */
function sendRaw(bytes: string | Uint8Array, after = ''): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(host.port, '127.0.0.1');
    let answer = '';
    socket.on('data', (chunk) => {
      answer += String(chunk);
      if (answer.includes('101 Switching')) socket.write(Buffer.from(after, 'latin1'));
      else socket.resetAndDestroy();
    });
    socket.on('error', () => {}).on('close', () => resolve(answer));
    socket.write(bytes);
  });
}

test('the printed address lets one browser in, once', async () => {
  const cookie = await comeIn();
  expect(cookie).not.toBe('');
  expect((await fetch(origin(), { headers: { cookie } })).status).toBe(200);
  expect((await fetch(host.url, { redirect: 'manual' })).status).toBe(403);
  expect((await fetch(host.url, { redirect: 'manual', headers: { cookie } })).status).toBe(302);
});

test('nobody comes in without the cookie, with a guessed token, or under another name of the machine', async () => {
  const cookie = await comeIn();
  expect((await fetch(origin())).status).toBe(403);
  expect((await fetch(`${origin()}/?token=guess`)).status).toBe(403);
  expect((await fetch(`http://localhost:${host.port}/`, { headers: { cookie } })).status).toBe(403);
});

test('the engine answers only a page of this very origin that holds the cookie', async () => {
  const cookie = await comeIn();
  expect(await openSocket({ cookie, origin: origin() })).toBe('open');
  expect(await openSocket({ origin: origin() })).toBe(403);
  expect(await openSocket({ cookie })).toBe(403);
  expect(await openSocket({ cookie, origin: 'http://evil.example' })).toBe(403);
  expect(await openSocket({ cookie, origin: origin() }, '/other')).toBe(403);
});

test('only files of the page are served, with a strict policy', async () => {
  const headers = { cookie: await comeIn() };
  const page = await fetch(origin(), { headers });
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  for (const path of ['/../secret.html', '/%2e%2e/secret.html', '/..%2fsecret.html', '/%00', '/%zz', '/none.html']) {
    expect((await fetch(origin() + path, { headers })).status, path).toBe(404);
  }
});

test('a text that is no message ends the connection and nothing else', async () => {
  const cookie = await comeIn();
  const socket = new WebSocket(`ws://127.0.0.1:${host.port}/engine`, { headers: { cookie, origin: origin() } });
  await new Promise((resolve) => socket.once('open', resolve));
  socket.send('{nonsense');
  expect(await new Promise((resolve) => socket.once('close', resolve))).toBe(1003);
  expect(await openSocket({ cookie, origin: origin() })).toBe('open');
});

test('requests that are no addresses are refused, and the server goes on', async () => {
  const cookie = await comeIn();
  for (const target of ['//', 'http://', '*', '/%']) {
    expect(await sendRaw(`GET ${target} HTTP/1.1\r\nHost: x\r\n\r\n`), target).toContain('403');
  }
  expect((await fetch(origin(), { headers: { cookie } })).status).toBe(200);
});

test('a peer that hangs up during the upgrade, or breaks the protocol, takes nobody along', async () => {
  const cookie = await comeIn();
  const upgrade = (host_: string) =>
    `GET /engine HTTP/1.1\r\nHost: ${host_}\r\nOrigin: ${origin()}\r\nCookie: ${cookie}\r\nUpgrade: websocket\r\n` +
    'Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n';
  for (let turn = 0; turn < 20; turn += 1) {
    const socket = connect(host.port, '127.0.0.1').on('error', () => {});
    socket.write(upgrade('x') + 'x'.repeat(100_000));
    socket.resetAndDestroy();
  }
  const mine = upgrade(`127.0.0.1:${host.port}`);
  await sendRaw(mine, '\x81\x02AA');
  await sendRaw(mine, '\x81\x82\0\0\0\0\xff\xfe');
  await sendRaw(mine, '\x81\xff\0\0\0\x01\0\0\0\0\0\0\0\0');
  expect(await openSocket({ cookie, origin: origin() })).toBe('open');
});

test('the token is not good under another name of the machine', async () => {
  const path = host.url.slice(origin().length);
  expect(await sendRaw(`GET ${path} HTTP/1.1\r\nHost: evil.example\r\n\r\n`)).toContain('403');
  expect(await comeIn()).not.toBe('');
});
