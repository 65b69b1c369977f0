import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { top } from './places.mjs';

/** A hash over the contents of files and whole folders, named from the top; tests are left out, since no build reads them. */
export function fingerprint(places, extra = '') {
  const hash = createHash('sha256').update(extra);
  for (const file of places.flatMap(listFiles).sort())
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(top, file)));
  return hash.digest('hex');
}

function listFiles(place) {
  try {
    return readdirSync(join(top, place), { withFileTypes: true }).flatMap((entry) => {
      if (entry.name === 'node_modules' || /\.test\.tsx?$/.test(entry.name)) return [];
      const path = `${place}/${entry.name}`;
      return entry.isDirectory() ? listFiles(path) : [path];
    });
  } catch (error) {
    if (error.code === 'ENOTDIR') return [place];
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}
