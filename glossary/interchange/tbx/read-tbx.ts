import type { FailureOfType } from '#shared/model/failure.ts';
import type { Reason, Refused } from '#shared/model/reason.ts';
import { err, ok, type Result } from '#shared/result.ts';
import { runWhole, type Pieces } from '#glossary/text/pieces.ts';
import { createXmlReader } from '../xml/read-xml.ts';
import { conceptOf, type EntryDraft } from './entry-draft.ts';
import type { TbxEntry, TbxFile } from './tbx-model.ts';
import { createTbxHandlers } from './tbx-reader.ts';
import { whyNotEntry } from './why-not-entry.ts';

const pieceLength = 65_536;

/** What reading a TBX file gives. */
export type TbxRead = Result<TbxFile, FailureOfType<'file-malformed' | 'file-not-text' | 'file-empty'>>;

/**
 * Reads a TBX file: version 3 in DCA or DCT style, or version 2 (martif). An entry that cannot be used is refused with
 * its line and the others are kept; a file that is not well-formed fails as a whole. An entry without an id gets one
 * from its first term, so that a second import meets it again. `path` is only named in the failure.
 */
export function readTbx(bytes: Uint8Array, path: string): TbxRead {
  return runWhole(readTbxInPieces(bytes, path));
}

/** The same, piece by piece. */
export function* readTbxInPieces(bytes: Uint8Array, path: string): Pieces<TbxRead> {
  const concepts = new Map<string, TbxEntry>();
  const refused: Refused[] = [];
  const warnings: Refused[] = [];
  const { handlers, finish } = createTbxHandlers({
    entry(draft) {
      const id = draft.id ?? idFromTerm(draft, concepts);
      const reason = whyNot(draft, id, concepts);
      if (reason !== null) refused.push({ line: draft.line, reason });
      else
        concepts.set(id, {
          concept: conceptOf(draft, id, (warning) => warnings.push(warning)),
          hasId: draft.id !== null,
          line: draft.line,
        });
    },
    refused: (entry) => refused.push(entry),
    warned: (warning) => warnings.push(warning),
  });
  const reader = createXmlReader(handlers);
  for (let at = 0; at < bytes.length; at += pieceLength) {
    const failure = reader.write(bytes.subarray(at, at + pieceLength));
    if (failure) return err({ ...failure, path });
    yield at / bytes.length;
  }
  const failure = reader.end();
  if (failure) return err({ ...failure, path });
  finish();
  const entries = [...concepts.values()];
  return ok({ concepts: entries.map(({ concept }) => concept), entries, refused, warnings });
}

function whyNot(draft: EntryDraft, id: string, concepts: ReadonlyMap<string, unknown>): Reason | null {
  if (concepts.has(id)) return { type: 'id-taken', id };
  return whyNotEntry(draft);
}

function idFromTerm(draft: EntryDraft, concepts: ReadonlyMap<string, unknown>): string {
  const first = draft.terms[0]?.text ?? 'entry';
  const slug = `c-${first
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)}`;
  let id = slug;
  for (let count = 2; concepts.has(id); count++) id = `${slug}-${count}`;
  return id;
}
