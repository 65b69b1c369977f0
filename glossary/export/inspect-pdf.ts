import { inflateSync } from 'node:zlib';

/** For tests: what a PDF holds, without a program for reading PDFs. */
export interface InspectedPdf {
  /** Objects and unpacked streams, as Latin-1 text. */
  readonly objects: string;
  /** The XMP metadata. */
  readonly metadata: string;
  /** Titles of the bookmarks, in the order of the file. */
  readonly bookmarks: readonly string[];
  /** How often each structure element occurs: `{ TH: 6, TD: 40 }`. */
  readonly tags: Readonly<Record<string, number>>;
  readonly pages: number;
}

/** For tests: reads the parts of a PDF that say how it is built. */
export function inspectPdf(pdf: Uint8Array): InspectedPdf {
  const raw = Buffer.from(pdf);
  const text = raw.toString('latin1');
  let objects = '';
  let end = 0;
  for (const start of text.matchAll(/stream\r?\n/gu)) {
    if (start.index < end) continue;
    objects += text.slice(end, start.index);
    const from = start.index + start[0].length;
    end = text.indexOf('endstream', from) + 'endstream'.length;
    objects += unpack(raw.subarray(from, end - 'endstream'.length));
  }
  objects += text.slice(end);
  const tags: Record<string, number> = {};
  for (const [, tag = ''] of objects.matchAll(/\/S \/(\w+)/gu)) tags[tag] = (tags[tag] ?? 0) + 1;
  return {
    objects,
    metadata: Buffer.from(/<x:xmpmeta[\s\S]*<\/x:xmpmeta>/u.exec(objects)?.[0] ?? '', 'latin1').toString('utf8'),
    bookmarks: [...objects.matchAll(/\/Title (\((?:\\.|[^)\\])*\)|<[0-9A-Fa-f]*>)\s+\/Dest/gu)].map(([, title = '']) =>
      readString(title),
    ),
    tags,
    pages: (objects.match(/\/Type \/Page\b(?!s)/gu) ?? []).length,
  };
}

function unpack(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1');
  } catch {
    return stream.toString('latin1');
  }
}

function readString(token: string): string {
  if (token.startsWith('(')) return token.slice(1, -1).replace(/\\(.)/gu, '$1');
  const bytes = Buffer.from(token.slice(1, -1), 'hex');
  return bytes.subarray(2).swap16().toString('utf16le');
}
