import { encodeSections, readSections, type ReadSection, type Section } from '../index/sections.ts';
import type { RecordPlace } from '../index/index-file.ts';
import { readBytes } from './places.ts';
import type { ListedSide, Volume } from './shelf.ts';

/** A volume as a record. */
export function encodeVolume(volume: Volume): Uint8Array[] {
  return encodeSections(listSections(volume, true));
}

/** Where in the record of a volume the lists of a side begin, in bytes. */
export function listPlaceOf(volume: Volume, side: 'source' | 'target'): number {
  const sections = listSections(volume, false);
  const lengths = sections.map(({ byteLength }) => byteLength);
  lengths[listNumbers.source] = volume.source.offsets.at(-1)!;
  const header = 4 * (sections.length + 1);
  return lengths.slice(0, listNumbers[side]).reduce((at, bytes) => at + ((bytes + 3) & ~3), header);
}

/** Which sections of a record are the lists of a side. */
const listNumbers = { source: 9, target: 13 } as const;

function listSections({ count, columns, source, target }: Volume, withLists: boolean): Section[] {
  const { ids, dates, memories, documents, authors } = columns;
  const lists = ({ lists, offsets }: ListedSide) =>
    withLists ? readBytes(lists, 0, offsets.at(-1)!) : new Uint8Array(0);
  const sides = [source, target].flatMap((side) => [side.starts, side.words, side.offsets, lists(side)]);
  return [Int32Array.of(count), ids, dates, memories, documents, authors, ...sides];
}

/** Reads what {@link encodeVolume} wrote; its lists stay in the file. */
export function decodeVolume(record: ArrayBuffer, { at }: RecordPlace, file: number): Volume {
  const read = readSections(record);
  const count = new Int32Array(...read(4))[0]!;
  // Copies, so that the record with its lists can go.
  const columns = {
    ids: new Int32Array(...read(4)).slice(),
    dates: new Uint32Array(...read(4)).slice(),
    memories: new Uint16Array(...read(2)).slice(),
    documents: new Int32Array(...read(4)).slice(),
    authors: new Int32Array(...read(4)).slice(),
    removed: new Uint8Array(count),
  };
  return { count, columns, source: decodeSide(read, at, file), target: decodeSide(read, at, file) };
}

function decodeSide(read: ReadSection, at: number, file: number): ListedSide {
  const starts = new Uint32Array(...read(4)).slice();
  const words = new Int32Array(...read(4)).slice();
  const offsets = new Uint32Array(...read(4)).slice();
  const [, from] = read(1);
  return { kind: 'listed', starts, words, offsets, lists: { at: 'file', file, from: at + from } };
}
