import { existsSync, readFileSync, statSync } from 'node:fs';
import type { DictionaryFailure } from '#shared/model/dictionary.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { openFileSource, openPackedSource, type ByteSource } from './byte-source.ts';
import type { Dictionary } from './dictionary.ts';
import { DictionaryFault } from './dictionary-fault.ts';
import { openDictd } from './open-dictd.ts';
import { openDictzip } from './open-dictzip.ts';
import { openStarDict } from './open-stardict.ts';

const endings = /\.(?:ifo|idx(?:\.gz)?|syn|index|dict(?:\.dz)?)$/iu;
const mostInfo = 1 << 20;

/** The file that a dictionary is known by, whichever of its files is named; the same path where there is none such. */
export function findMainFile(path: string): string {
  const base = path.replace(endings, '');
  if (base === path) return path;
  return [`${base}.ifo`, `${base}.index`].find((each) => existsSync(each)) ?? path;
}

/** Opens the dictionary that any of its files belongs to. A failure names the file, the place and what is wrong there. */
export async function openDictionary(path: string): Promise<Result<Dictionary, DictionaryFailure>> {
  if (!existsSync(path)) return err({ type: 'file-not-found', path });
  const base = path.replace(endings, '');
  const opened: ByteSource[] = [];
  const keep = (source: ByteSource) => {
    opened.push(source);
    return source;
  };
  try {
    if (base !== path && existsSync(`${base}.ifo`)) return ok(await openAsStarDict(base, keep));
    if (base !== path && existsSync(`${base}.index`)) {
      return ok(await openDictd(`${base}.index`, keep(openFileSource(`${base}.index`)), keep(openText(base))));
    }
    if (base !== path) return err(lacking(path, `${base}.ifo, ${base}.index`));
    return err({ type: 'file-kind-unknown', path, known: '.index, .ifo' });
  } catch (error) {
    for (const source of opened) source.close();
    const failure = toFailure(error, path);
    if (!failure) throw error;
    return err(failure);
  }
}

function openAsStarDict(base: string, keep: (source: ByteSource) => ByteSource): Promise<Dictionary> {
  const path = `${base}.ifo`;
  if (statSync(path).size > mostInfo) throw new DictionaryFault(path, { type: 'dictionary-header' });
  const packed = `${base}.idx.gz`;
  const indexPath = existsSync(packed) && !existsSync(`${base}.idx`) ? packed : `${base}.idx`;
  if (!existsSync(indexPath)) throw new DictionaryFault(path, { type: 'dictionary-part', part: `${base}.idx` });
  const synonymPath = `${base}.syn`;
  return openStarDict({
    path,
    indexPath,
    info: readFileSync(path, 'utf8'),
    index: keep(indexPath === packed ? openPackedSource(packed) : openFileSource(indexPath)),
    text: keep(openText(base)),
    synonyms: existsSync(synonymPath) ? { path: synonymPath, source: keep(openFileSource(synonymPath)) } : null,
  });
}

function openText(base: string): ByteSource {
  if (existsSync(`${base}.dict`)) return openFileSource(`${base}.dict`);
  if (existsSync(`${base}.dict.dz`)) return openDictzip(`${base}.dict.dz`);
  throw new DictionaryFault(base, { type: 'dictionary-part', part: `${base}.dict` });
}

function lacking(path: string, part: string): DictionaryFailure {
  return { type: 'dictionary-broken', path, reason: { type: 'dictionary-part', part } };
}

/** What a broken file or the system says, as a failure; undefined for a bug. */
export function toFailure(error: unknown, path: string): DictionaryFailure | undefined {
  if (error instanceof DictionaryFault) {
    return { type: 'dictionary-broken', path: error.path, reason: error.reason };
  }
  const { code } = error as NodeJS.ErrnoException;
  if (typeof code !== 'string' || !/^E[A-Z]+$/u.test(code)) return undefined;
  return { type: 'file-unreadable', path, reason: { type: 'system', code } };
}
