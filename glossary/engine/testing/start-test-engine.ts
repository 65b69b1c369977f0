import type { EngineEventName } from '#shared/contract/events.ts';
import type { EngineHandlers, MethodName, ParamsOf, Progress, ValueOf } from '#shared/contract/engine-api.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { SegmentId } from '#shared/model/ids.ts';
import type { Segment } from '#shared/model/segment.ts';
import type { Result } from '#shared/result.ts';
import { createEngine, type Engine, type EngineDeps } from '#glossary/engine.ts';
import { makeTestFolder, type TestFolder } from '#glossary/store/test-folder.ts';
import { writeTinySeeds } from './tiny-seeds.ts';

/** What a call may be given besides its parameters. */
export interface TestCall {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** The engine on a real file, with the calls that tests make. */
export interface TestEngine {
  readonly engine: Engine;
  /** The answer, whatever it is. */
  try<M extends MethodName>(method: M, params: ParamsOf<M>, call?: TestCall): Promise<Result<ValueOf<M>, Failure>>;
  /** The value; throws where the answer is a failure. */
  call<M extends MethodName>(method: M, params: ParamsOf<M>, call?: TestCall): Promise<ValueOf<M>>;
  /** All segments of all articles, in order. */
  segments(): Promise<readonly Segment[]>;
  /** The segment with this Dutch. */
  segment(source: string): Promise<Segment>;
  read(id: SegmentId): Promise<Segment>;
  /** Types English as the page would, on the version it has now. */
  type(id: SegmentId, target: string): Promise<Segment>;
  confirm(id: SegmentId, target?: string): Promise<Result<ValueOf<'segments.confirm'>, Failure>>;
  /** Names of the events so far, in order. */
  readonly events: EngineEventName[];
  /** The engine's clock. */
  readonly clock: { pass(milliseconds: number): void };
  close(): void;
}

/** A folder with small seeds and the path of a workspace in it. */
export interface TestPlace {
  readonly folder: TestFolder;
  readonly seedsFolder: string;
  readonly workspacePath: string;
}

/** Makes a folder of a test's own. */
export function makeTestPlace(): TestPlace {
  const folder = makeTestFolder();
  return { folder, seedsFolder: writeTinySeeds(folder.path('seeds')), workspacePath: folder.path('a.sqlite') };
}

/** Starts the engine on the place's workspace; a missing one becomes the tiny sample unless told otherwise. */
export function startTestEngine(place: TestPlace, deps: Partial<EngineDeps> = {}): TestEngine {
  let time = Date.UTC(2026, 0, 1);
  const engine = createEngine({
    workspacePath: place.workspacePath,
    seedsFolder: place.seedsFolder,
    fontsFolder: place.folder.path('fonts'),
    whenMissing: 'sample',
    author: 'Anna',
    now: () => new Date(time),
    ...deps,
  });
  return wrapEngine(engine, {
    pass: (milliseconds) => {
      time += milliseconds;
    },
  });
}

function wrapEngine(engine: Engine, clock: TestEngine['clock']): TestEngine {
  const events: EngineEventName[] = [];
  engine.subscribe((event) => events.push(event));
  const attempt = callHandlers(engine.handlers);
  const call: TestEngine['call'] = async (method, params, options) => {
    const answer = await attempt(method, params, options);
    if (!answer.ok) throw new Error(`${method}: ${JSON.stringify(answer.error)}`);
    return answer.value;
  };
  const segments = async () => {
    const articles = await call('articles.list', {});
    const opened = await Promise.all(articles.map(({ id }) => call('articles.open', { articleId: id })));
    return opened.flatMap((one) => one.segments);
  };
  const find = async (wanted: (segment: Segment) => boolean) => {
    const found = (await segments()).find(wanted);
    if (!found) throw new Error('no such segment');
    return found;
  };
  const read = (id: SegmentId) => find((segment) => segment.id === id);
  return {
    engine,
    try: attempt,
    call,
    segments,
    segment: (source) => find((segment) => segment.source === source),
    read,
    type: async (segmentId, target) => {
      const { version } = await read(segmentId);
      return call('segments.saveDraft', { segmentId, target, origin: 'typed', matchScore: null, version });
    },
    confirm: async (segmentId, target) => {
      const now = await read(segmentId);
      const params = { segmentId, target: target ?? now.target, version: now.version, overrides: [] };
      return attempt('segments.confirm', params);
    },
    events,
    clock,
    close: () => engine.close(),
  };
}

/** Calls handlers the way `serve` does, without a transport between. */
export function callHandlers(handlers: EngineHandlers): TestEngine['try'] {
  return async (method, params, { signal, onProgress } = {}) =>
    handlers[method](params, {
      signal: signal ?? new AbortController().signal,
      progress: onProgress ?? (() => {}),
    }) as never;
}
