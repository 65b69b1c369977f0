import type { FailureOfType } from '#shared/model/failure.ts';
import type { Reason, Refused } from '#shared/model/reason.ts';
import { err, ok, type Result } from '#shared/result.ts';

/** A Dutch sentence and its English, from one line of a file. */
export interface Pair {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Line of the file, from 0: blank lines and those that are no pair count as well. */
  readonly index: number;
  readonly source: string;
  /** Empty where there is no English yet. */
  readonly target: string;
}

/** A file of pairs that was read. */
export interface PairsFile {
  readonly pairs: readonly Pair[];
  /** Lines that are no pair. */
  readonly refused: readonly Refused[];
}

type PairsFailure = FailureOfType<'file-malformed' | 'file-not-text' | 'file-empty'>;

/**
 * Reads a file with Dutch, a tab and English on each line, in UTF-8 or UTF-16 with its mark. Texts are taken as they
 * stand: quotes are text. Blank lines are skipped; a line that is no pair is refused with its number. `path` is only named
 * in the failure.
 */
export function readPairs(bytes: Uint8Array, path: string): Result<PairsFile, PairsFailure> {
  const text = decodeLines(bytes, path);
  if (!text.ok) return text;
  if (text.value.trim() === '') return err({ type: 'file-empty', path });
  const pairs: Pair[] = [];
  const refused: Refused[] = [];
  for (const [at, content] of text.value.split(/\r\n|\r|\n/).entries()) {
    if (content.trim() === '') continue;
    const line = at + 1;
    const [source = '', target = '', ...more] = content.replace(/(?<=\t[^\t]*)\t+$/, '').split('\t');
    const reason = whyNot(content, source, more);
    if (reason === null) pairs.push({ line, index: at, source, target });
    else refused.push({ line, reason });
  }
  return ok({ pairs, refused });
}

function whyNot(content: string, source: string, more: readonly string[]): Reason | null {
  if (!content.includes('\t')) return { type: 'no-tab' };
  if (source.trim() === '') return { type: 'no-dutch' };
  return more.length === 0 ? null : { type: 'columns-many', columns: more.length + 2 };
}

function decodeLines(bytes: Uint8Array, path: string): Result<string, PairsFailure> {
  const [first, second] = bytes;
  const label =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const text = new TextDecoder(label).decode(bytes);
  const nul = text.indexOf('\0');
  if (nul >= 0)
    return err({ type: 'file-not-text', path, offset: new TextEncoder().encode(text.slice(0, nul)).length });
  try {
    return ok(new TextDecoder(label, { fatal: true }).decode(bytes));
  } catch {
    const line = text.slice(0, text.indexOf('\ufffd')).split(/\r\n|\r|\n/).length;
    const reason = { type: 'bytes-wrong', encoding: label.toUpperCase() } as const;
    return err({ type: 'file-malformed', path, line, reason });
  }
}
