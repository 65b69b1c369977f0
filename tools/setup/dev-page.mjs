import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createServer as createSocket } from 'node:net';
import { createInterface } from 'node:readline';
import { out, top } from './places.mjs';
import { say } from './say.mjs';

/**
 * Vite's server for the page, and behind it the loopback host, run from its sources and started again when they change.
 * The page finds it again by itself; this server carries the host's key, so the page needs none.
 */
export async function serveDevPage(args) {
  const host = { port: await findFreePort(), cookie: '' };
  keepPlaceForPage();
  const { createServer } = await import('vite');
  const server = await createServer({
    configFile: join(top, 'vite.page.config.ts'),
    server: { host: '127.0.0.1', proxy: { '^/engine$': proxyTo(host, () => server.resolvedUrls?.local ?? []) } },
  });
  await server.listen();
  const engine = watchHost(args, host);
  server.printUrls();
  return new Promise((resolve) => {
    const stop = () => engine.kill();
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
    engine.once('close', (code) => void server.close().then(() => resolve(code ?? 0)));
  });
}

/** The host will not start without a built page, though in development nobody asks it for one. */
function keepPlaceForPage() {
  const file = join(out, 'renderer', 'index.html');
  if (existsSync(file)) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  rmSync(join(out, '.stamps', 'page'), { force: true });
}

/** Only a page of this very server gets through: any web site can open a socket to this machine. */
function proxyTo(host, ownAddresses) {
  return {
    target: `ws://127.0.0.1:${host.port}`,
    ws: true,
    configure: (proxy) => {
      proxy.on('proxyReqWs', (outgoing, incoming, socket) => {
        const own = ownAddresses().map((address) => new URL(address).origin);
        if (!own.includes(incoming.headers.origin)) return socket.destroy();
        outgoing.setHeader('host', `127.0.0.1:${host.port}`);
        outgoing.setHeader('origin', `http://127.0.0.1:${host.port}`);
        outgoing.setHeader('cookie', host.cookie);
      });
      proxy.on('error', () => {});
    },
  };
}

/** Node watches the sources itself; each start prints the host's new address, whose one-time key is turned in here. */
function watchHost(args, host) {
  const program = [join(top, 'glossary', 'hosts', 'cli.ts'), 'serve', '--json', '--port', String(host.port), ...args];
  const engine = spawn(process.execPath, ['--watch', '--watch-preserve-output', ...program], {
    cwd: top,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  createInterface(engine.stdout).on('line', (line) => {
    if (!line.startsWith('{')) return;
    void turnIn(JSON.parse(line).url).then((cookie) => {
      host.cookie = cookie;
      say('the engine is ready');
    });
  });
  return engine;
}

async function turnIn(url) {
  const response = await fetch(url, { redirect: 'manual' });
  return (response.headers.get('set-cookie') ?? '').split(';')[0];
}

function findFreePort() {
  return new Promise((resolve) => {
    const probe = createSocket().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
