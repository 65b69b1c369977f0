import { classifyStoreError, isSqliteError } from '#glossary/store/classify-store-error.ts';
import { openConnection } from '#glossary/store/open-connection.ts';
import type { WritableDb } from '#glossary/store/database.ts';
import type { JobFailure, JobKind, JobMessage, JobOrder, JobParams, JobResults } from './job.ts';
import { SourceRefused } from './open-bytes.ts';
import { stagingRoot } from './staging-folder.ts';
import { doApply } from './jobs/do-apply.ts';
import { doExport } from './jobs/do-export.ts';
import { doInspect } from './jobs/do-inspect.ts';
import { doPreview } from './jobs/do-preview.ts';
import { doSettle } from './jobs/do-settle.ts';
import { doStep } from './jobs/do-step.ts';
import { doTakeBack } from './jobs/do-take-back.ts';
import type { JobPlace } from './job-place.ts';
import { JobRefused } from './job-refused.ts';

type Work = {
  readonly [K in JobKind]: (params: JobParams[K], place: JobPlace) => JobResults[K] | Promise<JobResults[K]>;
};

const work: Work = {
  inspect: doInspect,
  preview: doPreview,
  settle: doSettle,
  apply: doApply,
  takeBack: doTakeBack,
  step: doStep,
  export: doExport,
};

/** How often progress is told, in milliseconds. */
const tellEvery = 60;

/** Does the work of an order and tells how far it is, and at the end the value, or why there is none. */
export async function doJob(order: JobOrder, tell: (message: JobMessage) => void): Promise<void> {
  let db: WritableDb | null = null;
  let told = 0;
  const later: (() => void)[] = [];
  const place: JobPlace = {
    db: () => (db ??= openConnection(order.workspacePath, { mustExist: true })),
    afterwards: (more) => void later.push(more),
    pace: (total) => ({
      rest(done) {
        if (Atomics.load(order.stop, 0) !== 0) throw new JobRefused({ type: 'cancelled' });
        const now = performance.now();
        if (now - told < tellEvery) return;
        told = now;
        tell({ type: 'progress', done, total });
      },
    }),
  };
  const message = await attempt(order, place);
  const close = () => (db as WritableDb | null)?.close();
  if (message.type !== 'done' || later.length === 0) {
    close();
    return tell(message);
  }
  tell(message);
  try {
    for (const more of later) more();
  } catch (error) {
    if (!isSqliteError(error)) throw error;
  } finally {
    close();
  }
}

async function attempt(order: JobOrder, place: JobPlace): Promise<JobMessage> {
  try {
    const run = work[order.kind] as (params: unknown, place: JobPlace) => unknown;
    return { type: 'done', value: await run(order.params, place) };
  } catch (error) {
    const failure = failureOf(error, order);
    return failure
      ? { type: 'failed', failure }
      : { type: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** An upload is named as the user named it, not where its copy waits. */
function failureOf(error: unknown, { params, workspacePath }: JobOrder): JobFailure | null {
  if (error instanceof JobRefused) return error.failure;
  if (!(error instanceof SourceRefused)) return classifyStoreError(error, workspacePath);
  const { failure } = error;
  const isUpload = failure.path.startsWith(stagingRoot(workspacePath));
  return isUpload && 'name' in params ? { ...failure, path: params.name } : failure;
}
