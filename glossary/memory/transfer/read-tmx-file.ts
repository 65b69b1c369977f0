import type { TmxSink } from '#glossary/interchange/tmx/tmx-model.ts';
import { createTmxReader } from '#glossary/interchange/tmx/tmx-reader.ts';
import { readPieces, SourceRefused } from './open-bytes.ts';
import type { Pace } from './apply-import.ts';

/** Reads a TMX file, packed or not, without ever holding it whole. Throws `SourceRefused`. */
export async function readTmxFile(path: string, sink: TmxSink, pace: Pace): Promise<void> {
  const reader = createTmxReader(sink);
  for await (const { bytes, read } of readPieces(path)) {
    pace.rest(read);
    const failure = reader.write(bytes);
    if (failure) throw new SourceRefused({ ...failure, path });
  }
  const failure = reader.end();
  if (failure) throw new SourceRefused({ ...failure, path });
}
