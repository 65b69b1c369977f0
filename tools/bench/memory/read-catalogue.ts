import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A Dutch text and its English. */
export interface Pair {
  readonly source: string;
  readonly target: string;
}

/** Where Debian's packages keep compiled gettext catalogues with Dutch. */
export const catalogueFolders = [
  '/usr/share/locale/nl/LC_MESSAGES',
  '/usr/lib/libreoffice/program/resource/nl/LC_MESSAGES',
  '/usr/share/locale-langpack/nl/LC_MESSAGES',
];

/** Every different pair of the catalogues in these folders, in the order of their names. */
export function readPairs(folders: readonly string[]): Pair[] {
  const pairs = new Map<string, Pair>();
  for (const folder of folders) {
    for (const path of listCatalogues(folder)) {
      for (const pair of readCatalogue(readFileSync(path))) pairs.set(`${pair.source}\n${pair.target}`, pair);
    }
  }
  return [...pairs.values()];
}

function listCatalogues(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return names.filter((name) => name.endsWith('.mo')).map((name) => join(folder, name));
}

const magic = 0x950412de;

/** The pairs of a compiled catalogue (GNU gettext manual, "The Format of GNU MO Files"); of plurals the singular. */
export function readCatalogue(bytes: Buffer): Pair[] {
  if (bytes.length < 28 || bytes.readUInt32LE(0) !== magic) return [];
  const [count, originals, translations] = [8, 12, 16].map((at) => bytes.readUInt32LE(at)) as [number, number, number];
  const pairs: Pair[] = [];
  for (let at = 0; at < count; at += 1) {
    const target = readEntry(bytes, originals + 8 * at);
    const source = readEntry(bytes, translations + 8 * at);
    const worth = /\p{L}{2}/u.test(source) && target !== '' && source !== target && source.length < 2000;
    if (worth) pairs.push({ source, target });
  }
  return pairs;
}

function readEntry(bytes: Buffer, at: number): string {
  const start = bytes.readUInt32LE(at + 4);
  const text = bytes.toString('utf8', start, start + bytes.readUInt32LE(at));
  const message = text.slice(text.indexOf('\u0004') + 1).split('\0')[0]!;
  // The marks before the letter that a key chooses are no part of the word.
  return message
    .replace(/[_&~](?=\p{L})/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
