import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, type Engine } from '#glossary/engine.ts';
import { createSession } from '#renderer/session/create-session.ts';
import { findSegment, liveTextOf } from '#renderer/session/selectors.ts';
import type { Session } from '#renderer/session/session.ts';
import type { SessionState } from '#renderer/session/state.ts';
import type { EngineWatch, EngineWatcher } from '#renderer/engine/watch-engine.ts';
import type { ClientMessage, ServerMessage } from '#shared/rpc/envelope.ts';
import { connectInProcess } from '#shared/rpc/connect-in-process.ts';
import { createClient, type EngineClient } from '#shared/rpc/create-client.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import type { Segment } from '#shared/model/segment.ts';
import { serve } from '#shared/rpc/serve.ts';

/** The page's session on a real engine and a real workspace file, without a page. */
export interface StartedSession {
  readonly session: Session;
  /** What is stored, read past the session. */
  stored(id: SegmentId): Promise<Segment>;
  /** The engine goes as if it were killed: what it was asked is not answered any more. */
  loseEngine(): void;
  /** A fresh engine on the same workspace. */
  reviveEngine(): void;
  /** Another page on the same engine. */
  openOther(): Session;
  until(holds: (state: SessionState) => boolean, session?: Session): Promise<SessionState>;
  row(number: number): Segment;
  text(number: number): string;
  stop(): void;
}

const top = join(import.meta.dirname, '..', '..');

/** Without a page nothing is drawn: frames come by the clock, and there is nothing that the page has to do first. */
function provideFrames(): void {
  globalThis.requestAnimationFrame ??= (draw) => Number(setTimeout(() => draw(performance.now()), 16));
  globalThis.cancelAnimationFrame ??= (frame) => clearTimeout(frame);
  globalThis.requestIdleCallback ??= (work) =>
    Number(setTimeout(() => work({ didTimeout: false, timeRemaining: () => 0 })));
  globalThis.cancelIdleCallback ??= (handle) => clearTimeout(handle);
}

/** Starts on a fresh sample project. */
export function startSession(): StartedSession {
  provideFrames();
  const folder = mkdtempSync(join(tmpdir(), 'veerman-session-'));
  const seat = createSeat(join(folder, 'workspace.sqlite'));
  const session = createSession(seat.watch);
  const row = (number: number) => {
    const found = session.store.get().open?.segments[number - 1];
    if (!found) throw new Error(`no row ${number}`);
    return found;
  };
  return {
    session,
    row,
    text: (number) => liveTextOf(session.store.get(), row(number).id) ?? '',
    stored: (id) => readStored(seat.connect().client, session, id),
    loseEngine: seat.lose,
    reviveEngine: seat.revive,
    openOther: () =>
      createSession((asked) => {
        asked.onClient(seat.connect().client);
        return { retry: () => {} };
      }),
    until: (holds, of = session) => waitUntil(of, holds),
    stop: () => {
      seat.lose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the session's engine sits: it can go, and another can come. */
function createSeat(workspacePath: string) {
  const open = (): Engine =>
    createEngine({
      workspacePath,
      seedsFolder: join(top, 'seeds'),
      fontsFolder: join(top, 'out', 'fonts'),
      whenMissing: 'sample',
    });
  let engine = open();
  let watcher: EngineWatcher | null = null;
  let cut = () => {};
  const connect = () => {
    const [page, host] = connectInProcess<ServerMessage, ClientMessage>();
    serve(host, engine);
    return { client: createClient(page), close: page.close };
  };
  const hand = () => {
    const { client, close } = connect();
    client.onGone(() => watcher?.onGone());
    cut = close;
    watcher?.onClient(client);
  };
  return {
    connect,
    watch: (asked: EngineWatcher): EngineWatch => {
      watcher = asked;
      hand();
      return { retry: () => {} };
    },
    lose: () => {
      cut();
      engine.close();
    },
    revive: () => {
      engine = open();
      hand();
    },
  };
}

async function readStored(client: EngineClient, session: Session, id: SegmentId): Promise<Segment> {
  const articleId = findSegment(session.store.get(), id)?.articleId;
  if (!articleId) throw new Error('no such row on the desk');
  const result = await client.call('articles.open', { articleId });
  client.close();
  const found = result.ok ? result.value.segments.find((segment) => segment.id === id) : null;
  if (!found) throw new Error('no such row in the workspace');
  return found;
}

/** The first state of the session in which something holds. */
function waitUntil(session: Session, holds: (state: SessionState) => boolean): Promise<SessionState> {
  return new Promise((resolve) => {
    const look = () => {
      const state = session.store.get();
      if (!holds(state)) return;
      unsubscribe();
      resolve(state);
    };
    const unsubscribe = session.store.subscribe(look);
    look();
  });
}
