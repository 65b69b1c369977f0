import type { XmlHandlers } from '../xml/xml-handlers.ts';

/** Which styles of a workbook show their number as a date. */
export interface DateFormats {
  /** Reads the styles part. */
  readonly open: XmlHandlers['open'];
  isDate(style: number): boolean;
}

/** Formats that every program knows by number and that are dates or times (ECMA-376 part 1, 18.8.30). */
const builtIn = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 30, 36, 45, 46, 47, 50, 57]);

/** Collects from the styles part which cells hold dates. */
export function dateFormats(): DateFormats {
  const own = new Set<number>();
  const styles: number[] = [];
  let isCells = false;
  return {
    open({ name, attributes }) {
      if (name === 'numFmt' && isDateCode(attributes['formatCode'] ?? '')) own.add(Number(attributes['numFmtId']));
      if (name === 'cellXfs') isCells = true;
      if (name === 'cellStyles' || name === 'dxfs' || name === 'cellStyleXfs') isCells = false;
      if (name === 'xf' && isCells) styles.push(Number(attributes['numFmtId'] ?? 0));
      return undefined;
    },
    isDate: (style) => {
      const format = styles[style] ?? 0;
      return builtIn.has(format) || own.has(format);
    },
  };
}

/** A format with a day or a year, or with hours and minutes, outside what it quotes. */
function isDateCode(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|\[(?!h|m|s)[^\]]*\]/gi, '');
  return /[dy]/i.test(bare) || /h.*m|m.*s/i.test(bare);
}

const day = 86_400_000;

/** The day, and the time where there is one, behind a number of days since the epoch of spreadsheets; the number where it is no date. */
export function formatSerial(serial: number, epoch1904: boolean): string | null {
  if (!Number.isFinite(serial) || serial < 0 || serial > 2_958_466) return null;
  // Days before March 1900 are one off, since spreadsheets believe in 29 February 1900.
  const days = epoch1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const time = new Date(Math.round(Date.UTC(1899, 11, 30) + days * day));
  const iso = time.toISOString().slice(0, 19);
  return iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso;
}
