import { randomUUID } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FailureOfType } from '#shared/model/failure.ts';
import type { FileRef } from '#shared/model/transfer.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { makeStagingFolder, removeStagingFolder } from './staging-folder.ts';

type UploadUnknown = FailureOfType<'upload-unknown'>;

/** A file that can be read now. */
export interface ReadableFile {
  readonly path: string;
  /** Its name without its folder. */
  readonly name: string;
}

/** Files that a page hands over in pieces. */
export interface Uploads {
  /** Throws what the file system throws, as `append` does. */
  begin(name: string, now: Date): string;
  append(id: string, at: number, bytes: Uint8Array): Result<null, UploadUnknown>;
  discard(id: string): void;
  find(ref: FileRef): Result<ReadableFile, UploadUnknown>;
  close(): void;
}

interface Upload {
  readonly path: string;
  readonly name: string;
  readonly handle: number;
  length: number;
}

/** Keeps uploads in folders beside the workspace. */
export function openUploads(workspacePath: string): Uploads {
  const uploads = new Map<string, Upload>();
  const unknown = err({ type: 'upload-unknown' as const });
  const discard = (id: string) => {
    const upload = uploads.get(id);
    if (!upload) return;
    uploads.delete(id);
    closeSync(upload.handle);
    removeStagingFolder(workspacePath, id);
  };
  return {
    begin(wanted, now) {
      const id = randomUUID();
      // The page may give a whole path, of any system.
      const name = basename(wanted.replaceAll('\\', '/')) || 'file';
      const folder = makeStagingFolder(workspacePath, id, { fileName: name, at: now.toISOString(), isImport: false });
      const path = join(folder, 'upload');
      uploads.set(id, { path, name, handle: openSync(path, 'w'), length: 0 });
      return id;
    },
    append(id, at, bytes) {
      const upload = uploads.get(id);
      if (!upload || upload.length !== at) return unknown;
      for (let done = 0; done < bytes.length;) done += writeSync(upload.handle, bytes, done);
      upload.length += bytes.length;
      return ok(null);
    },
    discard,
    find(ref) {
      if ('path' in ref) return ok({ path: ref.path, name: basename(ref.path) });
      const upload = uploads.get(ref.uploadId);
      return upload ? ok({ path: upload.path, name: upload.name }) : unknown;
    },
    close: () => [...uploads.keys()].forEach(discard),
  };
}
