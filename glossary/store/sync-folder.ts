import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Makes a rename in it durable; systems that cannot sync a folder do it on their own. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
