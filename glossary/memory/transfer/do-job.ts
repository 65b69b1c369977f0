import { classifyStoreError } from '#glossary/store/classify-store-error.ts';
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

/** Does the work of an order and gives the last message: the value, or why there is none. */
export async function doJob(order: JobOrder, tell: (message: JobMessage) => void): Promise<JobMessage> {
  let db: WritableDb | null = null;
  let told = 0;
  const place: JobPlace = {
    db: () => (db ??= openConnection(order.workspacePath, { mustExist: true })),
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
  try {
    const run = work[order.kind] as (params: unknown, place: JobPlace) => unknown;
    return { type: 'done', value: await run(order.params, place) };
  } catch (error) {
    const failure = failureOf(error, order);
    return failure
      ? { type: 'failed', failure }
      : { type: 'bug', text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  } finally {
    (db as WritableDb | null)?.close();
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
