import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine, type Engine } from '#glossary/engine.ts';
import { createSession } from '#renderer/session/create-session.ts';
import { findSegment, liveTextOf } from '#renderer/session/selectors.ts';
import type { Session } from '#renderer/session/session.ts';
import type { SessionState } from '#renderer/session/state.ts';
import type { EngineWatcher } from '#renderer/engine/watch-engine.ts';
import type { ClientMessage, ServerMessage } from '#shared/rpc/envelope.ts';
import { connectInProcess } from '#shared/rpc/connect-in-process.ts';
import { createClient } from '#shared/rpc/create-client.ts';
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

/** Starts on a fresh sample project. */
export function startSession(): StartedSession {
  const folder = mkdtempSync(join(tmpdir(), 'veerman-session-'));
  const openEngine = (): Engine =>
    createEngine({
      workspacePath: join(folder, 'workspace.sqlite'),
      seedsFolder: join(top, 'seeds'),
      fontsFolder: join(top, 'out', 'fonts'),
      whenMissing: 'sample',
    });
  let engine = openEngine();
  let cut = () => {};
  const connect = () => {
    const [page, host] = connectInProcess<ClientMessage, ServerMessage>();
    serve(host as never, engine);
    return { client: createClient(page as never), close: () => page.close() };
  };
  let watcher: EngineWatcher | null = null;
  const hand = () => {
    const { client, close } = connect();
    client.onGone(() => watcher?.onGone());
    cut = close;
    watcher?.onClient(client);
  };
  const session = createSession((asked) => {
    watcher = asked;
    return { retry: () => {} };
  });
  hand();

  const row = (number: number) => {
    const found = session.store.get().open?.segments[number - 1];
    if (!found) throw new Error(`no row ${number}`);
    return found;
  };
  return {
    session,
    row,
    text: (number) => liveTextOf(session.store.get(), row(number).id) ?? '',
    stored: async (id) => {
      const articleId = findSegment(session.store.get(), id)?.articleId;
      if (!articleId) throw new Error('no such row on the desk');
      const { client, close } = connect();
      const result = await client.call('articles.open', { articleId });
      close();
      const found = result.ok ? result.value.segments.find((segment) => segment.id === id) : null;
      if (!found) throw new Error('no such row in the workspace');
      return found;
    },
    loseEngine: () => {
      cut();
      engine.close();
    },
    reviveEngine: () => {
      engine = openEngine();
      hand();
    },
    openOther: () =>
      createSession((asked) => {
        asked.onClient(connect().client);
        return { retry: () => {} };
      }),
    until: (holds, of = session) => waitUntil(of, holds),
    stop: () => {
      cut();
      engine.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
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
