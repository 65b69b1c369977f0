import { err, ok, type Result } from '#shared/result.ts';
import type { Pieces } from '#glossary/text/pieces.ts';
import type { XmlHandlers } from '../xml/xml-handlers.ts';
import type { WorkbookFailure } from './workbook-failure.ts';

/** All texts together may be so long: they are held in memory while the sheet is read. */
const longest = 100_000_000;

/** The texts that cells share, in their order; phonetic readings are left out, formatting goes. `read` reads the part. */
export function* readSharedStrings(
  read: (handlers: XmlHandlers, limit: number) => Pieces<Result<null, WorkbookFailure>>,
): Pieces<Result<readonly string[], WorkbookFailure>> {
  const texts: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = 0;
  const done = yield* read(
    {
      open({ name }) {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic += 1;
        else if (name === 't') inText = true;
        return undefined;
      },
      close(name) {
        if (name === 'si') texts.push(text);
        else if (name === 'rPh') phonetic -= 1;
        else if (name === 't') inText = false;
      },
      text(piece) {
        if (inText && phonetic === 0) text += piece;
      },
    },
    longest,
  );
  return done.ok ? ok(texts) : err(done.error);
}
