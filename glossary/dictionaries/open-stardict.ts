import type { ByteSource } from './byte-source.ts';
import { longestEntry, mostEntries, type Dictionary, type DictionaryEntry } from './dictionary.ts';
import { DictionaryFault } from './dictionary-fault.ts';
import { readMarkup, tidyLines } from './read-markup.ts';
import { openRecordFile, type IndexRecord } from './record-file.ts';

/** The parts of a StarDict dictionary. */
export interface StarDictParts {
  readonly path: string;
  readonly indexPath: string;
  readonly info: string;
  readonly index: ByteSource;
  readonly text: ByteSource;
  readonly synonyms: { readonly path: string; readonly source: ByteSource } | null;
}

/** A dictionary in the form of StarDict 2.4 and 3.0. The index is gone through once; every 64th place in it is kept. */
export async function openStarDict({
  path,
  indexPath,
  info,
  index,
  text,
  synonyms,
}: StarDictParts): Promise<Dictionary> {
  const facts = readInfo(path, info);
  const wide = facts.get('idxoffsetbits') === '64';
  const types = facts.get('sametypesequence') ?? '';
  const tail = wide ? 12 : 8;
  const placeOf = (bytes: Buffer) => ({
    offset: wide ? Number(bytes.readBigUInt64BE(0)) : bytes.readUInt32BE(0),
    size: bytes.readUInt32BE(wide ? 8 : 4),
  });
  const records = await openRecordFile(indexPath, index, tail, (bytes) => {
    const { offset, size } = placeOf(bytes);
    return offset + size <= text.size;
  });
  if (records.count === 0) throw new DictionaryFault(indexPath, { type: 'holds-nothing' });
  const others =
    synonyms &&
    (await openRecordFile(synonyms.path, synonyms.source, 4, (bytes) => bytes.readUInt32BE(0) < records.count));
  const read = ({ word, tail: bytes }: IndexRecord): DictionaryEntry => {
    const { offset, size } = placeOf(bytes);
    return { headword: word, text: readData(text.read(offset, Math.min(size, longestEntry)), types) };
  };
  return {
    name: facts.get('bookname') ?? path,
    format: 'stardict',
    entries: records.count,
    find: (word) => {
      const named = others?.find(word).map(({ tail: bytes }) => records.at(bytes.readUInt32BE(0))) ?? [];
      const seen = new Set<string>();
      return [...records.find(word), ...named]
        .filter(({ tail: bytes }) => !seen.has(bytes.toString('hex')) && Boolean(seen.add(bytes.toString('hex'))))
        .slice(0, mostEntries)
        .map(read);
    },
    close: () => {
      index.close();
      text.close();
      synonyms?.source.close();
    },
  };
}

function readInfo(path: string, info: string): ReadonlyMap<string, string> {
  const [magic = '', ...lines] = info.replace(/^\ufeff/u, '').split(/\r?\n/u);
  if (!magic.startsWith("StarDict's dict ifo file")) throw new DictionaryFault(path, { type: 'dictionary-header' });
  return new Map(
    lines.flatMap((line) => {
      const at = line.indexOf('=');
      return at > 0 ? [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const] : [];
    }),
  );
}

/** Types whose text is markup; other small letters are plain text. */
const markup = 'hgxk';
/** Lists of files, of no use without these. */
const passedOver = 'r';

/** The text of an entry: fields of one letter each, small ones ending in a zero byte, capitals with their length before them. */
function readData(bytes: Buffer, types: string): string {
  const fields: string[] = [];
  let at = 0;
  for (let number = 0; at < bytes.length && (types === '' || number < types.length); number++) {
    const type = types === '' ? String.fromCharCode(bytes[at++] ?? 0) : (types[number] ?? 'm');
    const isLast = types !== '' && number === types.length - 1;
    if (/[A-Z]/u.test(type)) {
      // Sounds and pictures are not shown.
      at += isLast || at + 4 > bytes.length ? bytes.length : 4 + bytes.readUInt32BE(at);
      continue;
    }
    const zero = isLast ? -1 : bytes.indexOf(0, at);
    const end = zero < 0 ? bytes.length : zero;
    const text = bytes.toString('utf8', at, end);
    if (!passedOver.includes(type)) fields.push(markup.includes(type) ? readMarkup(text) : tidyLines(text));
    at = end + 1;
  }
  return fields.filter((field) => field !== '').join('\n');
}
