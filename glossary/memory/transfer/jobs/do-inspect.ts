import type { FileShape } from '#shared/model/transfer.ts';
import type { JobParams } from '../job.ts';
import { lookAtFile } from '../look-at-file.ts';

/** A first look at a file. */
export function doInspect({ file, name, table }: JobParams['inspect']): Promise<FileShape> {
  return lookAtFile(file, name, table);
}
