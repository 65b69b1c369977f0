import type { JobFailure } from './job.ts';

/** Ends work from the inside: a transaction that it was in is rolled back. */
export class JobRefused extends Error {
  override readonly name = 'JobRefused';
  readonly failure: JobFailure;
  constructor(failure: JobFailure) {
    super(failure.type);
    this.failure = failure;
  }
}
