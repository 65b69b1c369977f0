import type { Reason } from '#shared/model/reason.ts';

/** A file of a dictionary is not what it should be. */
export class DictionaryFault extends Error {
  readonly path: string;
  readonly reason: Reason;
  constructor(path: string, reason: Reason) {
    super(`${path}: ${reason.type}`);
    this.path = path;
    this.reason = reason;
  }
}
